import { isCalendarDay, isClock, isCode, isOrdinal } from './figure-codes.ts'
import type { NumberRead, Scope } from './figure-draft.ts'
import { isIdle, isListMark } from './figure-idle.ts'
import { currencyBefore } from './figure-money.ts'
import { isAddress, isNamed } from './figure-named.ts'
import { isYear } from './figure-year.ts'

/** The number is no amount: a time, a year, a score, part of a name or of a code. */
export function isIgnored(number: NumberRead, around: Scope): boolean {
  const first = around.tokens[number.from]!
  return (
    (first.type === 'number' && (isCode(number, around) || isClock(number, around) || isYear(number, around))) ||
    isOrdinal(number, around) ||
    isCalendarDay(number, around) ||
    (isNamed(number, around) && !currencyBefore(around.tokens, number.from, around.start)) ||
    isAddress(number, around) ||
    isListMark(number, around) ||
    isIdle(number, around)
  )
}
