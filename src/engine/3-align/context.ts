import type { Published } from '../../model/article.ts'
import type { Passage } from '../../model/finding.ts'
import type { DateMention, Figure, Name, Quote } from '../../model/mention.ts'
import type { Place } from '../../model/span.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import { sentenceOf } from '../flow/place.ts'
import { isEnglish } from '../lexicon/language.ts'
import type { Likenesses } from './likenesses.ts'
import type { SentenceFeatures } from './sentence-features.ts'
import { TermIndex, type Terms } from './term-index.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  /** Index of an article among the story's. */
  articleOf(id: string): number
  /** Its words are held against the others': it tells the story's event, and in English. */
  isWorded(article: number): boolean
  /** The share (0–1) of the terms' weight that one sentence of another article, of those asked for, holds at best. */
  coverage(article: number, terms: readonly string[], among: (article: number) => boolean): number
  /** How much the sentences at two places of different articles say the same, 0–1; 0 within one article. */
  likeness(a: Place, b: Place): number
  /** The same of two of the story's sentences, by index; 0 where one is none. */
  likenessOf(a: number, b: number): number
  /** Calls `take` for each of the story's sentences, by index, that is at least so much like the one given, in rising order. */
  likeSentences(sentence: number, minimum: number, take: (sentence: number, score: number) => void): void
  /** The passages that hold the sentence at the place. */
  passagesAt(place: Place): readonly Passage[]
  /** One passage holds both of the story's sentences. */
  sharePassage(a: number, b: number): boolean
  /** The sentence at the place: index into its prose's sentences, -1 in furniture. */
  sentenceAt(place: Place): number
  /** The sentence at the place: index into the story's sentences, -1 in titles and furniture. */
  storySentenceAt(place: Place): number
}

type Parts = Pick<
  Context,
  | 'articles'
  | 'ids'
  | 'published'
  | 'events'
  | 'origins'
  | 'names'
  | 'dates'
  | 'figures'
  | 'quotes'
  | 'passages'
  | 'sentences'
>

const NONE: readonly number[] = []

export function makeContext(parts: Parts, vocabulary: Vocabulary, likenesses: Likenesses): Context {
  const { articles, ids, sentences } = parts
  const articleOf = new Map(ids.map((id, i) => [id, i]))
  const firsts = firstSentences(articles)
  const sentenceAt = (place: Place) => {
    const { body, title } = articles[articleOf.get(place.article)!]!.segmented
    return sentenceOf(place.field ? title! : body, place)
  }
  const storySentenceAt = (place: Place) => {
    const sentence = place.field ? -1 : sentenceAt(place)
    return sentence < 0 ? -1 : firsts[articleOf.get(place.article)!]! + sentence
  }
  const passages = new Map<number, number[]>()
  for (const [i, passage] of parts.passages.entries())
    for (const place of passage.sentences) {
      const at = storySentenceAt(place)
      const list = passages.get(at)
      if (list) list.push(i)
      else passages.set(at, [i])
    }
  const likenessOf = (a: number, b: number) => (a < 0 || b < 0 ? 0 : likenesses.of(a, b))
  const units: Terms[] = sentences.map(({ article, terms }) => ({ article, terms: vocabulary.numbersOf(terms) }))
  const index = new TermIndex(units, vocabulary)
  return {
    ...parts,
    articleOf: (id) => articleOf.get(id)!,
    isWorded: (article) => parts.events[article]!.same && isEnglish(articles[article]!.segmented.article.language),
    coverage(article, asked, among) {
      const terms = vocabulary.numbersOf(asked)
      const whole = vocabulary.sumOf(terms)
      let best = 0
      index.ask({ article, terms })
      for (const unit of index.found)
        if (index.shared[unit]! > best && among(sentences[unit]!.article)) best = index.shared[unit]!
      return whole && Math.min(1, best / whole)
    },
    sentenceAt,
    storySentenceAt,
    passagesAt: (place) => (passages.get(storySentenceAt(place)) ?? NONE).map((i) => parts.passages[i]!),
    sharePassage: (a, b) => meet(passages.get(a) ?? NONE, passages.get(b) ?? NONE),
    likeness: (a, b) => likenessOf(storySentenceAt(a), storySentenceAt(b)),
    likenessOf,
    likeSentences: (sentence, minimum, take) => likenesses.like(sentence, minimum, take),
  }
}

/** Two rising lists have a number in common. */
function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

/** Index of each article's first sentence among the story's. */
function firstSentences(articles: readonly Prepared[]): number[] {
  let next = 0
  return articles.map(({ segmented }) => {
    const first = next
    next += segmented.body.sentences.length
    return first
  })
}
