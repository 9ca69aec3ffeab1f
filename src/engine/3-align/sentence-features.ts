import type { Name } from '../../model/mention.ts'
import type { Field } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence, Tag, Token } from '../flow/token.ts'
import { stemOf } from '../lexicon/stem.ts'
import { classOf, singularOf, VERB } from '../lexicon/word-classes.ts'

/** A sentence of the story and what its words say, for comparing it with others. */
export interface SentenceFeatures {
  /** Index of the article among the story's. */
  readonly article: number
  readonly field?: Field
  /** Index into the prose's sentences. */
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** Stems, numbers and entities it holds, each once. */
  readonly terms: readonly string[]
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
/** Verbs of reporting and of mere doing stand in any news sentence. */
const EMPTY_STEMS = new Set('said say told tell do make take also there on not year new'.split(' ').map(stemOf))

/** The sentences of every article's text, in order. A name stands for its entity, so that all its spellings are one term. */
export function sentenceFeatures(
  articles: readonly Prepared[],
  names: readonly (readonly Name[])[],
): SentenceFeatures[] {
  return articles.flatMap(({ segmented: { body } }, article) => {
    const entities = entityByStart(names[article]!)
    return body.sentences.map((sentence, index) => ({
      article,
      sentence: index,
      start: sentence.start,
      end: sentence.end,
      terms: [...termsOf(body, sentence, entities)],
    }))
  })
}

/** Marks a term that tells what happens, so that a verb is matched with verbs and deeds, a thing with things. */
export const EVENT_MARK = '~'

const DEED_ENDING = /(?:tion|sion|ment|ing|al|ance|ence)$/

function tellsEvent(token: Token): boolean {
  if (token.tag === 'verb' || token.tag === 'participle' || token.tag === 'ing') return true
  if (token.tag !== 'noun') return false
  const singular = singularOf(token.lower)
  return (classOf(singular).bits & VERB) !== 0 || DEED_ENDING.test(singular)
}

/** Start of a name in the text → where it ends and its entity. */
function entityByStart(names: readonly Name[]): Map<number, Name> {
  return new Map(names.filter((name) => !name.field).map((name) => [name.start, name]))
}

function termsOf(prose: Prose, sentence: Sentence, entities: ReadonlyMap<number, Name>): Set<string> {
  const terms = new Set<string>()
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = prose.tokens[i]!
    const name = entities.get(token.start)
    if (name) {
      terms.add(name.entity)
      while (i + 1 < sentence.to && prose.tokens[i + 1]!.end <= name.end) i++
      continue
    }
    if (token.type === 'punct' || EMPTY_TAGS.has(token.tag)) continue
    const term = token.type === 'number' ? token.text.replaceAll(',', '') : stemOf(token.lower)
    if (term.length > 1 && !EMPTY_STEMS.has(term)) terms.add(tellsEvent(token) ? `${EVENT_MARK}${term}` : term)
  }
  return terms
}
