// Character classes by code unit. Plain comparisons: `\p{…}` tables cost 20 ms at start, and `Intl.Segmenter` changes with the ICU version.

const NON_LETTER_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x80, 0xa9],
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

/** A letter or a combining mark of any script; surrogates (emoji, rare scripts) count as symbols; NaN (past the end) is none. */
export function isLetter(code: number): boolean {
  if (!(code >= 0x80)) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (isDigit(code)) return false
  for (const [first, last] of NON_LETTER_BLOCKS) {
    if (code < first) return true
    if (code <= last) return false
  }
  return true
}

/** ASCII, Arabic-Indic, Persian and full-width digits. */
export function isDigit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0xff10 && code <= 0xff19)
  )
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Characters that are neither seen nor space: zero-width, direction marks, byte-order mark, soft hyphen. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    code === 0xad
  )
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

export function isUpper(char: string): boolean {
  return char !== char.toLowerCase()
}
