import type { Name } from '../../model/mention.ts'
import type { Field } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence, Token } from '../flow/token.ts'
import { FUNCTION_TAGS } from '../lexicon/closed-class.ts'
import { isEnglish } from '../lexicon/language.ts'
import { stemOf } from '../lexicon/stem.ts'
import { classOf, singularOf, VERB } from '../lexicon/word-classes.ts'

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
  readonly start: number
  readonly end: number
  /** Stems, numbers and entities it holds, each once. */
  readonly terms: readonly string[]
  /** Its clauses where it has several: ", and Baghdad hopes …" tells a matter of its own. */
  readonly clauses: readonly ClauseFeatures[]
}

/** Verbs of reporting and of mere doing stand in any news sentence. */
const EMPTY_STEMS = new Set('said say told tell do make take also there on not year new'.split(' ').map(stemOf))

/**
 * The sentences of every article's text, in order. A name stands for its entity, so that all its spellings are one term. In another
 * language than English names and numbers alone count.
 */
export function sentenceFeatures(
  articles: readonly Prepared[],
  names: readonly (readonly Name[])[],
): SentenceFeatures[] {
  return articles.flatMap(({ segmented: { article: input, body } }, article) => {
    const entities = entityByStart(names[article]!)
    const worded = isEnglish(input.language)
    let before: readonly string[] = []
    return body.sentences.map((sentence, index) => {
      const terms = [...termsOf(body, sentence.from, sentence.to, entities, worded)]
      const clauses = worded ? clausesOf(body, sentence, entities) : []
      const leaning =
        worded && leansBack(body, sentence, terms)
          ? [{ from: 0, to: 0, terms: [...new Set([...terms, ...before])] }]
          : []
      before = terms
      return {
        article,
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        terms,
        clauses: [...clauses, ...leaning],
      }
    })
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

const MAX_LEANING_TERMS = 4
const LEANING_OPENERS = new Set(['this', 'that', 'it', 'these', 'those', 'they'])

/** "This has led to accusations of “invasion”": what it tells of stands in the sentence before. */
const leansBack = (prose: Prose, { from }: Sentence, terms: readonly string[]) =>
  terms.length <= MAX_LEANING_TERMS && LEANING_OPENERS.has(prose.tokens[from]!.lower)

/** A clause with fewer terms is too short to be compared by itself. */
const MIN_CLAUSE_TERMS = 4
const CLAUSE_OPENERS = new Set(['and', 'but', 'with', 'while', 'which', 'who', 'after', 'as', 'although'])

function clausesOf(prose: Prose, { from, to }: Sentence, entities: ReadonlyMap<number, Name>): ClauseFeatures[] {
  const starts = [from]
  for (let i = from + 1; i < to - 1; i++) {
    const { text, lower } = prose.tokens[i]!
    if (text === ';' || (text === ',' && CLAUSE_OPENERS.has(prose.tokens[i + 1]!.lower))) starts.push(i + 1)
    else if ((lower === 'which' || lower === 'who') && starts.at(-1) !== i) starts.push(i)
  }
  if (starts.length < 2) return []
  return starts
    .map((start, k) => ({ from: start, to: starts[k + 1] ?? to }))
    .map((clause) => ({ ...clause, terms: [...termsOf(prose, clause.from, clause.to, entities)] }))
    .filter(({ terms }) => terms.length >= MIN_CLAUSE_TERMS)
}

function termsOf(
  prose: Prose,
  from: number,
  to: number,
  entities: ReadonlyMap<number, Name>,
  worded = true,
): Set<string> {
  const terms = new Set<string>()
  for (let i = from; i < to; i++) {
    const token = prose.tokens[i]!
    const name = entities.get(token.start)
    if (name) {
      terms.add(name.entity)
      while (i + 1 < to && prose.tokens[i + 1]!.end <= name.end) i++
      continue
    }
    if (token.type === 'punct' || FUNCTION_TAGS.has(token.tag) || !(worded || token.type === 'number')) continue
    const term = token.type === 'number' ? token.text.replaceAll(',', '') : stemOf(token.lower)
    if (term.length > 1 && !EMPTY_STEMS.has(term)) terms.add(tellsEvent(token) ? `${EVENT_MARK}${term}` : term)
  }
  return terms
}
