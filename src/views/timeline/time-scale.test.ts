import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FINDINGS } from '../../state/small-report.ts'
import type { Moment } from './moments.ts'
import { MIN_WIDTH, rowsOf, timeScale } from './time-scale.ts'

const moment = (from: string, to = from): Moment => ({ finding: FINDINGS[0]!, tellings: [], from, to })
const published = (day: string | null) => ({ from: day, to: day, basis: 'stated' as const })

test('nothing dated: no line', () => {
  expect(timeScale([], [published(null)])).toBeNull()
})

test('a longer time is a longer bar, and all stand on the line', () => {
  const scale = timeScale(
    [moment('2023-06-01', '2023-08-31'), moment('2023-08-01', '2023-08-31')],
    [published('2024-01-27')],
  )!
  const [summer, august] = [scale.place('2023-06-01', '2023-08-31'), scale.place('2023-08-01', '2023-08-31')]
  expect(august.left).toBeGreaterThan(summer.left)
  expect(august.left + august.width).toBeCloseTo(summer.left + summer.width)
  expect(summer.left).toBeGreaterThanOrEqual(0)
  expect(scale.ticks.map(({ words }) => words)).toContain('Jan 2024')
})

test('years over years, at most nine', () => {
  const { ticks } = timeScale([moment('1990-05-01'), moment('2024-01-27')], [])!
  expect(ticks.length).toBeLessThanOrEqual(9)
  expect(ticks.every(({ words, at }) => /^\d{4}$/.test(words) && at >= 0 && at <= 100)).toBe(true)
})

test('months over a year, of which a phone shows the words of four', () => {
  const { ticks } = timeScale([moment('2024-01-01', '2024-12-31')], [])!
  expect(ticks.length).toBeGreaterThan(4)
  expect(ticks.filter(({ wide }) => !wide).length).toBeLessThanOrEqual(4)
  expect(timeScale([moment('1990-05-01'), moment('2024-01-27')], [])!.ticks.some(({ wide }) => wide)).toBe(false)
})

test('bars of one row do not touch', () => {
  const bar = fc.record({
    left: fc.double({ min: 0, max: 99, noNaN: true }),
    width: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 30 }), (bars) => {
      const sorted = bars.toSorted((a, b) => a.left - b.left)
      const rows = rowsOf(sorted)
      for (const [i, a] of sorted.entries())
        for (const [j, b] of sorted.entries())
          if (i < j && rows[i] === rows[j]) expect(a.left + Math.max(a.width, MIN_WIDTH)).toBeLessThanOrEqual(b.left)
    }),
  )
})
