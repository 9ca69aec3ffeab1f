import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** How often the reader looks at a token of the text. */
function looks(text: string): number {
  const { body } = segment({ id: 'a', text })
  let count = 0
  const tokens = new Proxy(body.tokens, {
    get: (target, key) => {
      count++
      return Reflect.get(target, key)
    },
  })
  readDates({ ...body, tokens }, NONE)
  return count
}

test.each([
  'the first week of ',
  'the last week of the last month of ',
  '10/1/2018-',
  '1-',
  '2, ',
  'Monday, ',
  'two years and ',
  'two weeks after ',
  'end of ',
  'early ',
  '5 and ',
  '2014 to ',
  'January ',
  'twenty ',
  'on the 5th of ',
  'from Monday to ',
  'will meet and ',
  'new year ',
])('looks at four times the text four times as often: %s', (run) => {
  const few = looks(run.repeat(100))
  expect(looks(run.repeat(400))).toBeLessThan(4.5 * few)
})

test('dates come in order and never overlap', () => {
  const text =
    'On Friday, Jan. 26, 2024, two years after 5 May 2022, they met; every Monday since June 2023 it rained for two days.'
  const spans = readDates(segment({ id: 'a', text }).body, NONE).map(({ start, end }) => text.slice(start, end))
  expect(spans).toEqual([
    'Friday, Jan. 26, 2024',
    'two years after 5 May 2022',
    'every Monday',
    'June 2023',
    'two days',
  ])
})

test('plain prose holds no dates', () => {
  const text =
    'Officials may march to the second village. A spring of water and the fall of the wall, both minute and vast, were seen by one man in a hundred. ' +
    'The Sun said he sat there, and sixty people wed. The past is past; the next of kin came last. March them to the late king.'
  expect(readDates(segment({ id: 'a', text }).body, NONE)).toEqual([])
})
