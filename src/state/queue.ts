import type { Finding } from '../model/finding.ts'
import type { Flag } from '../model/flag.ts'
import { isNoise } from './noise.ts'
import { matcherOf } from './query-match.ts'
import type { ReportIndex } from './report-index.ts'
import { type Filters, RELATIONS, type Sort } from './view-state.ts'

/** The findings that the filters let through, in the chosen order: what the lists show and J and K walk. */
export function queueOf(index: ReportIndex, filters: Filters, flags: readonly Flag[] = []): Finding[] {
  const passes = passing(index, filters, flags)
  const matches = matcherOf(filters.text, index, flags).finding
  return index.report.findings.filter((finding) => passes(finding) && matches(finding)).sort(ORDER[filters.sort](index))
}

/** What the switches let through, the words of the filter apart: its marks stand in the articles. */
export function passing(
  index: ReportIndex,
  { relations, kinds, flagged, ignored }: Pick<Filters, 'relations' | 'kinds' | 'flagged' | 'ignored'>,
  flags: readonly Flag[],
): (finding: Finding) => boolean {
  const marked = new Set(flags.map(({ target }) => target.finding))
  return (finding) =>
    (relations.length === 0 || relations.includes(finding.relation)) &&
    (kinds.length === 0 || kinds.includes(finding.kind)) &&
    (!flagged || marked.has(finding.id)) &&
    !isNoise(finding, index, ignored)
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
