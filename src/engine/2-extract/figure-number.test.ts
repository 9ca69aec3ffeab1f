import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words = value" of each figure; an open or double bound as "low…high". */
function read(text: string): string[] {
  return readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)} = ${f.value ?? `${f.low}…${f.high ?? ''}`}`,
  )
}

describe('cardinals', () => {
  test.each([
    ['They sent 2,500 tents.', ['2,500 tents = 2500']],
    ['They sent two hundred and six tents.', ['two hundred and six tents = 206']],
    ['They sent twenty-one thousand tents.', ['twenty-one thousand tents = 21000']],
    ['They sent forty two tents.', ['forty two tents = 42']],
    ['They sent a hundred tents.', ['a hundred tents = 100']],
    ['They sent 4 thousand 3 hundred and 21 tents.', ['4 thousand 3 hundred and 21 tents = 4321']],
    ['They sent two hundred and two thousand tents.', ['two hundred and two thousand tents = 202000']],
    ['They sent 2.5 million tents.', ['2.5 million tents = 2500000']],
    ['They sent 1.2m tents.', ['1.2m tents = 1200000']],
    ['They sent 10k tents.', ['10k tents = 10000']],
    ['They sent 3 bn tents.', ['3 bn tents = 3000000000']],
    ['They sent 13 lakh tents.', ['13 lakh tents = 1300000']],
    ['They sent 1 234 567 tents.', ['1 234 567 tents = 1234567']],
    ['They sent two dozen tents.', ['two dozen tents = 24']],
    ['They sent half a dozen tents.', ['half a dozen tents = 6']],
    ['They sent ٢٥٠ tents.', ['٢٥٠ tents = 250']],
    ['They sent one and a half million tents.', ['one and a half million tents = 1500000']],
    ['They sent a million and a half tents.', ['a million and a half tents = 1500000']],
    ['It took a two-and-a-half-hour flight.', ['two-and-a-half-hour = 2.5']],
    ['It reached five point five.', ['five point five = 5.5']],
    ['It reached 6.2x10^4.', ['6.2x10^4 = 62000']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['They sent 3 hundred and 2 hundred tents.', ['3 hundred = 300', '2 hundred tents = 200']],
    ['They killed a hundred and 20 fled.', ['a hundred = 100', '20 = 20']],
    ['They sent 200 and 30 came back.', ['200 = 200', '30 = 30']],
    ['It cost £3bn and 200 jobs.', ['£3bn = 3000000000', '200 jobs = 200']],
    ['It cost 3 million and 20,000 tents.', ['3 million = 3000000', '20,000 tents = 20000']],
    ['It cost between 2 million and 3 million.', ['between 2 million and 3 million = 2000000…3000000']],
  ])('keeps apart %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('parts of a whole', () => {
  test.each([
    ['It burned half of the homes.', ['half of the homes = 0.5']],
    ['It burned two-thirds of the homes.', ['two-thirds of the homes = 0.666666666667']],
    ['It burned a third of the homes.', ['a third of the homes = 0.333333333333']],
    ['It burned three quarters of the homes.', ['three quarters of the homes = 0.75']],
    ['It burned 1/4 of the homes.', ['1/4 of the homes = 0.25']],
    ['It burned nearly half the homes.', ['nearly half = 0.5']],
    ['It displaced half a million people.', ['half a million people = 500000']],
    ['It cost a quarter of a million dollars.', ['a quarter of a million dollars = 250000']],
    ['It took half an hour.', ['half an hour = 0.5']],
    ['It ran 10 1/2 miles.', ['10 1/2 miles = 10.5']],
    ['It ran 2½ miles.', ['2½ miles = 2.5']],
    ['One in five homes burned.', ['One in five homes = 0.2']],
    ['Nine out of 10 homes burned.', ['Nine out of 10 homes = 0.9']],
    ['Six million and two thirds, they said.', ['Six million and two thirds = 6666666.66667']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    'It came in the second half.',
    'It came in the third quarter.',
    'He is her half-brother.',
    'A third man fled.',
    'The twenty-first century began.',
    'It was cut in half.',
    'He finished the first half of the race.',
    'The two hundredth birthday passed.',
    'They won 20 12 times.',
  ])('ignores the parts of %s', (text) => {
    expect(read(text).filter((figure) => / = 0\.\d/.test(figure))).toEqual([])
  })
})

describe('amounts without a number', () => {
  test.each([
    ['It includes dozens of countries.', ['dozens of countries = 24…']],
    ['It killed hundreds of people.', ['hundreds of people = 200…']],
    ['It drew tens of thousands of people.', ['tens of thousands of people = 20000…']],
    ['It drew several hundred people.', ['several hundred people = 200…']],
    ['It drew a few thousand people.', ['a few thousand people = 2000…']],
    ['It drew a couple of hundred people.', ['a couple of hundred people = 200']],
    ['It came a decade later.', ['a decade = 10']],
    ['It came two centuries later.', ['two centuries = 200']],
    ['He was jailed twice.', ['twice = 2']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    'The scores were level.',
    'The couple married.',
    'They paid a euro110 billion loan.',
    'A multi-million deal.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('no numbers', () => {
  test.each([
    'The hundredth boat sank.',
    'They came in droves.',
    'The dozenth try failed.',
    'He is half asleep.',
    'The quarterback fell.',
    'A double agent fled.',
    'The single sold well.',
    'They paired up.',
    'A triple jump was won.',
    'The millionaire left.',
    'He won by a head.',
    'The lonely one left.',
    'They zeroed in on it.',
    'Nobody came.',
    'None came.',
    'The few came.',
    'Both came.',
    'Either may come.',
    'Neither came.',
    'The trio sang.',
    'He scored.',
    'A score was settled.',
    'The rise was denied.',
    'They twinned the towns.',
    'The halfway house shut.',
    'The once proud port shut.',
    'They live as one.',
    'He came first.',
    'She was second to none.',
    'It came third.',
    'The fourth estate spoke.',
    'They paid in kind.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
