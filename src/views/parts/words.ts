import { sentenceCase } from '../../exports/sentence-case.ts'
import type { Basis, Published } from '../../model/article.ts'
import type { Finding, FindingKind, Relation } from '../../model/finding.ts'

/** What a relation says of a finding: "≈ varies". */
export const RELATION_VERB: Readonly<Record<Relation, string>> = {
  agree: 'agrees',
  vary: 'varies',
  conflict: 'conflicts',
  single: 'in one only',
  incomparable: 'not comparable',
}

/** After a count: "22 vary". */
export const RELATION_PLURAL: Readonly<Record<Relation, string>> = {
  agree: 'agree',
  vary: 'vary',
  conflict: 'conflict',
  single: 'in one only',
  incomparable: 'not comparable',
}

export const KIND_WORD: Readonly<Record<FindingKind, string>> = {
  figure: 'figure',
  date: 'date',
  quote: 'quotation',
  name: 'name',
  wording: 'wording',
  statement: 'statement',
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "two origins", "one article", "14 articles". */
export const counted = (n: number, noun: string) => `${NUMBERS[n] ?? n} ${noun}${n === 1 ? '' : 's'}`

/** A finding's question as a heading. */
export const titleOf = ({ about }: Pick<Finding, 'about'>) => sentenceCase(about)

/** "001", "001 and 002", "000, 001 and 002". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** Not `Intl`: it takes 10 ms of the start to be made, and says "Sep" or "Sept" as its version goes. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const DAY_MS = 86_400_000

/** "Jan 2024", in universal time. */
export const monthOf = (time: Date): string => `${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`

/** An ISO day as "27 Jan 2024"; what is no day stays as it is. */
export function dayOf(iso: string): string {
  const time = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? iso : `${time.getUTCDate()} ${monthOf(time)}`
}

/** Days from–to in words, as coarse as they are: "2014", "Jun–Aug 2023", "11–20 Oct 2023"; open ends are said. */
export function daysBetween(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'no date'
  if (from === null) return `until ${dayOf(to!)}`
  if (to === null) return `from ${dayOf(from)}`
  if (from === to) return dayOf(from)
  return wholeMonths(from, to) ?? spanOf(dayOf(from), dayOf(to))
}

/** Whole months of one year without their days; null where a day is left over. */
function wholeMonths(from: string, to: string): string | null {
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS)
  if (!from.endsWith('-01') || next.getUTCDate() !== 1 || from.slice(0, 4) !== to.slice(0, 4)) return null
  const [, first, year] = dayOf(from).split(' ')
  const [, last] = dayOf(to).split(' ')
  if (first === 'Jan' && last === 'Dec') return year ?? null
  return first === last ? `${first} ${year}` : `${first}–${last} ${year}`
}

/** Two days without what the second repeats: "11–20 Oct 2023", "10 Apr – 25 Dec 2021". */
function spanOf(first: string, last: string): string {
  const [day, month, year] = first.split(' ')
  const [, lastMonth, lastYear] = last.split(' ')
  if (year !== lastYear) return `${first} – ${last}`
  return month === lastMonth ? `${day}–${last}` : `${day} ${month} – ${last}`
}

const BASIS_WORD: Readonly<Record<Basis, string>> = { stated: 'stated', inferred: 'inferred', unknown: 'not stated' }

/** "27 Jan 2024 · inferred"; an unknown date stays unknown. */
export const publishedWords = ({ from, to, basis }: Published) =>
  basis === 'unknown' || (from === null && to === null)
    ? 'Date not stated'
    : `${daysBetween(from, to)} · ${BASIS_WORD[basis]}`
