import { NO_TOKEN, type Token } from '../flow/token.ts'
import { remembered } from '../lexicon/remembered.ts'

/** The tokens of a sentence, `[from, to)`: no date reaches over its ends. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** 3/4/2024 is 3 April: another date of the text can only be read that way ("27/01/2024"). */
  readonly dayFirst?: boolean
}

/** What was read from tokens `[from, to)`. */
export interface Reading<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

export type Reader<T> = (line: Line, i: number) => Reading<T> | null

export const at = (line: Line, i: number): Token => (i >= line.from && i < line.to ? line.tokens[i]! : NO_TOKEN)

export const lowerAt = (line: Line, i: number): string => at(line, i).lower

/** The tokens from `i` on are these words (parted by spaces); the token after them, or 0. */
export function wordsAt(line: Line, i: number, words: string): number {
  const parts = partsOf(words)
  for (let k = 0; k < parts.length; k++) if (lowerAt(line, i + k) !== parts[k]) return 0
  return i + parts.length
}

const partsOf = remembered((words) => words.split(' '))

/** The first of `phrases` that stands at `i`: the token after it, or 0. */
export function anyWordsAt(line: Line, i: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const to = wordsAt(line, i, phrase)
    if (to) return to
  }
  return 0
}

const DASHES = new Set(['-', '–', '—', '‑', '−'])

/** A hyphen or dash that ties two tokens without spaces. */
export const isTie = (line: Line, i: number): boolean =>
  DASHES.has(at(line, i).text) && !at(line, i).spaced && !at(line, i + 1).spaced

export const isDash = (line: Line, i: number): boolean => DASHES.has(at(line, i).text)

export const isComma = (line: Line, i: number): boolean => at(line, i).text === ','
