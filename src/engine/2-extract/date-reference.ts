import type { DateExpression } from '../flow/date-expression.ts'
import { at, type Line, lowerAt, type Reading } from './date-line.ts'

type Meaning = DateExpression

const PRESENT: Meaning = { type: 'present' }
const PAST: Meaning = { type: 'past' }
const FUTURE: Meaning = { type: 'future' }
const SINCE: Meaning = { type: 'point', open: 'since' }
const UNTIL: Meaning = { type: 'point', open: 'until' }

/** Words for now, for a past and a future that nobody dates, and for the date before them; the longer ones first. */
const PHRASES: readonly (readonly [words: string, meaning: Meaning])[] = [
  ['now', PRESENT],
  ['right now', PRESENT],
  ['currently', PRESENT],
  ['presently', PRESENT],
  ['nowadays', PRESENT],
  ['these days', PRESENT],
  ['at the moment', PRESENT],
  ['at present', PRESENT],
  ['at the present time', PRESENT],
  ['at this time', PRESENT],
  ['to date', PRESENT],
  ['recently', PAST],
  ['lately', PAST],
  ['in the past', PAST],
  ['in the recent past', PAST],
  ['years ago', PAST],
  ['long ago', PAST],
  ['in the future', FUTURE],
  ['in the near future', FUTURE],
  ['in the foreseeable future', FUTURE],
  ['since then', SINCE],
  ['ever since', SINCE],
  ['from then on', SINCE],
  ['until then', UNTIL],
  ['by then', UNTIL],
]

interface Phrase {
  readonly words: string
  readonly parts: readonly string[]
  readonly meaning: Meaning
}
const BY_FIRST = new Map<string, Phrase[]>()
for (const [words, meaning] of [...PHRASES].sort(([a], [b]) => b.length - a.length)) {
  const parts = words.split(' ')
  BY_FIRST.set(parts[0]!, [...(BY_FIRST.get(parts[0]!) ?? []), { words, parts, meaning }])
}
export const referenceStarters: ReadonlySet<string> = new Set(BY_FIRST.keys())

/** What can follow the word in its phrases; null where it stands alone in one. */
export function referenceFollowers(word: string): ReadonlySet<string> | null {
  const seconds = BY_FIRST.get(word)!.map(({ parts }) => parts[1])
  return seconds.every((second) => second !== undefined) ? new Set(seconds) : null
}

/** "Currently", "recently", "in the near future", "Since then"; not "in the past three months", "up-to-date", "ever since 2014". */
export function referenceAt(line: Line, i: number): Reading<DateExpression> | null {
  for (const { words, parts, meaning } of BY_FIRST.get(lowerAt(line, i)) ?? []) {
    const to = i + parts.length
    if (parts.every((part, k) => lowerAt(line, i + k) === part) && !isOther(line, i, to, words))
      return { value: meaning, from: i, to }
  }
  return null
}

function isOther(line: Line, i: number, to: number, words: string): boolean {
  const next = at(line, to)
  if (words === 'to date')
    return (
      lowerAt(line, i - 1) === 'up' || lowerAt(line, i - 1) === '-' || (next.type === 'word' && next.tag === 'noun')
    )
  if (words === 'in the past' || words === 'in the future')
    return (
      next.type === 'number' ||
      next.tag === 'number' ||
      next.tag === 'noun' ||
      next.tag === 'adjective' ||
      next.lower === 'of' ||
      next.lower === 'few'
    )
  if (words === 'ever since') return next.type !== 'punct'
  if (words === 'now' && /^(?:between|from)$/.test(lowerAt(line, i - 1)))
    return /^(?:and|until|till|to|on)$/.test(next.lower)
  if (words === 'now') return at(line, i).capital && at(line, i - 1).capital
  return false
}
