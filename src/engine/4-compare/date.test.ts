import { expect, test } from 'vitest'
import type { DateMention } from '../../model/mention.ts'
import type { Story } from './comparison.ts'
import { compareDate } from './date.ts'

const story = (origins: Readonly<Record<string, string>> = {}) =>
  ({ articleOf: (id: string) => ({ origin: { id: origins[id] ?? id } }) }) as unknown as Story

const mention = (
  article: string,
  timex: string,
  from: string | null,
  to = from,
  basis: string | null = null,
): DateMention => ({
  id: `${article}${from}`,
  kind: 'date',
  article,
  start: 0,
  end: 4,
  text: 'then',
  stated: [],
  timex,
  from,
  to,
  basis,
})
const judge = (items: readonly DateMention[], origins?: Readonly<Record<string, string>>) =>
  compareDate({ key: 'k', about: 'a ferry sank', items }, story(origins))!

const AUGUST = mention('a', '2023-08', '2023-08-01', '2023-08-31')
const SUMMER = mention('b', '2023-SU', '2023-06-01', '2023-08-31')
const LAST_YEAR = mention('c', '2023', '2023-01-01', '2023-12-31')

test.each([
  ['agree', [mention('a', '2014', '2014-01-01', '2014-12-31'), mention('b', '2014', '2014-01-01', '2014-12-31')]],
  ['agree', [mention('a', '2024-01-27TEV', '2024-01-27'), mention('b', '2024-01-27', '2024-01-27')]],
  ['agree', [mention('a', '2024-01-27T09:30', '2024-01-27'), mention('b', '2024-01-27', '2024-01-27')]],
  ['vary', [AUGUST, SUMMER, LAST_YEAR]],
  ['vary', [mention('a', '2024-W02', '2024-01-13'), mention('b', '2024-01-11', '2024-01-11')]],
  ['conflict', [mention('a', '2024-01-24', '2024-01-24'), mention('b', '2024-01-25', '2024-01-25')]],
  ['conflict', [AUGUST, mention('b', '2023-07', '2023-07-01', '2023-07-31')]],
  // a week is told to a few days, whichever of its days was counted; a day or a span of its own is not
  ['vary', [mention('a', '2024-01-10', '2024-01-10'), mention('b', '2024-W02', '2024-01-13')]],
  ['conflict', [mention('a', '2024-W02', '2024-01-13'), mention('b', '2024-01-09', '2024-01-09')]],
  ['conflict', [mention('a', '2024-W02', '2024-01-08', '2024-01-14'), mention('b', '2024-01-16', '2024-01-16')]],
  ['conflict', [mention('a', '2024-W02-6', '2024-01-13'), mention('b', '2024-01-11', '2024-01-11')]],
  // spans that touch, and open ones
  ['vary', [mention('a', 'x', '2024-01-01', '2024-01-05'), mention('b', 'x', '2024-01-05', '2024-01-09')]],
  ['vary', [mention('a', 'x', '2024-01-05', '2024-01-09'), mention('b', 'x', '2024-01-01', '2024-01-05')]],
  ['vary', [mention('a', 'x', '2024-01-05', null), mention('b', 'x', '2024-02-05')]],
  ['vary', [mention('a', 'x', null, '2024-01-05'), mention('b', 'x', '2023-01-05')]],
  ['conflict', [mention('a', 'x', '2024-01-05', null), mention('b', 'x', '2024-01-04')]],
  ['conflict', [mention('a', 'x', '2024-01-06'), mention('b', 'x', null, '2024-01-05')]],
  ['single', [AUGUST]],
  ['single', [AUGUST, mention('a', '2023-07', '2023-07-01', '2023-07-31')]],
] as const)('%s', (relation, items) => {
  expect(judge(items).relation).toBe(relation)
})

test('the why names the values, how they were found, and that one original confirms nothing', () => {
  expect(judge([AUGUST, SUMMER]).why).toBe('Aug 2023 and summer 2023 are told to different precision and can all hold.')
  const weekday = mention('a', '2024-01-25', '2024-01-25', '2024-01-25', 'counted from publication on Sat 27 Jan 2024')
  const same = { ...weekday, article: 'b', id: 'b' }
  expect(judge([weekday, same], { a: 'wire', b: 'wire' }).why).toBe(
    'All give Thu 25 Jan 2024. “then”: counted from publication on Sat 27 Jan 2024. The articles go back to one original, so that this confirms nothing.',
  )
})

const JANUARY = (article: string, day: number, basis: string | null = null) =>
  mention(article, `2024-01-${day}`, `2024-01-${day}`, `2024-01-${day}`, basis)

test.each<[items: DateMention[], expected: string]>([
  [[JANUARY('a', 24)], 'single date-single: Only one article dates this: Wed 24 Jan 2024.'],
  [
    [JANUARY('a', 24), JANUARY('b', 25)],
    'conflict date-days: Wed 24 Jan 2024 and Thu 25 Jan 2024 cannot both be the date of this.',
  ],
  // days of one article are never set against each other
  [
    [JANUARY('a', 24), JANUARY('a', 25), JANUARY('b', 25, 'counted from publication'), JANUARY('c', 25)],
    'conflict date-days: Wed 24 Jan 2024 and Thu 25 Jan 2024 cannot both be the date of this. “then”: counted from publication.',
  ],
  [
    [JANUARY('a', 25), JANUARY('b', 24)],
    'conflict date-days: Thu 25 Jan 2024 and Wed 24 Jan 2024 cannot both be the date of this.',
  ],
  [[JANUARY('a', 24), JANUARY('b', 24)], 'agree date-days: All give Wed 24 Jan 2024.'],
  [
    [mention('a', '2024-01-27TEV', '2024-01-27'), mention('b', '2024-01-27TEV', '2024-01-27')],
    'agree date-days: All give Sat 27 Jan 2024 evening.',
  ],
  [[SUMMER, { ...SUMMER, article: 'c', timex: '2023-06/2023-08' }], 'agree date-days: All give summer 2023.'],
  [
    [AUGUST, SUMMER, LAST_YEAR, { ...AUGUST, article: 'd', basis: 'x' }, { ...AUGUST, article: 'e', basis: 'y' }],
    'vary date-days: Aug 2023, summer 2023 and 2023 are told to different precision and can all hold. “then”: x; “then”: y.',
  ],
])('%#: why', (items, expected) => {
  const { relation, rule, why } = judge(items)
  expect(`${relation} ${rule}: ${why}`).toBe(expected)
})

test('days of one original that vary confirm nothing either, those of two may', () => {
  expect(judge([AUGUST, SUMMER], { a: 'wire', b: 'wire' }).why).toMatch(/hold\. The articles go back to one original/)
  expect(judge([AUGUST, SUMMER, LAST_YEAR], { a: 'wire', b: 'wire' }).why).toMatch(/ can all hold\.$/)
})

test('an account holds its place, its words and its reading', () => {
  expect(judge([AUGUST, { ...SUMMER, field: 'title' }]).accounts).toEqual([
    { article: 'a', start: 0, end: 4, text: 'then', reading: 'Aug 2023' },
    { article: 'b', field: 'title', start: 0, end: 4, text: 'then', reading: 'summer 2023' },
  ])
})

test('an hour that one alone tells is not what all give', () => {
  const { why } = judge([mention('a', '2024-01-27T09:30', '2024-01-27'), mention('b', '2024-01-27', '2024-01-27')])
  expect(why).toBe('All give Sat 27 Jan 2024.')
})
