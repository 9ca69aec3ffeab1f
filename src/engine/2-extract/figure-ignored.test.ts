import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

function read(text: string, withDates: boolean): string[] {
  const { body } = segment({ id: 'a', text })
  const date = withDates ? readDates(body, NONE) : []
  return readFigures(body, { ...NONE, date }).map((f) => text.slice(f.start, f.end))
}

describe('never a figure', () => {
  test.each([
    // years and days
    'It was formed in 2014.',
    'The 1988 quarter was good.',
    'It ran from 1995-99.',
    'It came on January 27, 2024.',
    'It came before October 7.',
    'It came on 7 April.',
    'It came on Oct. 13.',
    'The 1980s were loud.',
    // times
    'It began at 10:30.',
    'It began at 11am.',
    'It began at 6 p.m. sharp.',
    'It struck at 1353 (1023 GMT).',
    "It began at 11 o'clock.",
    // codes
    'They called 911.',
    'They flew an F-16 home.',
    'They wrote to 192.168.1.2 again.',
    'They phoned 555-0123-4567 again.',
    'The part 24703L202 failed.',
    'They read item/5/view again.',
    'They recalled 9/11 and 24/7 news.',
    // names
    'They drove Route 7 home.',
    'They flew a Boeing 737 home.',
    'They flew a Boeing 737-800 home.',
    'They invoked Article 50 again.',
    'They took Highway 101 home.',
    'They met the Group of Seven again.',
    'They met the G7 again.',
    'They saw page 12 again.',
    'They treat type 2 diabetes.',
    'They ranked No. 5 again.',
    'He lives at 10 Downing Street.',
    'It lies in the 12000 block of Main Street.',
    'He boarded Air Force One again.',
    'They bought a 7-Eleven.',
    'He starred in “Million Dollar Road.”',
    'They visited ground zero.',
    // ordinals and pronouns
    'The first round ended.',
    'It came on the 11th floor.',
    'The twenty-first century began.',
    'No one came.',
    'They helped one another.',
    'This one is new.',
    'It is a one-sided deal.',
    'It is a two-way street.',
    // lists
    'It says that 1) they came; 2) they left.',
    'It says so [12].',
  ])('ignores %s, whether dates are known or not', (text) => {
    expect(read(text, true)).toEqual([])
    expect(read(text, false)).toEqual([])
  })
})

describe('a figure all the same', () => {
  test.each([
    ['In 2014 more than 2000 people fled.', ['more than 2000 people']],
    ['They came on Monday 12 times.', ['12 times']],
    ['One consultant left.', ['One consultant']],
    ['One of the men left.', ['One of the men']],
    ['One was killed.', ['One']],
    ['They sent two F-16 jets.', ['two F-16 jets']],
    ['Seven AK-47s were found.', ['Seven AK-47s']],
    ['He said that one man left.', ['one man']],
    ['They met two years ago.', ['two years']],
    ['It was ten years after it began.', ['ten years']],
    ['All 70 of us left.', ['70']],
    ['They fired on 3 Route 7 posts.', ['3 Route']],
  ])('reads %s', (text, figures) => {
    expect(read(text, true)).toEqual(figures)
  })
})
