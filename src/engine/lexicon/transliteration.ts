import { remembered } from './remembered.ts'
import { latinOf } from './transliteration-alphabets.ts'

/** Letters that carry no separable mark: "Bjørn" → "Bjorn", "Łódź" → "Lodz". */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
}

/** Marks off, apostrophes off, other alphabets in Latin letters, lower case: "Shia'" → "shia", "Doğan" → "dogan", "Тарасов" → "tarasov". */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  let plain = ''
  for (const char of lower) {
    const code = char.charCodeAt(0)
    if (APOSTROPHES.has(char) || (code >= 0x300 && code < 0x370)) continue
    const isLatin = code < 0x370 || (code >= 0x1e00 && code < 0x1f00)
    plain += LETTERS[char] ?? (isLatin ? char.normalize('NFD').charAt(0) : (latinOf(char) ?? char))
  }
  return plain
}

const APOSTROPHES: ReadonlySet<string> = new Set("'’‘`´ʿʾʼ".split(''))

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80 || code === 39 || code === 96) return false
  }
  return true
}

/**
 * How the letters of one sound are written in different romanisations, applied in this order to plain letters: Soudani and Sudani, Chia and
 * Shia, Qasemi and Ghasemi, Sergej and Sergey. Only what writes the same sound: that Muhammad is Mohammed is said in the list of given names.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|č/g, 'ch'],
  [/sch|sh|ş|ch/g, 'x'],
  [/dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh|q|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ks/g, 'x'],
  [/tz|ts/g, 'z'],
  [/th|dh/g, 't'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|iy|yi|ij|yy|ii|ey|ei|ej|ai|ay|aj|y/g, 'i'],
  [/ae/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
]

/** One spelling for what is written differently in different romanisations; of one word of plain letters. */
export const foldSounds: (word: string) => string = remembered((word) => {
  let fold = word
  for (const [pattern, by] of SOUNDS) fold = fold.replace(pattern, by)
  return fold
})
