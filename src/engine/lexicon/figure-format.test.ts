import { expect, test } from 'vitest'
import type { Figure } from '../../model/mention.ts'
import { formatFigure, formatNumber, pluralOf } from './figure-format.ts'

const BASE: Figure = {
  kind: 'figure',
  id: '',
  article: 'a',
  start: 0,
  end: 1,
  text: '',
  value: 10,
  low: 10,
  high: 10,
  hedge: 'exact',
  unit: null,
  counted: null,
  role: null,
  scope: null,
  window: null,
  asOf: null,
  attributedTo: null,
  vague: null,
}

test.each([
  [{ value: 2500, hedge: 'about', unit: 'troop', counted: 'troops' }, '≈ 2,500 troops'],
  [{ value: 150, hedge: 'more-than', unit: 'attack', counted: 'rocket attacks' }, '> 150 rocket attacks'],
  [{ value: 900, hedge: 'at-most', unit: 'soldier' }, '≤ 900 soldiers'],
  [{ unit: 'person', role: 'killed' }, '10 killed'],
  [{ unit: 'civilian', counted: 'civilians', role: 'wounded' }, '10 civilians wounded'],
  [{ unit: 'death', counted: 'deaths', role: 'killed' }, '10 deaths'],
  [{ value: 5.9, unit: 'magnitude' }, 'magnitude 5.9'],
  [{ value: 40, unit: '%', counted: 'buildings' }, '40% of buildings'],
  [{ value: 0.2, text: 'a fifth' }, '20%'],
  [{ value: 1 / 3, text: 'a third of the homes', unit: 'home', counted: 'homes' }, '33.3% of homes'],
  [
    {
      value: null,
      low: 0.5,
      high: 2 / 3,
      hedge: 'range',
      text: 'half to two-thirds of homes',
      unit: 'home',
      counted: 'homes',
    },
    '50–66.7% of homes',
  ],
  [{ value: 0.5, text: '0.5 goals', unit: 'goal', counted: 'goals' }, '0.5 goals'],
  [{ value: 900, unit: 'soldier', hedge: 'nearly' }, 'nearly 900 soldiers'],
  [{ value: 1_520_000, unit: 'dollar', hedge: 'about' }, '≈ $1.52 million'],
  [{ value: 70, unit: 'dollar per share' }, '$70 per share'],
  [{ value: 1, unit: 'mile' }, '1 mile'],
  [{ value: 6, unit: 'foot' }, '6 feet'],
  [{ value: 18, unit: 'year of age' }, '18 years of age'],
  [{ value: null, low: 15, high: 20, hedge: 'range', unit: 'boat', counted: 'boats' }, '15–20 boats'],
  [{ value: null, low: 140e6, high: 150e6, hedge: 'range', unit: 'dollar' }, '$140–150 million'],
  [{ value: null, low: 24, high: null, hedge: 'vague', text: 'dozens of homes' }, 'dozens of homes'],
] as [Partial<Figure>, string][])('%# reads %s', (figure, reading) => {
  expect(formatFigure({ ...BASE, ...figure })).toBe(reading)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-12345.5, '−12,345.5'],
  [2_000_000, '2 million'],
  [1_234_567, '1,234,567'],
])('prints %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

test.each([
  ['cent per share', 'cents per share'],
  ['euro', 'euros'],
  ['company', 'companies'],
  ['day', 'days'],
  ['person', 'people'],
])('%s: %s', (unit, plural) => {
  expect(pluralOf(unit)).toBe(plural)
})
