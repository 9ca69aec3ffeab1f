import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from './extract.ts'

const bearings = (text: string) =>
  extract(segment({ id: 'a', text }))
    .extraction.figure.map(({ bearing }) => bearing)
    .filter((bearing) => bearing !== null)

test.each([
  ['The ship sank 150 nautical miles east of Aden.', ['east']],
  ['The quake struck 40 km (25 miles) north-west of the town.', ['northwest', 'northwest']],
  ['The quake struck 40 kilometres northwest of the town.', ['northwest']],
  ['It lies 12 miles due south of the port.', ['south']],
  ['The camp stands 3 km to the west of the river.', ['west']],
])('reads which way a distance goes in %s', (text, expected) => {
  expect(bearings(text)).toEqual(expected)
})

test.each([
  'The ship sank 150 nautical miles off the coast.',
  'The road is 40 km long.',
  'The road runs 40 km north.',
  'They walked 12 miles west, then 3 miles east.',
  'The village, 12 miles away, lies south of the port.',
  'About 300 people live north of the river.',
  'The fire burned 40 acres west of the town.',
  'It took 12 hours east of the pass.',
])('ignores %s', (text) => {
  expect(bearings(text)).toEqual([])
})
