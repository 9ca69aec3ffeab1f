import { intervalOf, round } from '../lexicon/hedge-interval.ts'
import { stepOf } from '../lexicon/number-digits.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** Unit → the next smaller one and how many of it make one. */
const PARTS: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
])

/** Makes one figure, in the smallest unit, of a length said in parts: "two years and three months", "1 hour 20 minutes", "6 feet 2 inches". */
export function joinParts(drafts: readonly Draft[], scope: Scope): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    const whole = before ? wholeOf(before, draft, scope) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push(draft)
  }
  return joined
}

function wholeOf(first: Draft, second: Draft, scope: Scope): Draft | null {
  const parts = PARTS.get(first.unit ?? '')
  if (!parts || first.value === null || second.value === null || second.hedge !== 'exact') return null
  const [part, count] = parts
  const unit = second.unit === `${part} of age` ? second.unit : part // "2 years and 3 months old"
  if (second.unit !== unit || second.value >= count || !isJoined(first, second, scope)) return null
  const value = round(first.value * count + second.value)
  const [low, high] = intervalOf(first.hedge, value, stepOf(second.value))
  return { ...first, to: second.to, unit, value, low, high, counted: second.counted }
}

/** Nothing, a comma or "and" stands between the two. */
function isJoined({ to }: Draft, { from }: Draft, { tokens }: Scope): boolean {
  return from - to < 3 && tokens.slice(to, from).every(({ text, lower }) => text === ',' || lower === 'and')
}
