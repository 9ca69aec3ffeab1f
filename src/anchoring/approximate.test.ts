import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { findApproximate } from './approximate.ts'

test('finds the place with the fewest errors, and says how many', () => {
  const text = 'They say that nearly 900 soldiers are in Syria today.'
  const [match, ...others] = findApproximate(text, 'nearly 800 soldiers', 3)
  expect(others).toEqual([])
  expect(match).toMatchObject({ errors: 1 })
  expect(text.slice(match!.start, match!.end)).toBe('nearly 900 soldiers')
})

const letters = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: max })

test('says of a pattern what comparing it with every part of the text says', () => {
  fc.assert(
    fc.property(letters(24), letters(8), fc.nat(4), (text, pattern, maxErrors) => {
      const matches = findApproximate(text, pattern, maxErrors)
      for (const { start, end, errors } of matches) expect(distance(pattern, text.slice(start, end))).toBe(errors)
      for (const [i, { end }] of matches.slice(0, -1).entries())
        expect(matches[i + 1]!.start).toBeGreaterThanOrEqual(end)
      if (pattern === '' || maxErrors >= pattern.length) return
      let least = pattern.length
      for (let start = 0; start <= text.length; start++)
        for (let end = start; end <= text.length; end++)
          least = Math.min(least, distance(pattern, text.slice(start, end)))
      expect(Math.min(...matches.map(({ errors }) => errors), Number.POSITIVE_INFINITY)).toBe(
        least <= maxErrors ? least : Number.POSITIVE_INFINITY,
      )
    }),
    { numRuns: 2_000 },
  )
})
