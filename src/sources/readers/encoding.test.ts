import { describe, expect, test } from 'vitest'
import { decodeBytes, EncodingQuestion } from './encoding.ts'

const LATIN = 'Caf\u00e9 talks \u2013 \u201cno\u201d'
const utf16 = (text: string, little: boolean, mark = false) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))]
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('right at once', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8', new TextEncoder().encode(LATIN), null, LATIN],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), null, 'A'],
    ['UTF-16 with its mark', utf16(LATIN, true, true), null, LATIN],
    ['UTF-16 the other way round', utf16(LATIN, false, true), null, LATIN],
    ['as declared', new Uint8Array([0xc7, 0xe1]), 'windows-1256', '\u0627\u0644'],
    ['the mark is stronger than what is declared', new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'utf-16le', 'A'],
  ])('%s', (_name, bytes, declared, text) => {
    expect(decodeBytes(bytes, declared, null).text).toBe(text)
  })
})

describe('asked, the right one among the answers', () => {
  const bytes = (...list: number[]) => new Uint8Array(list)
  test.each<[string, Uint8Array, string]>([
    ['Western letters', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x97), 'windows-1252'],
    ['Arabic letters', bytes(0xc7, 0xe1, 0xe3, 0xdf, 0xca, 0xc8), 'windows-1256'],
    ['Cyrillic letters', bytes(0xe9, 0xd2, 0xc1, 0xcb, 0x20, 0xc9, 0x20, 0xf3, 0xfb, 0xe1), 'koi8-r'],
    ['Japanese', bytes(0x83, 0x43, 0x83, 0x89, 0x83, 0x4e, 0x82, 0xc6), 'shift_jis'],
    ['UTF-16 without a mark', utf16('Talks begin', true), 'utf-16le'],
    ['UTF-16 the other way round', utf16('Talks begin', false), 'utf-16be'],
    ['UTF-8 with a letter cut', bytes(0x6f, 0x6b, 0x20, 0xc3), 'utf-8'],
  ])('%s', (_name, given, right) => {
    const ask = () => decodeBytes(given, null, null)
    expect(ask).toThrow(EncodingQuestion)
    try {
      ask()
    } catch (error) {
      const { guesses } = error as EncodingQuestion
      expect(guesses.map(({ encoding }) => encoding)).toContain(right)
      expect(guesses.every(({ preview }) => preview !== '')).toBe(true)
    }
  })

  test('a declared encoding that does not fit', () => {
    expect(() => decodeBytes(bytes(0x61, 0xff, 0x62), 'utf-8', null)).toThrow(EncodingQuestion)
  })

  test('what the reader chose is taken, and losses are said', () => {
    const { text, note } = decodeBytes(bytes(0x61, 0xff, 0x62), null, 'utf-8')
    expect(text).toBe('a\ufffdb')
    expect(note).toContain('One character could not be read')
  })
})
