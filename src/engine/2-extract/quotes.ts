import type { QuoteForm } from '../../model/mention.ts'
import type { Extraction, QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { readIndirect } from './indirect.ts'
import { formsOf } from './quote-form.ts'
import { pairQuotes, type QuotePair } from './quote-pairs.ts'
import { placed, spoken } from './quote-place.ts'
import { readPosts } from './quote-posts.ts'
import { makeScene, readSpeakers, type SaidBy } from './speaker.ts'
import { clausesOf } from './speaker-clauses.ts'
import type { Scene } from './speaker-scene.ts'

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
    quotes.push(...level.map((pair, i) => printed(scene, pair, said[i]!, forms[i]!)))
    if (depth === 0) quotes.push(...readIndirect(scene, clauses))
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}

function printed(scene: Scene, pair: QuotePair, { sentence, attribution }: SaidBy, form: QuoteForm): QuoteRead {
  return {
    kind: 'quote',
    ...placed(scene.prose, pair, sentence),
    form,
    ...spoken(scene.prose, attribution),
  }
}
