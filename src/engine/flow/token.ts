import type { Span } from '../../model/span.ts'
import { makeWord, type Word } from './word.ts'

export type TokenType = 'word' | 'number' | 'punct'

/**
 * Part of speech, coarse. `name` is a capitalised word that is no ordinary word at its place; `verb` a finite or base form,
 * `ing` and `participle` the forms that may be verb, noun or adjective; `be` and `have` their forms; `clitic` is ’s.
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'ing'
  | 'participle'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'modal'
  | 'be'
  | 'have'
  | 'to'
  | 'wh'
  | 'not'
  | 'number'
  | 'clitic'
  | 'punct'

export interface Token extends Span {
  readonly word: Word
  readonly text: string
  /** Lower case, ’ written '. */
  readonly lower: string
  readonly type: TokenType
  /** Line breaks before it: 0 none, 1 a new line, 2 or more a blank line. */
  readonly breaks: number
  /** White space (or the start of the text) before it. */
  readonly spaced: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  tag: Tag
}

/** Stands for the token before the first and after the last, so that rules may look around without bounds checks. */
export const NO_TOKEN: Token = {
  word: makeWord(''),
  start: -1,
  end: -1,
  text: '',
  lower: '',
  type: 'punct',
  breaks: 2,
  spaced: true,
  capital: false,
  tag: 'punct',
}

/** Tokens `[from, to)` of the article and their span in the text. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
  /** Counts blocks of text from 0; sentences of one paragraph share it. */
  readonly paragraph: number
}

export const SINGLE_QUOTES = "'‘’‚‛`´"
export const DOUBLE_QUOTES = '"“”„‟«»″'
export const CLOSERS = '"”’\'»)]}›″'
export const OPENERS = '"“‘\'«([{‹„`'
