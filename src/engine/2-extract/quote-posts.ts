import type { QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN } from '../flow/token.ts'
import { quoteAt } from './quote-place.ts'
import type { Range } from './speaker-scene.ts'

/** Embedded posts: a paragraph with a signature line under it, "— Media Office (@office) January 27, 2024". The words are the account's. */
export function readPosts(prose: Prose): QuoteRead[] {
  const { sentences, tokens } = prose
  const posts: QuoteRead[] = []
  for (const [i, last] of sentences.entries()) {
    const handle = signatureIn(prose, last.to, sentences[i + 1]?.from ?? tokens.length)
    if (!handle) continue
    let first = i
    while (first > 0 && sentences[first - 1]!.paragraph === last.paragraph) first--
    const post = { from: sentences[first]!.from, to: last.to }
    posts.push(quoteAt(prose, post, first, 'direct', { speaker: handle, verb: null }))
  }
  return posts
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--'])

/** The "@name" of a line that begins with a dash, among tokens `[from, to)` that belong to no sentence. */
function signatureIn({ tokens }: Prose, from: number, to: number): Range | null {
  let signing = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.breaks > 0) signing = DASHES.has(token.text)
    const next = tokens[i + 1] ?? NO_TOKEN
    if (signing && token.text === '@' && next.type === 'word' && !next.spaced) return { from: i, to: i + 2 }
  }
  return null
}
