import type { Account, Finding } from '../../model/finding.ts'
import type { DateMention } from '../../model/mention.ts'
import { grouped } from '../../state/grouped.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** What one article says of when something was. Days are ISO. */
export interface Telling {
  readonly words: string
  /** Names of the articles that say it so. */
  readonly labels: readonly string[]
  readonly from: string
  readonly to: string
  /** What the days were inferred from; null where the words say them. */
  readonly basis: string | null
}

/** Something that happened, and when by each article that dates it. */
export interface Moment {
  readonly finding: Finding
  readonly tellings: readonly Telling[]
  /** From the first day that any telling allows to the last. */
  readonly from: string
  readonly to: string
}

/** What the story dates, in the order in which it happened; of the same first day, the shorter time first. */
export function momentsOf(index: ReportIndex, findings: readonly Finding[]): Moment[] {
  return findings
    .filter((finding) => finding.kind === 'date')
    .flatMap((finding): Moment[] => {
      const tellings = together(finding.accounts.flatMap((account) => tellingOf(account, index)))
      if (tellings.length === 0) return []
      const from = tellings.map((telling) => telling.from).reduce((a, b) => (a < b ? a : b))
      const to = tellings.map((telling) => telling.to).reduce((a, b) => (a > b ? a : b))
      return [{ finding, tellings, from, to }]
    })
    .sort((a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.finding.id, b.finding.id))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A bare length of time has no place on a line; a side that is open stands where its other side does. */
function tellingOf(account: Account, index: ReportIndex): Telling[] {
  const mention = index.mentionAt(account, 'date')
  if (mention?.kind !== 'date') return []
  const { from, to, basis }: DateMention = mention
  const [start, end] = [from ?? to, to ?? from]
  return start && end
    ? [{ words: account.text, labels: [index.label(account.article)], from: start, to: end, basis }]
    : []
}

/** Tellings in the same words of the same days stand once. */
function together(tellings: readonly Telling[]): Telling[] {
  const same = grouped(tellings, ({ words, from, to, basis }) => [words.toLowerCase(), from, to, basis].join(' '))
  return [...same.values()].map((group) => ({
    ...group[0]!,
    labels: [...new Set(group.flatMap(({ labels }) => labels))],
  }))
}

/** Where days lie between two others, in percent. */
export function placeBetween(from: string, to: string, first: string, last: string): { left: number; width: number } {
  const day = 86_400_000
  const start = Date.parse(first)
  const length = Date.parse(last) - start + day
  return {
    left: (100 * (Date.parse(from) - start)) / length,
    width: (100 * (Date.parse(to) - Date.parse(from) + day)) / length,
  }
}
