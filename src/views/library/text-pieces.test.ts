import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PIECE_CHARS, piecesOf } from './text-pieces.ts'

test('pieces joined are the text, none is longer than asked or empty, and no letter is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
      const pieces = piecesOf(text, length)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(0)
        expect(piece.length).toBeLessThanOrEqual(length)
        expect(piece.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a cut stands behind a line end', () => {
  const lines = `${'x'.repeat(99)}\n`.repeat(1_000)
  expect(piecesOf(lines).map(({ length }) => length)).toEqual([PIECE_CHARS, 40_000])
  expect(piecesOf('short')).toEqual(['short'])
  expect(piecesOf('')).toEqual([])
})
