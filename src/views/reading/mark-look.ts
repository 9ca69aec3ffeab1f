import type { Finding, Relation } from '../../model/finding.ts'
import { relationToBase } from '../../state/against-base.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { RELATION_VERB } from '../parts/words.ts'

/** How a finding's mark looks in an article, and what a screen reader hears at its end. */
export interface MarkLook {
  readonly relation: (finding: Finding) => Relation
  readonly words: (finding: Finding) => string
}

/** Against the base where one is chosen; else as all accounts of the finding relate. */
export function markLook(index: ReportIndex, base: string | null, article: string): MarkLook {
  if (base === null || !index.article(base))
    return {
      relation: ({ relation }) => relation,
      words: ({ relation, articles }) =>
        relation === 'single'
          ? RELATION_VERB.single
          : `${RELATION_VERB[relation]}, ${articles} of ${index.main.length}`,
    }
  const relation = (finding: Finding) => relationToBase(finding, base, article, index)
  return { relation, words: (finding) => againstWords(relation(finding), article === base, index.label(base)) }
}

function againstWords(relation: Relation, isBase: boolean, label: string): string {
  if (relation === 'single') return isBase ? `only in ${label}` : `not in ${label}`
  return isBase ? `another ${RELATION_VERB[relation]}` : `${RELATION_VERB[relation]}, against ${label}`
}
