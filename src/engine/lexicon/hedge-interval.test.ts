import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hedge } from '../../model/mention.ts'
import { intervalOf } from './hedge-interval.ts'
import { stepOf } from './number-digits.ts'

test.each([
  ['exact', 2500, 100, [2500, 2500]],
  ['about', 2500, 100, [2450, 2550]],
  ['about', 5.9, 0.1, [5.85, 5.95]],
  ['more-than', 150, 10, [150, null]],
  ['at-least', 10, 10, [10, null]],
  ['less-than', 15, 1, [null, 15]],
  ['at-most', 700, 100, [null, 700]],
  ['nearly', 900, 100, [800, 900]],
  ['nearly', 100, 100, [80, 100]],
  ['nearly', 2500, 100, [2400, 2500]],
  ['nearly', -10, 10, [-20, -10]],
] as [Hedge, number, number, [number | null, number | null]][])('%s %d claims', (hedge, value, step, interval) => {
  expect(intervalOf(hedge, value, step)).toEqual(interval)
})

test('an interval holds the number it is said of', () => {
  const hedges: Hedge[] = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly']
  fc.assert(
    fc.property(fc.constantFrom(...hedges), fc.integer({ min: -1e6, max: 1e9 }), (hedge, value) => {
      const [low, high] = intervalOf(hedge, value, stepOf(Math.abs(value)))
      expect(low ?? value).toBeLessThanOrEqual(value)
      expect(high ?? value).toBeGreaterThanOrEqual(value)
    }),
  )
})
