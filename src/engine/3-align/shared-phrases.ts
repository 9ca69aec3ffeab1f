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
        if (words.length >= PHRASE_WORDS) phrases.add(words.slice(-PHRASE_WORDS).join(' '))
      }
    }
  }
  return phrases
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const phrase of few) if (many.has(phrase)) shared++
  return shared
}
