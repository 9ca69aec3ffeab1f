import type { Quote } from '../../model/mention.ts'
import { firstStarting } from '../flow/place.ts'
import { type SpokenWord, spokenWords } from '../lexicon/reporting-words.ts'
import type { Story } from './comparison.ts'

/** What the articles with the same words say: one wording of an utterance. */
export interface Version {
  readonly articles: readonly string[]
  /** The pieces of the first of the articles, each with its words. */
  readonly pieces: readonly Piece[]
  /** All pieces' words, folded. */
  readonly words: readonly string[]
}

export interface Piece {
  readonly quote: Quote
  readonly words: readonly SpokenWord[]
}

/** The wordings of an utterance, the longest first; articles by id. */
export function versionsOf(items: readonly Quote[], story: Story): Version[] {
  const byArticle = new Map<string, Piece[]>()
  for (const quote of items) {
    const { tokens } = story.articleOf(quote.article).segmented.body
    const [from, to] = [firstStarting(tokens, quote.start), firstStarting(tokens, quote.end)]
    const piece = { quote, words: spokenWords(tokens, from, to) }
    byArticle.set(quote.article, [...(byArticle.get(quote.article) ?? []), piece])
  }
  const versions = new Map<string, Version>()
  for (const article of [...byArticle.keys()].sort()) {
    const pieces = byArticle.get(article)!
    const words = pieces.flatMap((piece) => piece.words.map((word) => word.folded))
    const key = withoutEdges(words)
    const known = versions.get(key)
    versions.set(
      key,
      known ? { ...known, articles: [...known.articles, article] } : { pieces, words, articles: [article] },
    )
  }
  return [...versions.values()].sort((a, b) => b.words.length - a.words.length)
}

/** An article at either end ("a gradual reduction") is the writer's as often as the speaker's. */
const withoutEdges = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/^(?:a|an|the) /, '')
    .replace(/ (?:a|an|the)$/, '')

/** Every piece stands in the longer version word for word. */
export const isPartOf = (version: Version, longer: Version): boolean =>
  version.pieces.every(({ words }) =>
    holdsRun(
      longer.words,
      words.map((word) => word.folded),
    ),
  )

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  const [text, part] = [words, run].map((list) => ` ${list.join(' ')} `) as [string, string]
  return text.includes(part)
}
