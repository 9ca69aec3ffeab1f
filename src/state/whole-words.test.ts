import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeWords } from './whole-words.ts'

test.each<[string, string, string]>([
  ['the harbour was shut', 'arbou', 'harbour'],
  ['the harbour was shut', 'harbour', 'harbour'],
  ['a US-led fleet', 'US', 'US'],
  ['في الميناء القديم', 'مينا', 'الميناء'],
  ['café au lait', 'caf', 'café'],
  ['cafe\u0301 au lait', 'cafe', 'cafe\u0301'],
  ['港口關閉了', '港口', '港口'],
  ['a 2,500 b', '500', '500'],
  ['x 🇮🇶 y', '\uD83C\uDDEE', '\uD83C\uDDEE'],
])('in “%s”, %s is marked as %s', (text, words, marked) => {
  const start = text.indexOf(words)
  const span = wholeWords(text, { start, end: start + words.length })
  expect(text.slice(span.start, span.end)).toBe(marked)
})

test('a span never shrinks, and stays in its text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\u0301', 'م', '港', '🇮🇶', '\uDC00'), maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const span = wholeWords(text, { start, end })
        expect(span.start).toBeLessThanOrEqual(start)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
