import { NO_TOKEN } from '../flow/token.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { intervalOf, round } from '../lexicon/hedge-interval.ts'
import { readAppositiveAge, readAttribute } from './figure-attribute.ts'
import { type NumberRead, type Scope, type UnitRead, unitRead } from './figure-draft.ts'
import { type HedgeRead, hedgeAfter, hedgeBefore } from './figure-hedge.ts'
import { readMeasure } from './figure-measure.ts'
import { readMoney } from './figure-money.ts'
import { type RangeRead, readRange } from './figure-range.ts'
import { type AmountRead, type Bounds, finish } from './figure-whole.ts'

/** Reads the figure around a number; nothing for half of a result ("won 3-1"). */
export function readAmount(number: NumberRead, scope: Scope): AmountRead {
  const lead = leadOf(number, scope)
  const joint = readRange(number, lead.word, scope)
  if (joint === 'score') return { draft: null, at: afterScore(number.to + 2, scope) }
  if (!joint) return single(number, lead.word === 'from', scope)
  if (lead.word === 'from' && isChange(lead.at, scope)) return single(number, true, scope)
  return range(number, joint, lead, scope)
}

/** The token after the last part of a result: "45-7-2". */
function afterScore(at: number, { tokens, end }: Scope): number {
  let to = at
  while (to + 1 < end && tokens[to]!.text === '-' && !tokens[to]!.spaced && tokens[to + 1]!.type === 'number') to += 2
  return to
}

/** The word before a number, its sign and its hedge; for "between about 15 and 20" it is "between". */
function leadOf(number: NumberRead, scope: Scope): { word: string; at: number } {
  const { tokens, start, floor } = scope
  let at = readMoney(tokens, number, floor, scope.end)?.from ?? number.from
  at = Math.min(at, number.from)
  const hedge = hedgeBefore(tokens, at, start, null)
  const before = (hedge?.from ?? at) - 1
  return before >= start ? { word: tokens[before]!.lower, at: before } : { word: '', at: before }
}

const CHANGE_REACH = 8

/** "rose from 3 to 5", "down from 5,200 to 2,500": two figures, one before and one after the change. */
function isChange(from: number, { tokens, start }: Scope): boolean {
  for (let i = from - 1; i >= Math.max(start, from - CHANGE_REACH); i--)
    if (CHANGE_WORDS.has(tokens[i]!.lower)) return true
  return false
}

function range(
  first: NumberRead,
  { low, second }: RangeRead,
  lead: { word: string; at: number },
  scope: Scope,
): AmountRead {
  const { tokens, start, end } = scope
  const own = readMoney(tokens, first, scope.floor, end)
  const unit =
    unitOf(second, scope) ??
    own ??
    readMeasure(tokens, first, end) ??
    readAttribute(first, scope)?.unit ??
    agedBefore(lead.at, scope)
  const led = lead.word === 'between' || (lead.word === 'from' && second.value !== null)
  const hedge = hedgeBefore(tokens, own?.from ?? first.from, start, unit?.unit ?? null)
  const from = led ? lead.at : (hedge?.from ?? own?.from ?? first.from)
  const times = unit?.times ?? 1
  const bounds = { value: null, low: round(low * times), high: round(second.value! * times), hedge: 'range' as const }
  return finish({ from, to: Math.max(second.to, unit?.to ?? 0), unit, bounds, number: second }, scope)
}

/** "aged between 40 and 65", "aged 16 to 24". */
const agedBefore = (at: number, { tokens, start }: Scope): UnitRead | null =>
  [at, at - 1].some((i) => i >= start && /^age[ds]$/.test(tokens[i]!.lower)) ? unitRead('year of age', at, at) : null

function single(number: NumberRead, former: boolean, scope: Scope): AmountRead {
  const { tokens, start, end } = scope
  const attribute = readAttribute(number, scope)
  const unit = attribute?.unit ?? unitOf(number, scope)
  const core = { from: Math.min(number.from, unit?.from ?? number.from), to: Math.max(number.to, unit?.to ?? 0) }
  const signed = signOf(core.from, number, unit, scope)
  const before = hedgeBefore(tokens, signed.from, start, unit?.unit ?? null) ?? attribute?.hedge ?? null
  const after = hedgeAfter(tokens, core.to, end)
  const times = unit?.times ?? 1
  const value = number.value === null ? null : round(signed.sign * number.value * times + (unit?.plus ?? 0))
  const bounds = boundsOf(value, number.step * times, number, before, after)
  const read = {
    from: Math.min(before?.from ?? signed.from, attribute?.from ?? signed.from),
    to: after?.to ?? core.to,
    unit,
    bounds,
    number,
  }
  const amount = finish(read, scope)
  if (amount.draft) amount.draft.former = former && isChange(amount.draft.from, scope)
  return amount
}

/** What is said behind the number goes over what is said before it: "about 500 or more" is 500 and up. */
function boundsOf(
  value: number | null,
  step: number,
  number: NumberRead,
  before: HedgeRead | null,
  after: HedgeRead | null,
): Bounds {
  if (value === null) return { value, low: number.step, high: null, hedge: 'vague' }
  const said = after?.hedge ?? before?.hedge ?? 'exact'
  const hedge = said === 'exact' && number.approximate ? 'about' : said
  const [low, high] = intervalOf(hedge, value, step)
  return { value, low, high, hedge }
}

function unitOf(number: NumberRead, scope: Scope): UnitRead | null {
  return (
    readMoney(scope.tokens, number, scope.floor, scope.end) ??
    readMeasure(scope.tokens, number, scope.end) ??
    readAppositiveAge(number, scope)
  )
}

const MINUS = new Set(['minus', 'negative'])

/** "minus five", "-5°C"; a spaced "-" only before a temperature ("- 20 degrees"), since it is a dash elsewhere. */
function signOf(
  from: number,
  number: NumberRead,
  unit: UnitRead | null,
  { tokens, start }: Scope,
): { from: number; sign: 1 | -1 } {
  const before = from > start ? tokens[from - 1]! : NO_TOKEN
  if (before.lower === 'minus' && tokens[from - 2]?.lower === 'or') return { from, sign: 1 } // "plus or minus 3 points"
  if (MINUS.has(before.lower)) return { from: from - 1, sign: -1 }
  const dash = before.text === '-' || before.text === '−'
  const joined = dash && !tokens[from]!.spaced && before.spaced && (tokens[from - 2] ?? NO_TOKEN).type !== 'number'
  const degrees = dash && (unit?.unit.startsWith('degree') ?? false) && before.spaced
  return (joined || degrees) && number.value !== null ? { from: from - 1, sign: -1 } : { from, sign: 1 }
}
