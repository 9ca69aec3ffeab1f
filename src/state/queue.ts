import type { Finding } from '../model/finding.ts'
import type { ReportIndex } from './report-index.ts'
import { type Filters, RELATIONS, type Sort } from './view-state.ts'

/** The findings that the filters let through, in the chosen order: what the lists show and J and K walk. */
export function queueOf(index: ReportIndex, filters: Filters): Finding[] {
  const words = searchWords(filters.text)
  return index.report.findings
    .filter((finding) => passes(finding, filters) && matches(finding, words))
    .sort(ORDER[filters.sort](index))
}

export const passes = (finding: Finding, { relations, kinds }: Pick<Filters, 'relations' | 'kinds'>) =>
  (relations.length === 0 || relations.includes(finding.relation)) &&
  (kinds.length === 0 || kinds.includes(finding.kind))

export const searchWords = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Every word stands somewhere in the finding: in its question, an account or a reading. */
export function matches(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const said = [finding.about, ...finding.accounts.flatMap(({ text, reading }) => [text, reading])]
  const text = said.join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}

type Order = (index: ReportIndex) => (a: Finding, b: Finding) => number

const byPriority = (a: Finding, b: Finding) => b.priority - a.priority || (a.id < b.id ? -1 : 1)

const ORDER: Readonly<Record<Sort, Order>> = {
  priority: () => byPriority,
  relation: () => (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || byPriority(a, b),
  place: (index) => {
    const order = new Map(index.report.articles.map((article, i) => [article.id, i]))
    const place = (finding: Finding) => {
      const [first] = finding.accounts
      return first ? (order.get(first.article) ?? 0) * 1e9 + first.start : Number.POSITIVE_INFINITY
    }
    return (a, b) => place(a) - place(b) || byPriority(a, b)
  },
}

/** The finding `step` places after the one in focus; the first where none is, and round at the ends. */
export function neighbourOf(queue: readonly Finding[], current: string | null, step: 1 | -1): Finding | undefined {
  const at = queue.findIndex((finding) => finding.id === current)
  if (at < 0) return step === 1 ? queue[0] : queue.at(-1)
  return queue[(at + step + queue.length) % queue.length]
}
