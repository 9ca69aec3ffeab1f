import type { EncodingGuess } from '../../model/import.ts'

/** What saved news is met in besides UTF-8; the first of equals is offered first. */
const CANDIDATES = [
  ['utf-8', 'windows-1252', 'windows-1256', 'iso-8859-6', 'windows-1251', 'koi8-r', 'windows-1250', 'windows-1253'],
  ['windows-1255', 'windows-1254', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'utf-16le', 'utf-16be'],
].flat()

const OFFERED = 4
const SAMPLE_BYTES = 64 * 1024
const PREVIEW_CHARS = 160

/** More zero bytes than this share are two-byte characters without a mark. */
const MAX_NUL_SHARE = 0.1

export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let zeros = 0
  for (const byte of sample) if (byte === 0) zeros++
  return zeros > sample.length * MAX_NUL_SHARE
}

/** As a stream: what Node gets of windows-1252 as a whole it decodes as another code, in which “ ” – and € are controls. */
export function decodeWith(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/** Encodings under which the bytes make most sense, the most sensible first. Each has its preview: the choice is the reader's. */
export function guessEncodings(bytes: Uint8Array): EncodingGuess[] {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const double = looksLikeUtf16(bytes)
  return CANDIDATES.filter((encoding) => double || !encoding.startsWith('utf-16'))
    .map((encoding) => {
      const text = decodeWith(sample, encoding)
      const sense = double ? zerosFit(sample, encoding) : senseOf(text) + (PRIOR[encoding] ?? 0)
      return { encoding, text, sense }
    })
    .sort((a, b) => b.sense - a.sense)
    .filter(({ encoding }, i) => i < OFFERED || encoding === 'windows-1252' || encoding === 'utf-8')
    .map(({ encoding, text }) => ({ encoding, preview: previewOf(text), lost: text.split('\ufffd').length - 1 }))
}

const SCRIPTS = [/\p{sc=Latin}/u, /\p{sc=Arabic}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Hebrew}/u]
const ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
/** Kana and the commonest ideographs hardly arise by chance; rare ideographs and half-width kana do. */
const SURE_ASIAN = /[\u3041-\u30fe\u3001\u3002的一是不了在人有中大上国和年日会出生分]/u
const CHANCE_ASIAN = /[\uff61-\uff9f]/u
/** By far the commonest of those that read nearly any bytes. */
const PRIOR: Readonly<Record<string, number>> = { 'windows-1252': 1 }
const PLAIN_MARK = /[“”‘’«»–—…£€°·،؛؟\s]/u

/**
 * Letters of one script in words, few of them capitals inside a word; what was lost, controls and stray signs count against.
 * It only orders what is offered.
 */
function senseOf(text: string): number {
  let sense = 0
  let before = ''
  let beforeScript = -1
  for (const char of text.slice(0, 20_000)) {
    if (char.codePointAt(0)! < 0x80) {
      if (char < ' ' && !/\s/.test(char)) sense -= 3
      else if (/[a-z\s]/i.test(char)) sense += 0.1
      beforeScript = /[a-z]/i.test(char) ? 0 : -1
    } else if (char === '\ufffd') {
      sense -= 10
      beforeScript = -1
    } else if (ASIAN.test(char)) {
      sense += CHANCE_ASIAN.test(char) ? 0 : SURE_ASIAN.test(char) ? 3 : 1.6
      beforeScript = 9
    } else {
      const script = SCRIPTS.findIndex((one) => one.test(char))
      if (script >= 0) {
        const shouts = /\p{Lu}/u.test(char) && /\p{Ll}/u.test(before)
        const together = beforeScript === script || beforeScript === -1
        sense += shouts ? -1 : together ? (script === 0 ? 0.6 : 1) : -1
      } else sense += PLAIN_MARK.test(char) ? 0.5 : SURE_ASIAN.test(char) ? 1 : -1
      beforeScript = script
    }
    before = char
  }
  return sense
}

/** In Latin text of two bytes a character the zeros stand on one side: the high byte's. */
function zerosFit(bytes: Uint8Array, encoding: string): number {
  const side = encoding === 'utf-16le' ? 1 : encoding === 'utf-16be' ? 0 : -1
  return side < 0 ? -1 : bytes.reduce((count, byte, i) => count + (byte === 0 && i % 2 === side ? 1 : 0), 0)
}

/** The first line that shows what the encoding makes of more than ASCII. */
function previewOf(text: string): string {
  const first = text.search(/[^\p{ASCII}]/u)
  const from = Math.max(0, first - 40)
  return text.slice(from, from + PREVIEW_CHARS).replaceAll(/\s+/g, ' ')
}
