import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Discrepancy, FlagTarget, PassageSelector } from '../model/flag.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** What is suspected at first, by what differs; the reader changes it. */
export function suspectedIn({ kind, relation }: Finding): Discrepancy {
  if (kind !== 'statement') return kind
  return relation === 'single' ? 'omission' : 'other'
}

export function targetOfFinding(finding: Finding, index: ReportIndex): FlagTarget {
  return { kind: 'finding', finding: finding.id, about: finding.about, passages: accountsOf(finding, index) }
}

export const accountsOf = (finding: Finding, index: ReportIndex): readonly PassageSelector[] =>
  finding.accounts.flatMap((account) => {
    const article = index.article(account.article)
    return article ? [selectPassage(article, account)] : []
  })

const MAX_ABOUT_CHARS = 80

export function targetOfPassage(passage: Passage, index: ReportIndex): FlagTarget {
  const article = index.article(passage.article)
  if (!article) throw new Error(`The article ${passage.article} is not in the story.`)
  const words = article.text.slice(passage.start, passage.end).replaceAll(/\s+/g, ' ')
  return {
    kind: 'selection',
    finding: null,
    about: words.length > MAX_ABOUT_CHARS ? `${words.slice(0, MAX_ABOUT_CHARS)}…` : words,
    passages: [selectPassage(article, passage), ...counterparts(article, passage, index)],
  }
}

/** The sentences of other articles that tell the same as the sentences the reader selected in. */
function counterparts(article: Article, { start, end }: Passage, index: ReportIndex) {
  const told = index.report.passages.filter(({ sentences }) =>
    sentences.some((one) => one.article === article.id && one.start < end && start < one.end),
  )
  const others = told.flatMap(({ sentences }) => sentences.filter((one) => one.article !== article.id))
  return others.flatMap((place) => {
    const other = index.article(place.article)
    return other ? [selectPassage(other, place)] : []
  })
}
