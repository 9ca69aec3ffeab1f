import type { Extraction, QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { readIndirect } from './indirect.ts'
import { formsOf } from './quote-form.ts'
import { pairQuotes } from './quote-pairs.ts'
import { quoteAt } from './quote-place.ts'
import { readPosts } from './quote-posts.ts'
import { makeScene, readSpeakers } from './speaker.ts'
import { clausesOf } from './speaker-clauses.ts'

/** Everything that is given as somebody's words: between quotation marks, as an embedded post, or as indirect speech. By place. */
export function readQuotes(prose: Prose, found: Extraction): QuoteRead[] {
  const pairs = pairQuotes(prose)
  const deepest = pairs.reduce((depth, pair) => Math.max(depth, pair.depth), 0)
  const quotes: QuoteRead[] = readPosts(prose)
  for (let depth = 0; depth <= deepest; depth++) {
    const scene = makeScene(prose, found, pairs, depth)
    const level = pairs.filter((pair) => pair.depth === depth)
    const clauses = prose.sentences.map((sentence) => clausesOf(scene, sentence))
    const said = readSpeakers(scene, level, clauses)
    const forms = formsOf(scene, level, said)
    for (const [i, pair] of level.entries())
      quotes.push(quoteAt(prose, pair, said[i]!.sentence, forms[i]!, said[i]!.attribution))
    if (depth === 0) quotes.push(...readIndirect(scene, clauses))
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}
