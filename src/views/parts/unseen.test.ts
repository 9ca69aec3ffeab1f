import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suspectIn, unseenIn, unseenWords } from './unseen.ts'

/** Every sign of the rows of Unicode that hide or turn words. */
const SIGNS = [
  ...[
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
    [0xe0000, 0xe007f],
  ].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, i) => String.fromCodePoint(from! + i))),
]

describe('signs that nobody sees (X16)', () => {
  test(`all ${SIGNS.length} are found in their places, counted and named, and nothing else is`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('a', 'Voss ', 'é', '1,200', '💥'))),
        (pieces) => {
          const text = pieces.join('')
          const found = unseenIn(text)
          expect(found.map(({ at, length }) => text.slice(at, at + length))).toEqual(
            pieces.filter((piece) => SIGNS.includes(piece)),
          )
          expect(Number.parseInt(unseenWords(text), 10) || 0).toBe(found.length)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['a word turned round', 'access\u202eresu\u202c', 'RLO PDF'],
    ['letters spelt in tags', 'Hi\u{e0041}\u{e007f}', 'U+E0041 U+E007F'],
    ['a space of no width in a name', 'Vo\u200bss', 'ZWSP'],
    ['a joiner between Latin letters', 'Vo\u200dss', 'ZWJ'],
    ['a mark of the byte order in the middle', 'a\ufeffb', 'BOM'],
  ])('%s is shown', (_name, text, signs) => {
    expect(
      suspectIn(text)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(signs)
  })

  test.each([
    ['a Persian word that needs it', 'می\u200cخواهم'],
    ['an emoji of several', '👩\u200d👩\u200d👧'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a mark beside Arabic', 'قال\u200f.'],
  ])('%s is counted and left in its line', (_name, text) => {
    expect(suspectIn(text)).toEqual([])
    expect(unseenWords(text)).toMatch(/^\d+ unseen signs?: /)
  })

  test('a text without them says nothing', () => {
    expect(unseenWords('Some 1,200 people left.')).toBe('')
  })
})
