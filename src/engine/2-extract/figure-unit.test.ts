import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words = value unit" of each figure. */
function read(text: string): string[] {
  return readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)} = ${f.value ?? `${f.low}–${f.high}`} ${f.unit}`,
  )
}

describe('money', () => {
  test.each([
    ['It cost $75 million.', ['$75 million = 75000000 dollar']],
    ['It cost $5bn.', ['$5bn = 5000000000 dollar']],
    ['It cost US$3.5m.', ['US$3.5m = 3500000 US dollar']],
    ['It cost A$ 300.', ['A$ 300 = 300 Australian dollar']],
    ['It cost £1.2m.', ['£1.2m = 1200000 pound']],
    ['It cost 10 €.', ['10 € = 10 euro']],
    ['It cost EUR 125.', ['EUR 125 = 125 euro']],
    ['It cost Rs 500.', ['Rs 500 = 500 rupee']],
    ['It cost Rs500.', ['Rs500 = 500 rupee']],
    ['It cost NKr1.64bn.', ['NKr1.64bn = 1640000000 Norwegian krone']],
    ['It cost SFr12.5m.', ['SFr12.5m = 12500000 Swiss franc']],
    [
      'It cost 18 million pesos ($1.1 million) a day.',
      ['18 million pesos = 18000000 peso per day', '$1.1 million = 1100000 dollar per day'],
    ],
    ['It cost 5 million Swiss francs.', ['5 million Swiss francs = 5000000 Swiss franc']],
    ['It cost 420 million Finnish markka.', ['420 million Finnish markka = 420000000 Finnish markka']],
    ['It cost 3 dollars 50 cents.', ['3 dollars 50 cents = 3.5 dollar']],
    ['It cost $70 a share.', ['$70 a share = 70 dollar per share']],
    ['It cost $8 to $10 million.', ['$8 to $10 million = 8000000–10000000 dollar']],
    ['It cost 8 million pounds.', ['8 million pounds = 8000000 pound']],
    ['A one-yen bid won.', ['one-yen = 1 yen']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['The team of 11 won.', ['11 = 11 null']],
    ['It cost 18 million pesos (about a day).', ['18 million pesos = 18000000 peso']],
    ['It weighed 25 pounds.', ['25 pounds = 25 pound']],
    ['It made $13bn a year earlier.', ['$13bn = 13000000000 dollar']],
    ['It fell 6% to $1.5bn.', ['6% = 6 %', '$1.5bn = 1500000000 dollar']],
  ])('takes no more than is said in %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('measures', () => {
  test.each([
    ['It lies 58km away.', ['58km = 58 kilometre']],
    ['It weighs 200lbs.', ['200lbs = 200 pound']],
    ['A 3-inch nail broke.', ['3-inch = 3 inch']],
    ['A 1,500-square-kilometre island sank.', ['1,500-square-kilometre = 1500 square kilometre']],
    ['It covers 12 square miles.', ['12 square miles = 12 square mile']],
    ['It lies 13 nautical miles off.', ['13 nautical miles = 13 nautical mile']],
    ['It ran at 120 mph.', ['120 mph = 120 mile per hour']],
    ['It ran at 120 miles an hour.', ['120 miles an hour = 120 mile per hour']],
    ['It ran at 90 km/h.', ['90 km/h = 90 kilometre per hour']],
    ['It pumps 500,000 barrels a day.', ['500,000 barrels a day = 500000 barrel per day']],
    ['It fell to -5°C.', ['-5°C = -5 degree Celsius']],
    ['It rose to 98 F (36 C).', ['98 F = 98 degree Fahrenheit', '36 C = 36 degree Celsius']],
    ['It rose by half a percentage point.', ['half a percentage point = 0.5 percentage point']],
    ['It rose by a quarter of a percentage point.', ['a quarter of a percentage point = 0.25 percentage point']],
    ['It rose 0.8% to 12.31 against the dollar.', ['0.8% = 0.8 %', '12.31 = 12.31 null']],
    ['It rose by 5% to 8%.', ['5% to 8% = 5–8 %']],
    ['It rose to 98 degrees Fahrenheit.', ['98 degrees Fahrenheit = 98 degree Fahrenheit']],
    ['It stood at minus 12 degrees.', ['minus 12 degrees = -12 degree']],
    ['It grew by 5 per cent.', ['5 per cent = 5 %']],
    ['It grew by 2.5 percentage points.', ['2.5 percentage points = 2.5 percentage point']],
    ['A 6.1-magnitude quake struck.', ['6.1-magnitude = 6.1 magnitude']],
    ['It had a magnitude of at least 5.9.', ['at least 5.9 = 5.9 magnitude']],
    ['A 5.9 quake struck.', ['5.9 = 5.9 magnitude']],
    ['It took a 24- to 30-foot boat.', ['24- to 30-foot = 24–30 foot']],
    ['It burned 4 tonnes of jet fuel.', ['4 tonnes of jet fuel = 4 tonne']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['It is a 5G network.', []],
    ['He is in his 40s.', []],
    ['It is a 3D film.', []],
    ['They had 8 C players.', ['8 C players = 8 player']],
    ['They read COP28 and 12 papers.', ['12 papers = 12 paper']],
    ['They sent 12 RM teams.', ['12 RM teams = 12 team']],
    ['They had 12 F grades.', ['12 F grades = 12 grade']],
    ['They won half a point and 12 games.', ['half = 0.5 null', '12 games = 12 game']],
    ['They named 12 brothers, and left.', ['12 brothers = 12 brother']],
    ['They saw Luis, nine, there.', ['nine = 9 null']],
    ['The space age lasted from 63 to 65 days.', ['from 63 to 65 days = 63–65 day']],
    ['The retirement age rose by 3.', ['3 = 3 null']],
    ['They came as nine, then left.', ['nine = 9 null']],
    ['It came on the 5 m.', ['5 m = 5 m']],
  ])('takes no unit from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('ages', () => {
  test.each([
    ['An 18-year-old fled.', ['18-year-old = 18 year of age']],
    ['She is 60 years old.', ['60 years old = 60 year of age']],
    ['It starts at 3 years of age.', ['3 years of age = 3 year of age']],
    ['A baby of ten months old died.', ['ten months old = 10 month of age']],
    ['They met Jane Roe, 22, at home.', ['22 = 22 year of age']],
    ['They met Jane Roe (41) at home.', ['41 = 41 year of age']],
    ['A man aged 87 died.', ['aged 87 = 87 year of age']],
    ['They seek her brother, nine, and her aunt.', ['nine = 9 year of age']],
    ['It lifts the retirement age from 63 to 65, after talks.', ['63 = 63 year of age', '65 = 65 year of age']],
    ['The voting age is now 16.', ['16 = 16 year of age']],
    ['They seek her brother Luis, nine, there.', ['nine = 9 year of age']],
    ['They met Ana Roe, 6, at home.', ['6 = 6 year of age']],
    ['He was 95.', ['95 = 95 year of age']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['It took 18 years.', ['18 years = 18 year']],
    ['They sent food, 22 tents and water.', ['22 tents = 22 tent']],
    ['They took her brothers, nine, and left.', ['nine = 9 null']],
    ['They met the mayor, two, and left.', ['two = 2 null']],
    ['They met Roe, two, and left.', ['two = 2 null']],
    ['The score was 95.', ['95 = 95 null']],
  ])('takes no age from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('no unit of money, measure or age', () => {
  test.each([
    'The score was 12.',
    'They lost by 12.',
    'It came to 12.',
    'They counted to 12.',
    'He wore 12.',
    'The odds were 12.',
    'They said 12.',
    'It read 12.',
    'She rolled 12.',
    'The answer is 12.',
    'They stopped at 12.',
    'The list has 12.',
    'He bid 12.',
    'It scored 12.',
  ])('ignores %s', (text) => {
    expect(read(text).filter((figure) => !/ null$/.test(figure))).toEqual([])
  })
})

describe('things, not measures', () => {
  test.each([
    'They kept 12 boats.',
    'He has 12 children.',
    'They moved 12 stone.',
    'She gave 12 points.',
    'They shut 12 bars.',
    'He got 12 marks.',
    'They hold 12 shares.',
    'He took 12 degrees.',
    'She tied 12 knots.',
    'They won 12 crowns.',
    'They built 12 yards.',
    'It has 12 hands.',
    'He runs 12 leagues.',
    'They shot 12 moles.',
    'He hurt 12 men.',
    'They sold 12 boats.',
    'They had 12 goals.',
    'They ate 12 pounds.',
    'She cut 12 inches.',
    'They own 12 acres.',
  ])('ignores %s', (text) => {
    expect(
      read(text).every((figure) =>
        /(?:boat|man|foot|stone|pound|mark|goal|metre|yard|point|bar|inch|mole|acre|ton|child|degree|crown|carat|knot|share|minute|second|hand|league)$/.test(
          figure,
        ),
      ),
    ).toBe(true)
  })
})
