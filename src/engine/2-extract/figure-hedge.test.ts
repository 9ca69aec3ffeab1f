import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words: hedge low…high" of each figure. */
function read(text: string): string[] {
  return readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)}: ${f.hedge} ${f.low ?? ''}…${f.high ?? ''}`,
  )
}

describe('before the number', () => {
  test.each([
    ['It hit more than 150 homes.', ['more than 150 homes: more-than 150…']],
    ['It hit about 2,500 homes.', ['about 2,500 homes: about 2450…2550']],
    ['It hit nearly 900 homes.', ['nearly 900 homes: nearly 800…900']],
    ['It hit at least ten homes.', ['at least ten homes: at-least 10…']],
    ['It hit up to 700 homes.', ['up to 700 homes: at-most …700']],
    ['It hit as many as 100 homes.', ['as many as 100 homes: at-most …100']],
    ['It hit no fewer than 30 homes.', ['no fewer than 30 homes: at-least 30…']],
    ['It hit not more than 30 homes.', ['not more than 30 homes: at-most …30']],
    ['It hit fewer than 30 homes.', ['fewer than 30 homes: less-than …30']],
    ['It hit some 40 homes.', ['some 40 homes: about 35…45']],
    ['It hit an estimated 900 homes.', ['an estimated 900 homes: about 850…950']],
    ['It hit well over 900 homes.', ['well over 900 homes: more-than 900…']],
    ['It hit just under 900 homes.', ['just under 900 homes: less-than …900']],
    ['It hit a total of 2,500 homes.', ['a total of 2,500 homes: exact 2500…2500']],
    ['It hit only 3 homes.', ['only 3 homes: exact 3…3']],
    ['It hit at least another 40 homes.', ['at least another 40 homes: at-least 40…']],
    ['It cost more than $247 million.', ['more than $247 million: more-than 247000000…']],
    ['It hit over a hundred homes.', ['over a hundred homes: more-than 100…']],
    ['It hit upwards of 60 homes.', ['upwards of 60 homes: more-than 60…']],
    ['It took almost 20 days.', ['almost 20 days: nearly 16…20']],
    ['It lasted for over 20 years.', ['over 20 years: more-than 20…']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['They had talks about two states.', ['two states: exact 2…2']],
    ['They spent $2,000 over 3 years.', ['$2,000: exact 2000…2000', '3 years: exact 3…3']],
    ['They live close to two bases.', ['two bases: exact 2…2']],
    ['They spoke about the two states.', ['two states: exact 2…2']],
    ['They fell by 30 homes.', ['30 homes: exact 30…30']],
  ])('leaves the preposition of %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('behind the number', () => {
  test.each([
    ['It hit 150 or more homes.', ['150 or more homes: at-least 150…']],
    ['It hit 150 homes or more.', ['150 homes or more: at-least 150…']],
    ['It hit 10 or so homes.', ['10 or so homes: about 5…15']],
    ['It hit 2,500-odd homes.', ['2,500-odd homes: about 2450…2550']],
    ['It hit 50+ homes.', ['50+ homes: at-least 50…']],
    ['It hit 30 homes or fewer.', ['30 homes or fewer: at-most …30']],
    ['It hit 30 homes at least.', ['30 homes at least: at-least 30…']],
    ['It lasted 30 seconds or so.', ['30 seconds or so: about 25…35']],
    ['It hit about 500 or more homes.', ['about 500 or more homes: at-least 500…']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['It hit 5 homes and more than 20 cars.', ['5 homes: exact 5…5', 'more than 20 cars: more-than 20…']],
    ['It hit 200 or 230 homes.', ['200 or 230 homes: range 200…230']],
    ['It hit 12 and one was lost.', ['12: exact 12…12', 'one: exact 1…1']],
  ])('takes no bound from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('ranges', () => {
  test.each([
    ['It hit 20,000 to 24,000 homes.', ['20,000 to 24,000 homes: range 20000…24000']],
    ['It hit between 15 and 20 homes.', ['between 15 and 20 homes: range 15…20']],
    ['It hit 30-40 homes.', ['30-40 homes: range 30…40']],
    ['It hit 30–40 homes.', ['30–40 homes: range 30…40']],
    ['It holds from 3 to 5 homes.', ['from 3 to 5 homes: range 3…5']],
    ['It hit two or three homes.', ['two or three homes: range 2…3']],
    ['It hit eight to 10 homes.', ['eight to 10 homes: range 8…10']],
    ['It hit 8 to 10 million homes.', ['8 to 10 million homes: range 8000000…10000000']],
    ['It hit 40 percent to 70 percent of the homes.', ['40 percent to 70 percent of the homes: range 40…70']],
    [
      'It hit between half and two-thirds of homes.',
      ['between half and two-thirds of homes: range 0.5…0.666666666667'],
    ],
    ['The toll is between 1,000 and 1,500.', ['between 1,000 and 1,500: range 1000…1500']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['It rose from 3 to 5 homes.', ['3: exact 3…3', '5 homes: exact 5…5']],
    ['It went down from 5,200 to 2,500.', ['5,200: exact 5200…5200', '2,500: exact 2500…2500']],
    ['They won 3-1.', []],
    ['The vote was 52-48.', []],
    ['The 0-14 team (15-17) lost.', []],
    ['They boxed 45-7-2.', []],
    ['They hit 50 or 2,000 homes.', ['50: exact 50…50', '2,000 homes: exact 2000…2000']],
    ['It hit 10 homes and 20 cars.', ['10 homes: exact 10…10', '20 cars: exact 20…20']],
  ])('makes no range of %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('words that claim nothing of the number', () => {
  test.each([
    'The over-40s team has 12 men.',
    'They argued over 3 goals.',
    'The court below heard 12 men.',
    'He stood about as 12 men left.',
    'They turned around 12 boats.',
    'Some said that 12 boats sank.',
    'At last 12 boats sank.',
    'At the most southern pier 12 boats sank.',
    'The least of them had 12 boats.',
    'They wanted more; 12 boats came.',
    'There was less wind, and 12 boats sank.',
    'He is under arrest with 12 men.',
    'The under-secretary saw 12 boats.',
    'Up the river 12 boats sank.',
    'The nearest of 12 boats sank.',
    'It lies close by 12 boats.',
    'He talked about 12 angry men.',
    'They knew about 12 victims.',
    'Reports about 12 missing men spread.',
    'The minimum age is 12 years.',
    'Another 12 boats sank.',
    'A further 12 boats sank.',
    'All 12 boats sank.',
    'Exactly 12 boats sank.',
    'Only 12 boats sank.',
    'Just 12 boats sank.',
    'A record 12 boats sank.',
    'In total 12 boats sank.',
    'The 12 boats sank or so he said.',
    'They sank 12 boats by chance.',
    'Twelve boats and a raft sank.',
    'It took 12 boats.',
    'They met about noon with 12 men.',
    'Above the pier 12 boats sank.',
    'Below deck 12 men slept.',
    'Beyond the pier 12 boats sank.',
    'The roughly built pier held 12 boats.',
  ])('ignores %s', (text) => {
    expect(read(text).filter((figure) => !/: exact /.test(figure))).toEqual([])
  })
})
