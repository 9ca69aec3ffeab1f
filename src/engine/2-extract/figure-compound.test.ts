import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words = value unit" of each figure. */
const read = (text: string) =>
  readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)} = ${f.value} ${f.unit}${f.hedge === 'exact' ? '' : ` (${f.low}–${f.high})`}`,
  )

describe('lengths and weights said in parts', () => {
  test.each([
    ['The baker was jailed for two years and three months.', ['two years and three months = 27 month']],
    ['The crossing takes 1 hour 20 minutes.', ['1 hour 20 minutes = 80 minute']],
    ['Roe ran it in 2 hours, 18 minutes and 4 seconds.', ['2 hours, 18 minutes and 4 seconds = 8284 second']],
    ['The strike lasted one week and two days.', ['one week and two days = 9 day']],
    ['The outage lasted about 1 hour and 20 minutes.', ['about 1 hour and 20 minutes = 80 minute (75–85)']],
    ['The keeper is 6 feet 2 inches tall.', ['6 feet 2 inches = 74 inch']],
    ['The baby weighed 8 pounds 4 ounces.', ['8 pounds 4 ounces = 132 ounce']],
    ['The foal is 2 years and 3 months old.', ['2 years and 3 months old = 27 month of age']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['The first term is two years, the second three months.', ['two years = 2 year', 'three months = 3 month']],
    ['They waited two hours and 90 minutes more.', ['two hours = 2 hour', '90 minutes = 90 minute']],
    ['They waited three months and two years.', ['three months = 3 month', 'two years = 2 year']],
    ['It took two years and about three months.', ['two years = 2 year', 'about three months = 3 month (2.5–3.5)']],
    ['Two days later, 3 hours were lost.', ['Two days = 2 day', '3 hours = 3 hour']],
    ['It took two years and 12 people.', ['two years = 2 year', '12 people = 12 person']],
    ['A plank of 6 feet, not 2 inches, fell.', ['6 feet = 6 foot', '2 inches = 2 inch']],
    ['It rained for two days or 3 hours.', ['two days = 2 day', '3 hours = 3 hour']],
    [
      'Terms of two years, three years and four months were given.',
      ['two years = 2 year', 'three years and four months = 40 month'],
    ],
  ])('ignores what makes no whole in %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
