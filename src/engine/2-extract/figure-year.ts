import { NO_TOKEN } from '../flow/token.ts'
import { BEFORE_YEAR, MONTHS } from '../lexicon/figure-names.ts'
import { CURRENCY_SIGNS } from '../lexicon/unit-currencies.ts'
import { MEASURE_MARKS, MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import type { NumberRead, Scope } from './figure-draft.ts'

const FIRST_YEAR = 1500
const LAST_YEAR = 2099

/** Nouns that four bare digits count rather than date: "2000 people", "1800 troops". */
const COUNTED = new Set(
  'people persons troops soldiers civilians men women children deaths dead injured wounded killed houses homes buildings families refugees students workers employees members voters votes jobs cases patients police officers fighters militants prisoners tents shells rockets missiles tonnes tons times'.split(
    ' ',
  ),
)

/** Four bare digits that name a year: "in 2014", "the 1988 quarter", "2010-2015"; not "2,014", "$2000", "2000 people", "about 2000". */
export function isYear(number: NumberRead, { tokens, start, end }: Scope): boolean {
  const first = tokens[number.from]!
  if (number.to - number.from !== 1 || !/^\d{4}$/.test(first.text)) return false
  const value = number.value ?? 0
  if (value < FIRST_YEAR || value > LAST_YEAR) return false
  const before = number.from > start ? tokens[number.from - 1]! : NO_TOKEN
  const next = number.to < end ? tokens[number.to]! : NO_TOKEN
  if (CURRENCY_SIGNS.has(before.text) || CURRENCY_SIGNS.has(next.text) || next.text === '%') return false
  const unit = next.text === '-' ? (tokens[number.to + 1] ?? NO_TOKEN) : next
  if (MEASURE_WORDS.has(unit.lower) || (!unit.spaced && unit !== NO_TOKEN && MEASURE_MARKS.has(unit.lower)))
    return false
  if (!BEFORE_YEAR.has(before.lower) && !MONTHS.has(before.lower) && COUNTED.has(next.lower)) return false
  if (HEDGED.has(before.lower) && !MONTHS.has(before.lower)) return value % 100 !== 0
  return true
}

/** Before a year they are rare, before a round amount common. */
const HEDGED = new Set(
  'about around nearly almost than over least most some approximately roughly under of up'.split(' '),
)
