// Characters by code unit, from a table of our own: `\p{…}` tables cost 20 ms at start, and `Intl.Segmenter` changes with the ICU version.

/** Neither of the others: punctuation, signs, and surrogates (emoji, rare scripts). */
export const SYMBOL = 0
/** A letter or a combining mark of any script. */
export const LETTER = 1
/** ASCII, Arabic-Indic, Persian and full-width. */
export const DIGIT = 2
export const SPACE = 3
/** Neither seen nor space: zero-width, direction marks, byte-order mark, soft hyphen. */
export const INVISIBLE = 4

type Ranges = readonly (readonly [first: number, last: number])[]

const SYMBOLS: Ranges = [
  [0, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x060c, 0x060d],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xd800, 0xf8ff],
  [0xfd3e, 0xfd3f],
  [0xfe10, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
]
const DIGITS: Ranges = [
  [48, 57],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0xff10, 0xff19],
]
const SPACES: Ranges = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]
const INVISIBLES: Ranges = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
]

const KINDS = new Uint8Array(0x10000).fill(LETTER)
const put = (kind: number, ranges: Ranges) => {
  for (const [first, last] of ranges) KINDS.fill(kind, first, last + 1)
}
put(SYMBOL, SYMBOLS)
put(DIGIT, DIGITS)
put(SPACE, SPACES)
put(INVISIBLE, INVISIBLES)

/** What stands at the place: `SYMBOL` past the end, too. */
export const kindAt = (text: string, at: number): number => (at < text.length ? KINDS[text.charCodeAt(at)]! : SYMBOL)

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc
