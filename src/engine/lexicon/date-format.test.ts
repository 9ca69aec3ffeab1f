import { expect, test } from 'vitest'
import { formatDate } from './date-format.ts'

const mention = (timex: string, from: string | null, to: string | null) => ({
  id: '',
  kind: 'date' as const,
  article: 'a',
  start: 0,
  end: 0,
  text: 'as printed',
  stated: [],
  basis: null,
  timex,
  from,
  to,
})

test.each([
  ['2024-01-27', '2024-01-27', '2024-01-27', 'Sat 27 Jan 2024'],
  ['2024-01-27TEV', '2024-01-27', '2024-01-27', 'Sat 27 Jan 2024 evening'],
  ['2024-01-27T10:30', '2024-01-27', '2024-01-27', 'Sat 27 Jan 2024, 10:30'],
  ['2024-W02', '2024-01-13', '2024-01-13', 'about Sat 13 Jan 2024'],
  ['2024-W02', '2024-01-08', '2024-01-14', 'Jan 8–14, 2024'],
  ['2023-10', '2023-10-01', '2023-10-31', 'Oct 2023'],
  ['2023-10', '2023-10-11', '2023-10-20', 'Oct 11–20, 2023'],
  ['2023-SU', '2023-06-01', '2023-08-31', 'summer 2023'],
  ['2023-WI', '2023-12-01', '2024-02-29', 'winter 2023'],
  ['2017', '2017-09-01', '2017-12-31', 'Sep–Dec 2017'],
  ['2014', '2014-01-01', '2014-12-31', '2014'],
  ['199', '1990-01-01', '1999-12-31', '1990–1999'],
  ['2016-11/2017-02', '2016-11-01', '2017-02-28', 'Nov 2016 – Feb 2017'],
  ['2023-03-03/2023-05-05', '2023-03-03', '2023-05-05', '3 Mar – 5 May 2023'],
  ['2016-03-03/2017-05-05', '2016-03-03', '2017-05-05', '3 Mar 2016 – 5 May 2017'],
  ['2020-01', '2020-01-01', null, 'since Wed 1 Jan 2020'],
  ['2020-01', null, '2020-01-31', 'until Fri 31 Jan 2020'],
  ['XXXX-WXX-6', null, null, 'as printed'],
])('%s from %s to %s reads %s', (timex, from, to, expected) => {
  expect(formatDate(mention(timex, from, to))).toBe(expected)
})
