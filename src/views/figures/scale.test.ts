import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../model/mention.ts'
import type { Statement } from './figure-sheet.ts'
import { countScale, placeScale } from './scale.ts'

const statement = (part: Pick<Figure, 'value' | 'low' | 'high'>): Statement => ({
  figure: {
    id: 'figure:a:1',
    kind: 'figure',
    article: 'a',
    start: 0,
    end: 1,
    text: '',
    hedge: 'exact',
    unit: null,
    counted: null,
    role: null,
    scope: null,
    window: null,
    asOf: null,
    attributedTo: null,
    vague: null,
    ...part,
  },
  label: 'a',
  counted: true,
  reading: '',
  until: null,
  opening: null,
})
const exact = (value: number) => statement({ value, low: value, high: value })

describe('the axis for figures beside each other', () => {
  test.each<[string, Statement[], [number, number], number[]]>([
    ['one number', [exact(2500), statement({ value: 2500, low: 2450, high: 2550 })], [2000, 3000], [2000, 2500, 3000]],
    ['a small one', [exact(3)], [2, 4], [2, 3, 4]],
    ['nought', [exact(0)], [0, 1], [0, 0.5, 1]],
    ['open upwards', [statement({ value: 150, low: 150, high: null })], [125, 175], [125, 150, 175]],
    ['no number', [statement({ value: null, low: null, high: null })], [0, 1], []],
  ])('%s', (_name, statements, domain, ticks) => {
    expect(placeScale(statements)).toEqual({ domain, ticks })
  })
})

test('every number stands on its axis, between its ends', () => {
  const number = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2_000_000_000 }))
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (numbers) => {
      for (const scale of [placeScale, countScale]) {
        const { domain, ticks } = scale(numbers.map(exact))
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...numbers))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(ticks.length).toBeLessThanOrEqual(12)
        expect(new Set(ticks).size).toBe(ticks.length)
      }
    }),
  )
})
