import { NO_TOKEN, type Token } from '../flow/token.ts'
import { SCALE_MARKS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts'
import {
  AMBIGUOUS_CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  SMALL_COINS,
} from '../lexicon/unit-currencies.ts'
import { readCardinal } from './figure-cardinal.ts'
import { type NumberRead, type UnitRead, unitRead } from './figure-draft.ts'
import { rateAfter } from './figure-measure.ts'

/** Codes that print in small letters too without being taken for a word. */
const SMALL_CODES = new Set([
  'usd',
  'eur',
  'gbp',
  'rmb',
  'inr',
  'rs',
  'rp',
  'btc',
  'aud',
  'cad',
  'sfr',
  'nkr',
  'skr',
  'dkr',
  'ikr',
  'kr',
])

function codeOf(token: Token): string | undefined {
  if (token.type !== 'word' || (token.text === token.lower && !SMALL_CODES.has(token.lower))) return undefined
  return token.text === token.text.toUpperCase() || SMALL_CODES.has(token.lower)
    ? CURRENCY_CODES.get(token.lower)
    : undefined
}

/** "$5bn", "US$ 3", "EUR 125", "5 million Swiss francs", "50 cents", "10 €"; null where no money is meant. */
export function readMoney(tokens: readonly Token[], number: NumberRead, start: number, end: number): UnitRead | null {
  if (number.value === null) return null
  const money = readSignBefore(tokens, number, start, end) ?? readBehind(tokens, number, end)
  if (!money) return null
  const rate = rateAfter(tokens, money.to, end)
  if (rate) return { ...money, unit: `${money.unit} per ${rate.base}`, to: rate.to }
  const behind = rateBeyond(tokens, money.to, end)
  return behind ? { ...money, unit: `${money.unit} per ${behind}` } : money
}

/** So much stands between the brackets of a converted amount. */
const MAX_BRACKET = 9

/** "18 million euros (20.9 million dollars) A DAY": over what both amounts are taken. */
function rateBeyond(tokens: readonly Token[], at: number, end: number): string | null {
  let close = at
  while (close < end && close - at < MAX_BRACKET && tokens[close]!.text !== ')') close++
  const opens = close === at || tokens[at]!.text === '('
  return (opens && tokens[close]?.text === ')' && rateAfter(tokens, close + 1, end)?.base) || null
}

/** The first token of a currency sign or code right before token `at`, and its currency. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
): { from: number; unit: string } | null {
  if (at <= start) return null
  const before = tokens[at - 1]!
  const sign = CURRENCY_SIGNS.get(before.text)
  if (sign === undefined) {
    const rs = before.text === '.' && !before.spaced && tokens[at - 2]?.lower === 'rs' ? 1 : 0
    const unit = codeOf(tokens[at - 1 - rs] ?? NO_TOKEN)
    return unit === undefined ? null : { from: at - 1 - rs, unit }
  }
  const prefix = at - 2 >= start ? tokens[at - 2]! : NO_TOKEN
  const spacedOk = prefix.lower.length > 1 || prefix.lower === 'c'
  const whose =
    sign === 'dollar' && (!before.spaced || spacedOk) && prefix.lower !== 'a'
      ? DOLLAR_PREFIXES.get(prefix.lower)
      : undefined
  const australian = prefix.text === 'A' && !before.spaced ? 'Australian dollar' : undefined
  const unit = sign === 'dollar' ? (whose ?? australian) : undefined
  return unit === undefined ? { from: at - 1, unit: sign } : { from: at - 2, unit }
}

function readSignBefore(tokens: readonly Token[], number: NumberRead, start: number, end: number): UnitRead | null {
  const before = currencyBefore(tokens, number.from, start)
  if (!before) return null
  const word = number.to < end ? CURRENCY_WORDS.get(tokens[number.to]!.lower) : undefined // "$10 dollars"
  return unitRead(before.unit, before.from, number.to + (word === before.unit ? 1 : 0))
}

/** A nation and a currency: "Hong Kong dollars". */
const MAX_CURRENCY_MODIFIERS = 3

/** "20p"; "1080p" is a picture. */
const isPence = ({ text, spaced }: Token, { value, scale }: NumberRead) =>
  text === 'p' && !spaced && scale === 1 && value !== null && value < 1000 && value !== 720 && value !== 480

function readBehind(tokens: readonly Token[], number: NumberRead, end: number): UnitRead | null {
  const hyphen = number.to < end && tokens[number.to]!.text === '-' ? 1 : 0
  const at = number.to + hyphen
  if (at >= end) return null
  const sign = CURRENCY_SIGNS.get(tokens[at]!.text)
  const after = tokens[at + 1] ?? NO_TOKEN
  if (sign !== undefined) return after.type === 'number' && !after.spaced ? null : unitRead(sign, number.from, at + 1)
  if (isPence(tokens[at]!, number)) return unitRead('penny', number.from, at + 1)
  const code = codeOf(tokens[at]!)
  if (code !== undefined && (!tokens[at]!.spaced || tokens[at]!.text.length > 2)) {
    const scale = at + 1 < end ? (SCALES.get(after.lower) ?? SCALE_MARKS.get(after.lower)) : undefined // "75 USD million"
    const coins = scale ? null : coinsAfter(tokens, at + 1, end)
    return unitRead(code, number.from, coins?.to ?? at + (scale ? 2 : 1), scale ?? 1, coins?.value ?? 0)
  }
  for (let i = at; i < end && i < at + MAX_CURRENCY_MODIFIERS; i++) {
    const unit = CURRENCY_WORDS.get(tokens[i]!.lower)
    if (unit !== undefined) return named(tokens, number, at, i, end, unit)
    if (tokens[i]!.tag !== 'name' && tokens[i]!.tag !== 'adjective' && tokens[i]!.lower !== 'us') return null
  }
  return null
}

/** The currency's word is at `word`, what narrows it at `[at, word)`. */
function named(
  tokens: readonly Token[],
  number: NumberRead,
  at: number,
  word: number,
  end: number,
  unit: string,
): UnitRead | null {
  const bare = word === at
  if (bare && AMBIGUOUS_CURRENCIES.has(tokens[word]!.lower) && number.scale < 1000) return null
  if (bare && unit === 'pound' && number.scale < 1000 && tokens[word + 1]?.lower !== 'sterling') return null // a weight
  const nation = tokens.slice(at, word).map((t) => (t.lower === 'us' || t.lower === 'u.s.' ? 'US' : t.text))
  const name = [...nation, unit].join(' ')
  const coins = coinsAfter(tokens, word + 1, end)
  return unitRead(name, number.from, coins?.to ?? word + 1, 1, coins && !SMALL_COINS.has(unit) ? coins.value : 0)
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50", "15 dollars and 50." */
function coinsAfter(tokens: readonly Token[], at: number, end: number): { to: number; value: number } | null {
  const and = at < end && tokens[at]!.lower === 'and' ? 1 : 0
  const first = at + and < end ? tokens[at + and]! : NO_TOKEN
  if (first.type !== 'number' && !SMALL_NUMBERS.has(first.lower)) return null
  const read = readCardinal(tokens, at + and, end, false)
  if (!read || !Number.isInteger(read.value) || read.value > 99) return null
  const coin = read.to < end ? CURRENCY_WORDS.get(tokens[read.to]!.lower) : undefined
  if (coin !== undefined) return SMALL_COINS.has(coin) ? { to: read.to + 1, value: read.value / 100 } : null
  const next = read.to < end ? tokens[read.to]! : NO_TOKEN
  const ends = next === NO_TOKEN || next.text === '.' || (!and && (next.type === 'punct' || next.lower === 'more'))
  return ends && read.value >= 10 && next.text !== '-' && next.text !== '%'
    ? { to: read.to, value: read.value / 100 }
    : null
}
