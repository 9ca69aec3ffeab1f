import type { Report } from '../model/report.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** The report without anything that was found by comparing: what the reader is to find alone. Sentences and furniture stay. */
export const coveredReport = (report: Report): Report => ({
  ...report,
  mentions: [],
  passages: [],
  findings: [],
  series: [],
  problems: [],
  tally: {
    relations: { agree: 0, vary: 0, conflict: 0, single: 0, incomparable: 0 },
    kinds: { figure: 0, date: 0, quote: 0, name: 0, wording: 0, statement: 0 },
  },
})

/** The sentence after (or before) the one in focus, on into the next of the articles; without one, the first of the first. The ends hold. */
export function neighbourSentence(
  index: ReportIndex,
  articles: readonly string[],
  focused: Passage | null,
  step: 1 | -1,
): Passage | null {
  const order = step === 1 ? articles : [...articles].reverse()
  const from = focused ? Math.max(order.indexOf(focused.article), 0) : 0
  for (const article of order.slice(from)) {
    const sentences = index.article(article)?.sentences ?? []
    const here = focused?.article === article ? focused : null
    const next =
      step === 1
        ? sentences.find(([start]) => here === null || start >= here.end)
        : sentences.findLast(([, end]) => here === null || end <= here.start)
    if (next) return { article, start: next[0], end: next[1] }
  }
  return focused
}

/** The sentence that stands at an offset of the text; null between sentences. */
export function sentenceAt(index: ReportIndex, article: string, at: number): Passage | null {
  const found = index.article(article)?.sentences.find(([start, end]) => start <= at && at <= end)
  return found ? { article, start: found[0], end: found[1] } : null
}
