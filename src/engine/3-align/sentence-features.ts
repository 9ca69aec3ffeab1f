import type { DateMention, Figure, Name, Quote } from '../../model/mention.ts'
import type { Field } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence } from '../flow/token.ts'
import { isEnglish } from '../lexicon/language.ts'
import { type Readings, readingsOf, termsOf } from './sentence-terms.ts'

/** A clause: tokens `[from, to)`, empty where the terms are those of the sentence and the one it leans on. */
export interface ClauseFeatures {
  readonly from: number
  readonly to: number
  readonly terms: readonly string[]
}

/** A sentence of the story and what its words say, for comparing it with others. */
export interface SentenceFeatures {
  /** Index of the article among the story's. */
  readonly article: number
  readonly field?: Field
  /** Index into the prose's sentences. */
  readonly sentence: number
  /** How many sentences of the article say something before it; infinite where it has no verb, as a headline above the text. */
  readonly rank: number
  readonly start: number
  readonly end: number
  /** Stems, numbers, days and entities it holds, each once. */
  readonly terms: readonly string[]
  /** Its clauses where it has several: ", and Baghdad hopes …" tells a matter of its own. */
  readonly clauses: readonly ClauseFeatures[]
}

/**
 * The sentences of every article's text, in order. A name stands for its entity, so that all its spellings are one term. In another
 * language than English names and numbers alone count.
 */
export function sentenceFeatures(
  articles: readonly Prepared[],
  names: readonly (readonly Name[])[],
  figures: readonly (readonly Figure[])[],
  dates: readonly (readonly DateMention[])[],
  quotes: readonly (readonly Quote[])[],
): SentenceFeatures[] {
  return articles.flatMap(({ segmented: { article: input, body } }, article) => {
    const readings = readingsOf(names[article]!, figures[article]!, dates[article]!, quotes[article]!)
    const worded = isEnglish(input.language)
    let before: readonly string[] = []
    let rank = 0
    return body.sentences.map((sentence, index) => {
      const terms = termsOf(body, sentence.from, sentence.to, readings, worded)
      const clauses = worded ? clausesOf(body, sentence, readings) : []
      const leaning =
        worded && leansBack(body, sentence, terms)
          ? [{ from: 0, to: 0, terms: [...new Set([...terms, ...before])] }]
          : []
      before = terms
      return {
        article,
        sentence: index,
        rank: hasVerb(body, sentence) ? rank++ : Number.POSITIVE_INFINITY,
        start: sentence.start,
        end: sentence.end,
        terms,
        clauses: [...clauses, ...leaning],
      }
    })
  })
}

/** A headline of nouns states nothing. */
export const hasVerb = ({ tokens }: Prose, { from, to }: Pick<Sentence, 'from' | 'to'>) =>
  tokens.slice(from, to).some(({ tag }) => tag === 'verb' || tag === 'be' || tag === 'participle')

const MAX_LEANING_TERMS = 4
const LEANING_OPENERS = new Set(['this', 'that', 'it', 'these', 'those', 'they'])

/** "This has led to accusations of “invasion”": what it tells of stands in the sentence before. */
const leansBack = (prose: Prose, { from }: Sentence, terms: readonly string[]) =>
  terms.length <= MAX_LEANING_TERMS && LEANING_OPENERS.has(prose.tokens[from]!.lower)

/** A clause with fewer terms is too short to be compared by itself. */
const MIN_CLAUSE_TERMS = 4
/** "were reduced to ten men when Ashworth was dismissed": what follows is told by itself, but not in "when he left, …". */
export const SUBORDINATORS = new Set(['when', 'before', 'after', 'while', 'because', 'but'])
const MIN_MAIN_TOKENS = 4
const RELATIVES = new Set(['which', 'who'])
const CLAUSE_OPENERS = new Set(['and', 'but', 'with', 'while', 'which', 'who', 'after', 'as', 'although'])

function clausesOf(prose: Prose, { from, to }: Sentence, readings: Readings): ClauseFeatures[] {
  const starts = [from]
  for (let i = from + 1; i < to - 1; i++) {
    const { text, lower } = prose.tokens[i]!
    if (text === ';' || (text === ',' && CLAUSE_OPENERS.has(prose.tokens[i + 1]!.lower))) starts.push(i + 1)
    else if (
      starts.at(-1) !== i &&
      (RELATIVES.has(lower) || (SUBORDINATORS.has(lower) && i - starts.at(-1)! >= MIN_MAIN_TOKENS))
    )
      starts.push(i)
  }
  if (starts.length < 2) return []
  return starts
    .map((start, k) => {
      const end = starts[k + 1] ?? to
      return { from: start, to: end, terms: termsOf(prose, start, end, readings) }
    })
    .filter(({ terms }) => terms.length >= MIN_CLAUSE_TERMS)
}
