import { unitKindOf } from '../lexicon/unit-kind.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** What is allowed, or fits, stands this near: "LICENSED to carry a maximum of 120". */
const BEFORE = 7
const AFTER = 2

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const LICENSED = set(
  'licensed licenced permitted allowed authorised authorized certified designed rated approved built meant able',
)
const LICENSED_FOR = set('licensed licenced certified designed rated')
const LIMITS = set('capacity licence license permit limit maximum ceiling cap')
const CARRY = set('carry hold seat accommodate fit house')
const CAN = set('can could')

/** "licensed to carry 120", "a capacity of 250", "room for 40", "can seat 80,000", "the 120 allowed": how many may be there, not how many are. No length of time: "can carry on for 12 days". */
export function isAllowed({ from, to, unit }: Draft, { tokens, start, end }: Scope): boolean {
  if (unit !== null && unitKindOf(unit).group === 'time') return false
  for (let i = from - 1; i >= Math.max(start, from - BEFORE); i--) {
    const { lower, type } = tokens[i]!
    if (type === 'punct' && lower !== '-') break
    const next = tokens[i + 1]!.lower
    if (LICENSED.has(lower) && next === 'to' && CARRY.has(tokens[i + 2]!.lower)) return true
    if (LICENSED_FOR.has(lower) && next === 'for') return true
    if (LIMITS.has(lower) && (next === 'of' || next === 'for' || next === 'is' || next === 'was')) return true
    if (lower === 'room' && next === 'for') return true
    if (CAN.has(lower) && CARRY.has(next)) return true
  }
  for (let i = to; i < Math.min(end, to + AFTER); i++)
    if (tokens[i]!.lower === 'allowed' || tokens[i]!.lower === 'permitted') return true
  return false
}
