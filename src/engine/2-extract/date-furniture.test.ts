import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const outside = (text: string) =>
  readDates(segment({ id: 'a', text }).body, NONE)
    .filter(({ sentence }) => sentence < 0)
    .map(({ start, end }) => text.slice(start, end))

test.each([
  ['date 2024-01-27 Two boats sank.', ['2024-01-27']],
  ['Two boats sank.\n— Harbour Office (@harbour) January 27, 2024\nNobody died.', ['January 27, 2024']],
  ['OSLO, Jan 27 (Reuters) - Two boats sank off the coast.', ['Jan 27']],
])('keeps the day that shows the publication: %s', (text, dates) => {
  expect(outside(text)).toEqual(dates)
})

test.each([
  'Two boats sank.\nCopyright © 2025 Harbour News',
  'Two boats sank.\n© 5 May 2025 Harbour News',
  'OSLO (Reuters) - Two boats sank off the coast.',
  'Two boats sank on January 27, 2024.\nNobody died.',
])('leaves out: %s', (text) => {
  expect(outside(text)).toEqual([])
})
