import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { decodeBytes, EncodingQuestion } from './encoding.ts'
import { readFile } from './read-file.ts'

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
    ['quotation marks of Windows', new Uint8Array([0x93, 0x41, 0x94, 0x80]), 'iso-8859-1', '“A”€'],
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

const hex = (digits: string) => new Uint8Array(digits.match(/../g)!.map((pair) => Number.parseInt(pair, 16)))
const ascii = (text: string) => new TextEncoder().encode(text)
const ARABIC = 'أُغلق الجسر يوم الثلاثاء بعد الفيضان'
const ARABIC_1256 = hex('c3f5dbe1de20c7e1ccd3d120ede6e320c7e1cbe1c7cbc7c120c8dacf20c7e1ddedd6c7e4')

/** The encodings in which saved news is met: file, bytes, the right text, and by which answer it is reached (null: no question). */
const TWELVE: readonly (readonly [string, string, Uint8Array, string, string | null])[] = [
  ['UTF-8', 'a.txt', ascii(LATIN + ARABIC), LATIN + ARABIC, null],
  ['UTF-8 with its mark', 'a.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...ascii(ARABIC)]), ARABIC, null],
  ['UTF-16LE with its mark', 'a.txt', utf16(ARABIC, true, true), ARABIC, null],
  ['UTF-16BE with its mark', 'a.txt', utf16(ARABIC, false, true), ARABIC, null],
  ['UTF-16LE', 'a.txt', utf16(LATIN, true), LATIN, 'utf-16le'],
  ['windows-1256', 'a.txt', ARABIC_1256, ARABIC, 'windows-1256'],
  [
    'windows-1252',
    'a.txt',
    hex('54686520636166e920636f73747320a3352c2073686520736169642e'),
    'The café costs £5, she said.',
    'windows-1252',
  ],
  [
    'ISO 8859-6',
    'a.txt',
    hex('c3dae4e220c7e4ccd3d120eae8e520c7e4cbe4c7cbc7c120c8d9cf20c7e4e1ead6c7e6'),
    ARABIC.replace('\u064f', ''),
    'iso-8859-6',
  ],
  [
    'Shift_JIS',
    'a.txt',
    hex('89ce976a93fa82c98bb482aa95c28dbd82b382ea82bd8142'),
    '火曜日に橋が閉鎖された。',
    'shift_jis',
  ],
  ['GB18030', 'a.txt', hex('d6dcb6febae9cbaebaf3b4f3c7c5b9d8b1d5a1a3'), '周二洪水后大桥关闭。', 'gb18030'],
  ['KOI8-R', 'a.txt', hex('edcfd3d420dac1cbd2d9ccc920d7cf20d7d4cfd2cec9cb2e'), 'Мост закрыли во вторник.', 'koi8-r'],
  [
    'a page that declares windows-1256',
    'a.html',
    new Uint8Array([...ascii('<meta charset="windows-1256"><p>'), ...ARABIC_1256]),
    ARABIC,
    null,
  ],
]

describe(`${TWELVE.length} of 12 encodings are right or asked (X13)`, () => {
  const read = async (name: string, bytes: Uint8Array, encoding: string | null) => {
    const results: ReadResult[] = []
    await readFile({ name, bytes, encoding }, (result) => results.push(result))
    return results[0]!
  }
  test.each(TWELVE)('%s', async (_name, file, bytes, text, answer) => {
    const first = await read(file, bytes, null)
    if (answer === null) expect(first).toMatchObject({ type: 'article', article: { text } })
    else {
      expect(first.type).toBe('ask')
      const { guesses } = first as ReadResult & { type: 'ask' }
      expect(guesses.find(({ encoding }) => encoding === answer)?.preview).toContain(text.slice(0, 12))
      expect(await read(file, bytes, answer)).toMatchObject({ type: 'article', article: { text } })
    }
  })

  test('the list is whole', () => expect(TWELVE).toHaveLength(12))
})
