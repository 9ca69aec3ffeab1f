import { NO_TOKEN, type Token } from '../flow/token.ts'
import { namesPeople } from '../lexicon/figure-roles.ts'
import { ATTRIBUTE_LINKS, ATTRIBUTE_UNITS } from '../lexicon/figure-words.ts'
import { isOffice, isRelative } from '../lexicon/titles.ts'
import { type NumberRead, type Scope, type UnitRead, unitRead } from './figure-draft.ts'
import { type HedgeRead, hedgeBefore } from './figure-hedge.ts'

/** A noun that says what a bare number measures: "magnitude-5.9", "the death toll at 16", "6.1-magnitude". */
export interface AttributeRead {
  readonly unit: UnitRead
  /** First token of the mention. */
  readonly from: number
  /** Said before the noun: "at least magnitude-5.9". */
  readonly hedge: HedgeRead | null
}

const MAX_LINKS = 9

export function readAttribute(number: NumberRead, scope: Scope): AttributeRead | null {
  if (number.value === null) return null
  const { tokens, start, end } = scope
  const behind = attributeBehind(number, scope)
  if (behind) return { unit: unitRead('magnitude', number.from, behind), from: number.from, hedge: null }
  let at = number.from - 1
  const first = at >= start ? tokens[at]! : NO_TOKEN
  for (let i = 0; i < MAX_LINKS && at >= start && ATTRIBUTE_LINKS.has(tokens[at]!.lower); i++) at--
  const unit = at >= start ? ATTRIBUTE_UNITS.get(tokens[at]!.lower) : undefined
  if (unit === undefined && at >= start && QUAKES.has(tokens[at]!.lower) && isStrength(number, first))
    return { unit: unitRead('magnitude', number.from, number.to), from: number.from, hedge: null }
  if (unit === undefined || (unit === 'person' && first.text === '-')) return null
  const next = number.to < end ? tokens[number.to]! : NO_TOKEN
  if (
    unit !== 'magnitude' && // "cut its workforce by 5%"
    (next.tag === 'noun' || next.tag === 'adjective' || next.text === '%' || next.tag === 'name' || next.tag === 'ing')
  )
    return null
  const joined = unit === 'magnitude' && at >= number.from - 2
  const from = joined ? at : number.from
  return {
    unit: unitRead(unit, number.from, number.to),
    from,
    hedge: joined ? hedgeBefore(tokens, from, start, null) : null,
  }
}

const QUAKES = new Set(['quake', 'earthquake', 'temblor', 'tremor', 'aftershock', 'shock'])
const MEASURED_ON = new Set(['magnitude', 'strength', 'intensity'])

/** "an aftershock OF 5.1", "a quake measuring 6.3". */
const isStrength = ({ value, scale }: NumberRead, { lower }: Token) =>
  scale === 1 && value! < 10 && !Number.isInteger(value) && /^(?:of|measuring|measured|at)$/.test(lower)

/** "6.1-magnitude", "5.9 magnitude", "6.1 on the Richter scale": the token after it; 0 where nothing says so. */
function attributeBehind(number: NumberRead, { tokens, end }: Scope): number {
  const hyphen = number.to < end && tokens[number.to]!.text === '-' ? 1 : 0
  const word = tokens[number.to + hyphen] ?? NO_TOKEN
  if (number.to + hyphen < end && MEASURED_ON.has(word.lower)) return number.to + hyphen + 1
  if (QUAKES.has(word.lower) && number.value! < 10 && !Number.isInteger(number.value)) return number.to // "a 5.9 quake"
  const richter =
    word.lower === 'on' && (tokens[number.to + 1]?.lower === 'richter' || tokens[number.to + 2]?.lower === 'richter')
  return richter ? number.to : 0
}

/** Between "the retirement age" and the years that it is: "raised the pension age from 63 to 65", "the age limit is now 21". */
const AGE_LINKS = new Set(
  'from to at is was be been now , up go goes will would has have rise rises rose raised lowered limit set currently'.split(
    ' ',
  ),
)
const AGE_REACH = 9
const LEADS_ON: ReadonlySet<string> = new Set(['preposition', 'to', 'conjunction', 'adverb'])

function isAgeOfLaw(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = from - 1; i >= Math.max(start, from - AGE_REACH); i--) {
    const { lower, type } = tokens[i]!
    if (lower === 'age') return LAW_AGES.has(tokens[i - 1]?.lower ?? '')
    if (!AGE_LINKS.has(lower) && type !== 'number') return false
  }
  return false
}

const LAW_AGES = new Set(
  'retirement pension pensionable voting drinking driving minimum maximum average median mean legal school-leaving marriage'.split(
    ' ',
  ),
)

const OLDEST_CHILD = 18
const isFullName = (tokens: readonly Token[], last: number) =>
  tokens[last]!.tag === 'name' &&
  (tokens[last - 1]?.tag === 'name' || isRelative(tokens[last - 1]?.lower ?? '')) &&
  tokens[last]!.text !== tokens[last]!.text.toUpperCase()

const AGED = new Set(['aged', 'age', 'ages'])
const OLDEST = 115
const ONE_PERSON = new Set(['man', 'woman', 'boy', 'girl', 'youth', 'teenager', 'pensioner'])
const BE = new Set(['was', 'is', 'turned', 'turns'])

/** "Sara Sadeqi, 22, a homemaker", "aged 22", "age of 22", "Jane Roe (41)". */
export function readAppositiveAge(number: NumberRead, { tokens, start, end }: Scope): UnitRead | null {
  const value = number.value ?? 0
  if (!Number.isInteger(value) || value < 1 || value > OLDEST || number.scale > 1) return null
  const before = number.from > start ? tokens[number.from - 1]! : NO_TOKEN
  const behind = number.from - 1 > start ? tokens[number.from - 2]! : NO_TOKEN
  const next = number.to < end ? tokens[number.to]! : NO_TOKEN
  const age = unitRead('year of age', number.from, number.to)
  const ends = next === NO_TOKEN || next.type === 'punct'
  if (AGED.has(before.lower)) return unitRead('year of age', number.from - 1, number.to)
  if (before.lower === 'of' && behind.lower === 'age') return age
  if (value >= 10 && (ends || LEADS_ON.has(next.tag)) && isAgeOfLaw(tokens, number.from, start)) return age
  if (before.lower === 'of' && ONE_PERSON.has(behind.lower) && (ends || next.tag === 'be') && value > 1) return age // "a man of 46, later died"
  if (BE.has(before.lower) && ends && value >= 10 && /^(?:he|she|who)$/.test(behind.lower)) return age // "He was 95."
  const isPerson =
    behind.tag === 'name' || (behind.tag === 'noun' && (namesPeople(behind.lower) || isOffice(behind.lower)))
  if (!isPerson) return null
  // "her brother, nine, is missing", "Ana Roe, 6, was found": a child's age, in a word or a small digit
  const child =
    before.text === ',' &&
    next.text === ',' &&
    value < OLDEST_CHILD &&
    ((isRelative(behind.lower) && !behind.lower.endsWith('s')) || isFullName(tokens, number.from - 2))
  if (child) return age
  if (tokens[number.from]!.type !== 'number') return null
  const closed =
    before.text === ','
      ? next.text === ',' || next.text === '.' || next.text === ';' || next.text === ')' || next.lower === 'and'
      : before.text === '(' && next.text === ')'
  return closed && value >= 10 ? age : null
}
