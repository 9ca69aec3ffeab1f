import type { FindingKind } from '../../model/finding.ts'
import type { Problem } from '../../model/report.ts'
import type { Aligned, TopicsOf } from '../flow/aligned.ts'
import type { Judged } from '../flow/judged.ts'
import type { Comparison, Story } from './comparison.ts'
import { compareDate } from './date.ts'
import { compareFigure } from './figure.ts'
import { compareName } from './name.ts'
import { compareQuote } from './quote.ts'
import { compareStatement } from './statement.ts'
import { compareWording } from './wording.ts'

/** One comparison a kind. */
export const COMPARISONS: { readonly [K in FindingKind]: Comparison<K> } = {
  figure: compareFigure,
  date: compareDate,
  quote: compareQuote,
  name: compareName,
  wording: compareWording,
  statement: compareStatement,
}

/** Stage 4: topics → judged topics. A comparison that fails costs its own topic and is reported. */
export function compare(aligned: Aligned): { judged: Judged[]; problems: Problem[] } {
  const byId = new Map(aligned.articles.map((a) => [a.id, a]))
  const story: Story = { articleOf: (id) => byId.get(id)! }
  const judged: Judged[] = []
  const problems: Problem[] = []
  const judge = <K extends FindingKind>(kind: K) => {
    const topics: readonly TopicsOf[K][] = aligned.topics[kind]
    for (const topic of topics) {
      try {
        const judgement = COMPARISONS[kind](topic, story)
        if (judgement) judged.push({ about: topic.about, ...judgement, kind, key: topic.key })
      } catch (error) {
        problems.push({ stage: 'compare', message: `“${topic.about}” could not be compared: ${String(error)}` })
      }
    }
  }
  for (const kind of Object.keys(COMPARISONS) as FindingKind[]) judge(kind)
  return { judged, problems }
}
