import type { Token, TokenType } from '../flow/token.ts'
import { remembered } from '../lexicon/remembered.ts'
import { isApostrophe, isDigit, isInvisible, isLetter, isSpace, isUpper } from './characters.ts'

/**
 * Text to tokens in one pass. A word keeps inner apostrophes ("Sana'a", "don't") but not a possessive ’s; hyphens stand alone
 * ("Iran", "-", "allied"); "U.S." is one word; a number keeps inner commas and points ("2,500", "6.1") and leaves letters behind
 * it to the next token ("58", "km"); a letter keeps digits behind it ("G7").
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let breaks = 2
  let spaced = true
  let at = 0
  const push = (end: number, type: TokenType) => {
    const word = written(text.slice(at, end))
    tokens.push({
      start: at,
      end,
      text: word.text,
      lower: word.lower,
      type,
      breaks,
      spaced,
      capital: type === 'word' && word.capital,
      tag: type === 'punct' ? 'punct' : type === 'number' ? 'number' : 'noun',
    })
    breaks = 0
    spaced = false
    at = end
  }
  while (at < length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 10) breaks++
      spaced = true
      at++
    } else if (isInvisible(code)) at++
    else if (isLetter(code)) push(wordEnd(text, at), 'word')
    else if (isDigit(code)) push(numberEnd(text, at), 'number')
    else if (isApostrophe(code) && !spaced && isClitic(text, at)) push(at + 2, 'word')
    else push(symbolEnd(text, at, code), 'punct')
  }
  return tokens
}

/** A word as its letters alone show it. Kept, so that a word that stands a thousand times in a story is one string in memory, and hashed once. */
const written = remembered((text) => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  capital: isUpper(text.charAt(0)),
}))

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end++
    else if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1)) && !isClitic(text, end)) end += 2
    else if (code === 46 && end - start === 1 && isInitials(text, end)) end = initialsEnd(text, end)
    else return end
  }
}

/** ’s at `at`, not followed by a letter. */
function isClitic(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2))
}

/** The point at `at` stands between single letters: "U.S.", "a.m.", "J.K. Rowling"; not "a.b" of a domain name, nor the end of "vitamin C. It". */
function isInitials(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 46
}

function initialsEnd(text: string, point: number): number {
  let end = point + 1
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46) end += 2
  return end
}

function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) end++
    else if (isSeparator(code) && isDigit(text.charCodeAt(end + 1))) end += 2
    else return end
  }
}

/** Comma, point, and the Arabic decimal and thousands separators. */
const isSeparator = (code: number) => code === 44 || code === 46 || code === 0x66b || code === 0x66c

function symbolEnd(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) return at + 2
  if (code !== 46 && code !== 45) return at + 1
  let end = at + 1
  while (text.charCodeAt(end) === code) end++ // "..." and "--" are one token
  return end
}
