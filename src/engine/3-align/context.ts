import type { Published } from '../../model/article.ts'
import type { Passage } from '../../model/finding.ts'
import type { DateMention, Figure, Name, Quote } from '../../model/mention.ts'
import type { Place } from '../../model/span.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import type { Likeness } from './likeness.ts'
import type { SentenceFeatures } from './sentence-features.ts'
import { TermIndex, type Terms, weighTerms } from './term-index.ts'

/** What the builders of topics may ask of the story. Lists of mentions are by article, in the story's order. */
export interface Context {
  readonly articles: readonly Prepared[]
  readonly ids: readonly string[]
  readonly published: readonly Published[]
  readonly events: readonly (Reasoned & { readonly same: boolean })[]
  readonly origins: readonly Reasoned[]
  readonly names: readonly (readonly Name[])[]
  readonly dates: readonly (readonly DateMention[])[]
  readonly figures: readonly (readonly Figure[])[]
  readonly quotes: readonly (readonly Quote[])[]
  readonly passages: readonly Passage[]
  /** The sentences of the articles' texts with their terms, article by article. */
  readonly sentences: readonly SentenceFeatures[]
  /** The share (0–1) of the terms' weight that one sentence of another article, of those asked for, holds at best. */
  coverage(terms: Terms, among: (article: number) => boolean): number
  /** How much the sentences at two places of different articles say the same, 0–1; 0 within one article. */
  likeness(a: Place, b: Place): number
  /** The passages that hold the sentence at the place. */
  passagesAt(place: Place): readonly Passage[]
  /** The sentence at the place: index into its prose's sentences, -1 in furniture. */
  sentenceAt(place: Place): number
}

type Parts = Omit<Context, 'likeness' | 'passagesAt' | 'sentenceAt' | 'coverage' | 'sentences'>

export function makeContext(
  parts: Parts,
  sentences: readonly SentenceFeatures[],
  likenesses: readonly Likeness[],
): Context {
  const key = (article: string, field: string | undefined, start: number) => `${field ?? ''} ${start} ${article}`
  const index = new Map(sentences.map((s, i) => [key(parts.ids[s.article]!, s.field, s.start), i]))
  const scores = new Map(likenesses.map((l) => [l.a * sentences.length + l.b, l.score]))
  const articleIndex = new Map(parts.ids.map((id, i) => [id, i]))
  const passages = new Map<string, Passage[]>()
  for (const passage of parts.passages)
    for (const s of passage.sentences) {
      const at = key(s.article, s.field, s.start)
      passages.set(at, [...(passages.get(at) ?? []), passage])
    }
  const proseOf = (place: Place) => {
    const { body, title } = parts.articles[articleIndex.get(place.article)!]!.segmented
    return place.field ? title! : body
  }
  const sentenceAt = (place: Place) =>
    proseOf(place).sentences.findIndex((s) => s.start < place.end && place.start < s.end)
  const keyAt = (place: Place) =>
    key(place.article, place.field, proseOf(place).sentences[sentenceAt(place)]?.start ?? -1)
  const terms = new TermIndex(sentences, weighTerms(sentences.map((s) => s.terms)))
  return {
    ...parts,
    sentences,
    coverage(asked, among) {
      const whole = terms.weightOf(asked.terms)
      let best = 0
      for (const [unit, weight] of terms.sharedWith(asked))
        if (weight > best && among(sentences[unit]!.article)) best = weight
      return whole && Math.min(1, best / whole)
    },
    sentenceAt,
    passagesAt: (place) => passages.get(keyAt(place)) ?? [],
    likeness(a, b) {
      const [x, y] = [index.get(keyAt(a)), index.get(keyAt(b))]
      if (x === undefined || y === undefined) return 0
      return scores.get(Math.min(x, y) * sentences.length + Math.max(x, y)) ?? 0
    },
  }
}
