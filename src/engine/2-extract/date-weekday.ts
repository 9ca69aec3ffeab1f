import type { Moment } from '../flow/date-expression.ts'
import {
  AFTER_WEEKDAY_NAME,
  BEFORE_WEEKDAY_NAME,
  DOUBTFUL_WEEKDAYS,
  MONTHS,
  WEEKDAYS,
} from '../lexicon/calendar-words.ts'
import { at, isComma, type Line, lowerAt, type Reading } from './date-line.ts'
import { digitsAt } from './date-numbers.ts'

const ASKS = new Set('on next last this week since until by from past coming previous following and or'.split(' '))

/** "Saturday", "Tues."; not "the Sun", "he sat", "Bloody Sunday", "the Sunday Times". */
export function weekdayAt(line: Line, i: number): Reading<Moment> | null {
  const token = at(line, i)
  const weekday = WEEKDAYS.get(token.lower) ?? genitive(line, i)
  if (!weekday) return null
  let to = i + 1
  if (DOUBTFUL_WEEKDAYS.has(token.lower)) {
    const point = at(line, to).text === '.' && !at(line, to).spaced && to + 1 < line.to
    if (point) to++
    if (
      !token.capital ||
      !(
        point ||
        isDated(line, to) ||
        (ASKS.has(lowerAt(line, i - 1)) && token.text.length < 6 && token.lower !== 'sun')
      )
    )
      return null
  }
  if (BEFORE_WEEKDAY_NAME.has(lowerAt(line, i - 1))) return null
  if (AFTER_WEEKDAY_NAME.has(lowerAt(line, to)) && at(line, to).capital) return null
  return { value: { weekday }, from: i, to }
}

/** "Tuesdays strikes", where the text has lost its apostrophes; as what comes again it was read before. */
const genitive = (line: Line, i: number) =>
  at(line, i).capital && at(line, i).lower.endsWith('days') ? WEEKDAYS.get(at(line, i).lower.slice(0, -1)) : undefined

/** A number, a month or a time follows: "Sat 27 Jan", "Sun, 5 May", "Tue 13th". */
function isDated(line: Line, i: number): boolean {
  const k = isComma(line, i) ? i + 1 : i
  return digitsAt(line, k) >= 0 || (MONTHS.has(lowerAt(line, k)) && at(line, k).capital)
}
