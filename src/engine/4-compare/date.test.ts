import { expect, test } from 'vitest'
import type { DateMention } from '../../model/mention.ts'
import type { Story } from './comparison.ts'
import { compareDate } from './date.ts'

const story = (origins: Readonly<Record<string, string>> = {}) =>
  ({ articleOf: (id: string) => ({ origin: { id: origins[id] ?? id } }) }) as unknown as Story

const mention = (
  article: string,
  timex: string,
  from: string,
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
  ['vary', [AUGUST, SUMMER, LAST_YEAR]],
  ['vary', [mention('a', '2024-W02', '2024-01-13'), mention('b', '2024-01-11', '2024-01-11')]],
  ['conflict', [mention('a', '2024-01-24', '2024-01-24'), mention('b', '2024-01-25', '2024-01-25')]],
  ['conflict', [AUGUST, mention('b', '2023-07', '2023-07-01', '2023-07-31')]],
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
