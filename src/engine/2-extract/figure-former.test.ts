import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from './extract.ts'

const former = (text: string) =>
  extract(segment({ id: 'a', text }))
    .extraction.figure.filter((figure) => figure.former)
    .map((figure) => figure.value)

test.each([
  ['Turnout was 52.1 percent, up from 48.4 percent in 2021.', 48.4],
  ['Profit tumbled to $412m from $664m.', 664_000_000],
  ['Net income fell to $412 million, or 61 cents a share, from $664 million a year earlier.', 664_000_000],
  ['Net profit was $412 million, compared with $664 million in the same quarter.', 664_000_000],
  ['Sales reached 3.1 million tonnes against 2.8 million tonnes a year ago.', 2_800_000],
  ['The death rate is 12 percent, down from 15 percent.', 15],
])('reads the value before in %s', (text, value) => {
  expect(former(text)).toEqual([value])
})

test.each([
  'They fled to 12 camps from 30 villages.',
  'The bus took 40 pupils from 12 schools.',
  'Of 300 workers 25 came from 12 countries.',
  'The army sent 300 soldiers to 12 villages.',
  'The score was 3 against 2 in the end.',
  'Police arrested 12 people compared to nobody.',
  'The team won 12 games and lost 4 games.',
  'The price of 12 dollars rose.',
])('ignores what stands beside no change, in %s', (text) => {
  expect(former(text)).toEqual([])
})
