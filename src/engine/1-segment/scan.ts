import type { Token } from '../flow/token.ts'
import { makeWord } from '../flow/word.ts'
import { remembered } from '../lexicon/remembered.ts'
import { JOINED_CODES, LONGEST_SIGN } from '../lexicon/unit-currencies.ts'
import { DIGIT, INVISIBLE, isApostrophe, kindAt, LETTER, SPACE } from './characters.ts'

/**
 * Text to tokens in one pass. A word keeps inner apostrophes ("Sana'a", "don't") but not a possessive ’s; hyphens stand alone
 * ("Iran", "-", "allied"); "U.S." is one word; a number keeps inner commas and points ("2,500", "6.1") and leaves letters behind
 * it to the next token ("58", "km"); a letter keeps digits behind it ("G7"), a currency's sign does not ("NKr", "1.64").
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  let breaks = 2
  let spaced = true
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === SPACE || kind === INVISIBLE) {
      if (text.charCodeAt(at) === 10) breaks++
      spaced ||= kind === SPACE
      at++
      continue
    }
    const token =
      kind === LETTER
        ? wordToken(text, at, wordEnd(text, at), breaks, spaced)
        : kind === DIGIT
          ? numberToken(text, at, breaks, spaced)
          : !spaced && isClitic(text, at)
            ? wordToken(text, at, at + 2, breaks, spaced)
            : symbolToken(text, at, breaks, spaced)
    tokens.push(token)
    breaks = 0
    spaced = false
    at = token.end
  }
  return tokens
}

function wordToken(text: string, start: number, end: number, breaks: number, spaced: boolean): Token {
  const word = written(text.slice(start, end))
  return {
    start,
    end,
    word,
    text: word.text,
    lower: word.lower,
    type: 'word',
    breaks,
    spaced,
    capital: word.capital,
    tag: 'noun',
  }
}

function numberToken(text: string, start: number, breaks: number, spaced: boolean): Token {
  const end = numberEnd(text, start)
  const word = written(text.slice(start, end))
  const { text: digits, lower } = word
  return { start, end, word, text: digits, lower, type: 'number', breaks, spaced, capital: false, tag: 'number' }
}

function symbolToken(text: string, start: number, breaks: number, spaced: boolean): Token {
  const end = symbolEnd(text, start)
  const word = written(text.slice(start, end))
  const { text: sign, lower } = word
  return { start, end, word, text: sign, lower, type: 'punct', breaks, spaced, capital: false, tag: 'punct' }
}

/** Kept, so that a word that stands a thousand times in a story is one object. */
const written = remembered(makeWord)

const isLetter = (text: string, at: number) => kindAt(text, at) === LETTER
const isDigit = (text: string, at: number) => kindAt(text, at) === DIGIT

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const kind = kindAt(text, end)
    if (kind === DIGIT && isSign(text, start, end)) return end
    if (kind === LETTER || kind === DIGIT) end++
    else if (end === text.length) return end
    else if (isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1) && !isClitic(text, end)) end += 2
    else if (end - start === 1 && isInitials(text, end)) end = initialsEnd(text, end)
    else return end
  }
}

/** "NKr" before "1.64bn" is a sign like "$"; "G7" and "COP28" are words. */
const isSign = (text: string, start: number, end: number) =>
  end - start <= LONGEST_SIGN &&
  isDigit(text, end) &&
  !isDigit(text, end - 1) &&
  JOINED_CODES.has(text.slice(start, end))

/** ’s at `at`, not followed by a letter. */
function isClitic(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    at + 1 < text.length &&
    (text.charCodeAt(at + 1) | 32) === 115 &&
    !isLetter(text, at + 2)
  )
}

/** The point at `at` stands between single letters: "U.S.", "a.m.", "J.K. Rowling"; not "a.b" of a domain name, nor the end of "vitamin C. It". */
const isInitials = (text: string, at: number) => isPoint(text, at) && isLetter(text, at + 1) && isPoint(text, at + 2)

const isPoint = (text: string, at: number) => at < text.length && text.charCodeAt(at) === 46

function initialsEnd(text: string, point: number): number {
  let end = point + 1
  while (isLetter(text, end) && isPoint(text, end + 1)) end += 2
  return end
}

function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    if (isDigit(text, end)) end++
    else if (isDigit(text, end + 1) && isSeparator(text.charCodeAt(end))) end += 2
    else return end
  }
}

/** Comma, point, and the Arabic decimal and thousands separators. */
const isSeparator = (code: number) => code === 44 || code === 46 || code === 0x66b || code === 0x66c

function symbolEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) return at + 2
  let end = at + 1
  if (code === 46 || code === 45) while (end < text.length && text.charCodeAt(end) === code) end++ // "..." and "--" are one token
  return end
}
