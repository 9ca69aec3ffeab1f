import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure, Hedge } from '../../model/mention.ts'
import { type Standing, standingOf } from './figure-standing.ts'
import { intervalOf } from './hedge-interval.ts'
import { stepOf } from './number-digits.ts'

function figure(hedge: Hedge, value: number | null, unit = 'person', vague: number | null = null): Figure {
  const [low, high] = value === null ? [null, null] : intervalOf(hedge, value, stepOf(value))
  return {
    kind: 'figure',
    id: '',
    article: 'a',
    start: 0,
    end: 1,
    text: '',
    value,
    low,
    high,
    hedge,
    unit,
    counted: null,
    role: null,
    scope: null,
    window: null,
    asOf: null,
    attributedTo: null,
    vague,
  }
}

const range = (low: number, high: number): Figure => ({ ...figure('range', null), low, high })
const dozens: Figure = { ...figure('vague', null), low: 24 }

test.each([
  [figure('at-least', 10), figure('exact', 10), 'same'],
  [figure('about', 2500), figure('exact', 2500), 'same'],
  [figure('exact', 10, 'mile'), figure('exact', 16.1, 'kilometre'), 'same'],
  [figure('exact', 90, 'day'), figure('exact', 3, 'month'), 'same'],
  [range(15, 20), range(15, 20), 'same'],
  [figure('vague', null, 'attack', 4), figure('vague', null, 'attack', 4), 'same'],
  [figure('at-least', 10), figure('exact', 12), 'meets'],
  [figure('more-than', 150), figure('exact', 200), 'meets'],
  [dozens, figure('exact', 50), 'meets'],
  [range(15, 20), figure('exact', 18), 'meets'],
  [figure('vague', null, 'attack', 4), figure('vague', null, 'attack', 5), 'meets'],
  [figure('exact', 600), figure('exact', 612), 'meets'],
  [figure('exact', 35, 'mile'), figure('about', 58, 'kilometre'), 'meets'],
  [figure('exact', 10), figure('exact', 12), 'apart'],
  [figure('exact', 70), figure('exact', 80), 'apart'],
  [figure('at-least', 85), figure('exact', 56), 'apart'],
  [figure('exact', 5.9, 'magnitude'), figure('exact', 6.1, 'magnitude'), 'apart'],
  [figure('exact', 3, 'week'), figure('exact', 4, 'week'), 'apart'],
  [figure('exact', 120000), figure('exact', 200000), 'apart'],
  [figure('nearly', 900), figure('more-than', 900), 'same'],
  [range(15, 20), figure('exact', 30), 'apart'],
  [figure('less-than', 5, 'mile'), figure('exact', 20, 'mile'), 'apart'],
  [figure('exact', 7, 'kilometre'), figure('exact', 4, 'mile'), 'same'],
  [figure('exact', 100, 'kilometre'), figure('exact', 40, 'mile'), 'meets'],
  [figure('about', 60, 'metre'), figure('about', 200, 'metre'), 'apart'],
] as [Figure, Figure, Standing][])('%# two figures stand so', (a, b, standing) => {
  expect(standingOf(a, b)).toBe(standing)
})

const anyFigure = fc
  .tuple(
    fc.constantFrom<Hedge>('exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly'),
    fc.integer({ min: 1, max: 100_000 }),
    fc.constantFrom('person', 'mile', 'kilometre', 'year', '%', 'dollar'),
  )
  .map(([hedge, value, unit]) => figure(hedge, value, unit))

test('a figure never differs from its own copy', () => {
  fc.assert(
    fc.property(anyFigure, (a) => {
      expect(standingOf(a, { ...a })).toBe('same')
    }),
  )
})

test('two figures stand to each other alike from either side', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      expect(standingOf(a, b)).toBe(standingOf(b, a))
    }),
  )
})
