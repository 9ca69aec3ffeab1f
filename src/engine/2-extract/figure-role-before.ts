import type { Role } from '../../model/mention.ts'
import { DEED_ROLES, OBJECT_ROLES, STATE_ROLES } from '../lexicon/figure-roles.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'

const TOLL_REACH = 14

/** "put the death toll at 16", "the toll has risen to 85 people". */
export function tollRole({ from }: Draft, { tokens, start }: Scope): Role | null {
  for (let i = from - 1; i >= Math.max(start, from - TOLL_REACH); i--) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'toll') return tokens[i - 1]?.lower === 'injury' ? 'wounded' : 'killed'
    if (lower === 'dead' && tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower === 'at') return 'killed'
    if (text === ';' || text === ',' || lower === 'and' || tag === 'number' || CLAUSES.has(lower)) return null
  }
  return null
}
/** "The toll fell AFTER hospitals had counted some victims twice". */
const CLAUSES = new Set(['after', 'before', 'when', 'while', 'because', 'that', 'who', 'which'])

const NUMBER_REACH = 18
const MAX_COUNTED = 4

/** "THE NUMBER OF people KILLED by the floods rose to 11". */
export function countedRole({ from }: Draft, { tokens, start }: Scope): Role | null {
  for (let i = from - 1; i >= Math.max(start, from - NUMBER_REACH); i--) {
    const { lower, tag, text } = tokens[i]!
    if (text === ';' || tag === 'number') return null
    if (lower !== 'number' || tokens[i + 1]?.lower !== 'of') continue
    const state = tokens.slice(i + 2, Math.min(from, i + 2 + MAX_COUNTED)).find((token) => STATE_ROLES.has(token.lower))
    return state ? STATE_ROLES.get(state.lower)! : null
  }
  return null
}

const FILLERS = new Set([
  'another',
  'other',
  'further',
  'additional',
  'some',
  'the',
  'all',
  'these',
  'those',
  'about',
  'a',
  'also',
  'up',
  'to',
  'as',
  'many',
  'its',
  'his',
  'their',
  'as',
  'estimated',
  'an',
  'reportedly',
  'only',
  'just',
  'out',
])
const MAX_FILLERS = 4

/** "The fire CLAIMED 14 lives", "at the COST OF 30 lives", "14 lives were LOST"; not "saved 14 lives". */
export function livesRole({ from, to }: Draft, { tokens, start, end }: Scope): Role | null {
  for (let i = from - 1; i >= Math.max(start, from - LIVES_REACH); i--)
    if (LOSING.has(verbBaseOf(tokens[i]!.lower))) return 'killed'
  for (let i = to; i < Math.min(end, to + LIVES_REACH); i++) if (tokens[i]!.lower === 'lost') return 'killed'
  return null
}
const LIVES_REACH = 4
const LOSING = new Set(['claim', 'cost', 'take', 'lose'])

/** "killed at least 16", "the arrest of the 23", "claiming the lives of 8", "to rescue 50". */
export function roleBefore({ from }: Draft, { tokens, start }: Scope): Role | null {
  let at = from - 1
  for (let i = 0; i < MAX_FILLERS && at > start && FILLERS.has(tokens[at]!.lower); i++) at--
  if (at < start) return null
  const word = tokens[at]!
  if (word.lower === 'of' || word.lower === 'to') {
    let noun = at - 1
    while (noun > start && tokens[noun]!.tag === 'determiner') noun--
    return DEED_ROLES.get(tokens[noun]?.lower ?? '') ?? null
  }
  if (word.type !== 'word') return null
  const role = OBJECT_ROLES.get(verbBaseOf(word.lower)) ?? null
  const passive = tokens[at - 1]?.tag === 'be'
  if (role && !passive) return role
  return verbBaseOf(word.lower) === 'force' ? 'displaced' : null // "forced 13,000 residents to flee"
}
