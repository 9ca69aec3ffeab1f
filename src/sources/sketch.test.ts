import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness, sketchOf } from './sketch.ts'

const sketch = fc.uniqueArray(fc.nat(60), { maxLength: 30 }).map((values) => values.toSorted((a, b) => a - b))

test('likeness is the share of the least values of both that both hold', () => {
  fc.assert(
    fc.property(sketch, sketch, (a, b) => {
      const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length))
      const both = least.filter((value) => a.includes(value) && b.includes(value)).length
      expect(likeness(a, b)).toBe(a.length === 0 || b.length === 0 ? 0 : both / least.length)
    }),
  )
})

test('a text is wholly like itself, much like its near-copy and not like another', () => {
  const words = Array.from({ length: 400 }, (_, i) => `word${i % 97}x${i % 31}`)
  const text = words.join(' ')
  const edited = words.map((word, i) => (i % 80 === 0 ? 'edited' : word)).join(' ')
  expect(likeness(sketchOf(text), sketchOf(text))).toBe(1)
  expect(likeness(sketchOf(text), sketchOf(edited))).toBeGreaterThan(0.6)
  expect(likeness(sketchOf(text), sketchOf(words.toReversed().join(' ')))).toBeLessThan(0.1)
  expect(likeness(sketchOf(text), sketchOf('Too short.'))).toBe(0)
})
