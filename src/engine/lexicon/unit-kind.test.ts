import { expect, test } from 'vitest'
import { converted, unitKindOf } from './unit-kind.ts'

const inBase = (unit: string, value: number) => converted(value, unitKindOf(unit))

test.each([
  ['mile', 6, 'kilometre', 9.656],
  ['foot', 200, 'metre', 60.96],
  ['acre', 100, 'hectare', 40.47],
  ['mile per hour', 60, 'kilometre per hour', 96.56],
  ['degree Fahrenheit', 212, 'degree Celsius', 100],
  ['week', 2, 'day', 14],
  ['ton', 3, 'tonne', 3],
])('converts %s', (unit, value, other, same) => {
  expect(inBase(unit, value)! / inBase(other, same)!).toBeCloseTo(1, 2)
  expect(unitKindOf(unit).group).toBe(unitKindOf(other).group)
})

test.each([
  ['troop', 'soldier'],
  ['strike', 'attack'],
  ['civilian', 'person'],
  ['US dollar', 'dollar'],
  ['village', 'hamlet'],
])('%s and %s may count one thing', (unit, other) => {
  expect(unitKindOf(unit).group).toBe(unitKindOf(other).group)
})

test.each([
  ['child', 'person'],
  ['dollar', 'euro'],
  ['dollar', 'dollar per share'],
  ['mile', 'mile per hour'],
  ['year', 'year of age'],
  ['magnitude', '%'],
  ['Canadian dollar', 'dollar'],
])('%s and %s count two things', (unit, other) => {
  expect(unitKindOf(unit).group).not.toBe(unitKindOf(other).group)
})

test('a fraction is a share, told in per cent', () => {
  expect(converted(0.5, unitKindOf('home', true))).toBe(50)
})
