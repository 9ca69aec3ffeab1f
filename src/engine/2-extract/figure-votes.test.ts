import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const units = (text: string) =>
  readFigures(segment({ id: 'a', text }).body, { date: [], figure: [], quote: [], name: [] }).map(
    ({ value, unit }) => `${value} ${unit}`,
  )

test.each([
  ['The chamber voted 151 to 146 for the bill.', ['151 vote', '146 vote']],
  ['The law was adopted by 48 votes to 30.', ['48 vote', '30 vote']],
  ['The motion was defeated by 48 to 30.', ['48 vote', '30 vote']],
  ['There were 151 in favour, 146 against.', ['151 vote', '146 vote']],
  ['It ended with 12 for and 9 against.', ['12 vote', '9 vote']],
])('reads %s', (text, figures) => {
  expect(units(text)).toEqual(figures)
})

test.each([
  'The team voted best lost by 3 to 1.',
  'It rose from 151 to 146.',
  'The law that was adopted moved it from 48 to 30.',
  'They voted 10 times to 20 songs.',
  'It was approved after 12 to 14 days.',
  'They walked for 12 and fought 9 against odds.',
  'The road was approved at 12 to 14.',
])('takes no votes from %s', (text) => {
  expect(units(text).join()).not.toContain('vote')
})
