import type { EncodingGuess } from '../../model/import.ts'
import { decodeWith, guessEncodings, looksLikeUtf16 } from './encoding-guess.ts'

/** Bytes whose encoding nothing says: the reader chooses by what the text looks like. */
export class EncodingQuestion extends Error {
  readonly guesses: readonly EncodingGuess[]
  constructor(guesses: readonly EncodingGuess[]) {
    super('its encoding is not stated')
    this.guesses = guesses
  }
}

export interface Decoded {
  readonly text: string
  /** Said where it is not plain UTF-8. */
  readonly note: string | null
}

/**
 * By byte-order mark, else the reader's choice, else what the file declares, else as strict UTF-8; else asked. A declared encoding that
 * does not fit the bytes is asked as well: a character is never replaced in silence.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null, chosen: string | null): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) return { text: decodeOrAsk(bytes, mark), note: mark === 'utf-8' ? null : `Read as ${mark}, by its mark.` }
  if (chosen) return decodeAs(bytes, chosen)
  if (declared && isKnown(declared) && !looksLikeUtf16(bytes)) {
    const text = decodeStrictly(bytes, declared)
    if (text !== null) return { text, note: isUtf8(declared) ? null : `Read as ${declared}, as the file declares.` }
  }
  const text = looksLikeUtf16(bytes) ? null : decodeStrictly(bytes, 'utf-8')
  if (text === null) throw new EncodingQuestion(guessEncodings(bytes))
  return { text, note: null }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeWith(bytes, encoding)
  const lost = countLost(text)
  return {
    text,
    note: `Read as ${encoding}, as you chose.${lost > 0 ? ` ${lost === 1 ? 'One character' : `${lost} characters`} could not be read and shown as \ufffd.` : ''}`,
  }
}

function decodeOrAsk(bytes: Uint8Array, encoding: string): string {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) throw new EncodingQuestion(guessEncodings(bytes))
  return text
}

export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeWith(bytes, encoding, true)
  } catch {
    return null
  }
}

export const countLost = (text: string): number => text.split('\ufffd').length - 1

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

const isUtf8 = (name: string) => /^utf-?8$/i.test(name)

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name) !== null
  } catch {
    return false
  }
}
