import type { Span } from '../model/span.ts'

/** Letters of scripts that put spaces between words: a word may be widened to its ends. In the others there would be no end. */
const LETTER = /[\p{L}\p{M}\p{N}]/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The span widened to whole words: a mark never splits one, and never cuts letters that are joined in writing. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from > 0 && isInside(text, from)) from--
  while (to < text.length && isInside(text, to)) to++
  return { start: from, end: to }
}

/** Whether the letters on both sides of an offset are of one word. */
function isInside(text: string, at: number): boolean {
  const before = letterBefore(text, at)
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (isLowHalf(text, at)) return true
  return isSpaced(before) && isSpaced(after)
}

function letterBefore(text: string, at: number): string {
  const from = isLowHalf(text, at - 1) ? at - 2 : at - 1
  return text.slice(from, at)
}

const isLowHalf = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

const isSpaced = (letter: string) => LETTER.test(letter) && !UNSPACED.test(letter)
