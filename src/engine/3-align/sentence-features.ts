import type { Field } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence, Tag } from '../flow/token.ts'
import { stemOf } from '../lexicon/stem.ts'

/** A sentence of the story and what its words say, for comparing it with others. */
export interface SentenceFeatures {
  /** Index of the article among the story's. */
  readonly article: number
  readonly field?: Field
  /** Index into the prose's sentences. */
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** Stem, number or entity → how often. */
  readonly features: ReadonlyMap<string, number>
}

const EMPTY_TAGS: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'modal',
  'be',
  'have',
  'to',
  'wh',
  'clitic',
  'punct',
])
/** Verbs of reporting and of mere existence stand in any news sentence. */
const EMPTY_STEMS = new Set(
  ['said', 'say', 'told', 'tell', 'do', 'make', 'take', 'also', 'there', 'on', 'not', 'year', 'new'].map(stemOf),
)

/** The sentences of every article, in order. */
export function sentenceFeatures(articles: readonly Prepared[]): SentenceFeatures[] {
  return articles.flatMap(({ segmented }, article) => {
    const ofProse = (prose: Prose) =>
      prose.sentences.map((sentence, index) => ({
        article,
        ...(prose.field && { field: prose.field }),
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        features: featuresOf(prose, sentence),
      }))
    return ofProse(segmented.body)
  })
}

function featuresOf(prose: Prose, sentence: Sentence): Map<string, number> {
  const features = new Map<string, number>()
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = prose.tokens[i]!
    if (token.type === 'punct' || EMPTY_TAGS.has(token.tag)) continue
    const feature = token.type === 'number' ? token.text.replaceAll(',', '') : stemOf(token.lower)
    if (EMPTY_STEMS.has(feature)) continue
    features.set(feature, (features.get(feature) ?? 0) + 1)
  }
  return features
}
