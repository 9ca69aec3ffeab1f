import type { Prose } from '../flow/segmented.ts'
import { DOUBLE_QUOTES } from '../flow/token.ts'

const PHRASE_WORDS = 5

/**
 * Five-word phrases of a text outside its quotation marks: what two writers quote is the speaker's, what else they share word for word
 * one of them has from the other, or both from a third.
 */
export function ownPhrases(prose: Prose): ReadonlySet<string> {
  const phrases = new Set<string>()
  for (const { from, to } of prose.sentences) {
    let words: string[] = []
    let quoted = false
    for (let i = from; i < to; i++) {
      const token = prose.tokens[i]!
      if (token.type === 'punct') {
        if (!DOUBLE_QUOTES.includes(token.text)) continue
        quoted = '“„«'.includes(token.text) || (token.text === '"' && !quoted)
        words = []
      } else if (!quoted) {
        words.push(token.lower)
        if (words.length < PHRASE_WORDS) continue
        phrases.add(words.join(' '))
        words.shift()
      }
    }
  }
  return phrases
}

/** Every two texts that share phrases, by index, the smaller first, with how many they share. */
export function sharedPhrases(
  texts: readonly ReadonlySet<string>[],
): { readonly a: number; readonly b: number; readonly shared: number }[] {
  const holders = new Map<string, number[]>()
  const counts = new Int32Array(texts.length)
  const pairs: { a: number; b: number; shared: number }[] = []
  for (const [b, phrases] of texts.entries()) {
    const found: number[] = []
    for (const phrase of phrases) {
      const before = holders.get(phrase)
      if (!before) {
        holders.set(phrase, [b])
        continue
      }
      for (const a of before) if (counts[a]!++ === 0) found.push(a)
      before.push(b)
    }
    for (const a of found) {
      pairs.push({ a, b, shared: counts[a]! })
      counts[a] = 0
    }
  }
  return pairs
}
