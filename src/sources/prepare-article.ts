import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReadArticle } from '../model/import.ts'
import type { PreparedArticle, TextFacts } from '../model/prepared.ts'
import { sketchOf } from './sketch.ts'

const OPENING_CHARS = 200

export function prepareArticle(article: ReadArticle): PreparedArticle {
  return { ...article, ...textFacts(article.text) }
}

/** What is computed from a text alone. */
export function textFacts(text: string): TextFacts {
  const bytes = utf8ToBytes(text)
  return {
    fingerprint: bytesToHex(sha256(bytes)),
    words: text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    bytes: bytes.length,
    opening: text
      .slice(0, 2 * OPENING_CHARS)
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, OPENING_CHARS),
    sketch: sketchOf(text),
  }
}
