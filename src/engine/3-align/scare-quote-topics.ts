import type { Quote } from '../../model/mention.ts'
import type { Place } from '../../model/span.ts'
import type { Said, Topic } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import { areSynonyms } from '../lexicon/concepts.ts'
import { shareSet } from '../lexicon/contrast-index.ts'
import { stemOf } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import { saidAt } from './voice.ts'

/** More words than this are a quotation, not a term held at a distance. */
const MAX_TERM_WORDS = 3
/** The sentences around two terms of one set of contrasts must tell of much the same, around other terms of the very same. */
const MIN_CONTEXT = 0.3
const MIN_CONTEXT_UNKNOWN = 0.6

/**
 * Terms that two articles hold in quotation marks where they tell of the same thing: "complained of US 'aggression'" beside "has led to
 * accusations of “invasion”". The sentence before counts too: "This has led to …" tells its matter there.
 */
export function scareQuoteTopics(context: Context): Topic<Said>[] {
  const terms = context.quotes.flatMap((quotes, at) =>
    context.isWorded(at) ? quotes.filter(isTerm).map((quote) => ({ quote, said: toSaid(quote, quotes) })) : [],
  )
  const places = terms.map(({ quote }) => sentencesOf(quote, context))
  const inSentence = groupBy(
    places.flatMap((sentences, term) => sentences.map((sentence) => ({ sentence, term }))),
    ({ sentence }) => sentence,
  )
  const topics: Topic<Said>[] = []
  for (const [i, a] of terms.entries()) {
    const likeness = new Map<number, number>()
    for (const own of places[i]!)
      context.likeSentences(own, MIN_CONTEXT, (sentence, score) => {
        for (const { term } of inSentence.get(sentence) ?? [])
          if (term > i) likeness.set(term, Math.max(score, likeness.get(term) ?? 0))
      })
    for (const [j, score] of [...likeness].sort((x, y) => x[0] - y[0])) {
      const b = terms[j]!
      if (sameWords(a.quote.text, b.quote.text)) continue
      const known = shareSet(bare(a.quote.text).toLowerCase(), bare(b.quote.text).toLowerCase())
      if (!known && score < MIN_CONTEXT_UNKNOWN) continue
      const items = [a.said, b.said]
      topics.push({
        key: `scare ${items
          .map((item) => item.text.toLowerCase())
          .sort()
          .join(' ')}`,
        about: `The word in quotation marks: ${items.map((item) => `“${item.text}”`).join(' or ')}`,
        items,
        note: 'scare-quotes',
      })
    }
  }
  return topics
}

const isTerm = (quote: Quote) =>
  quote.form === 'scare' &&
  bare(quote.text) === bare(quote.text).toLowerCase() &&
  !quote.field &&
  quote.text.split(/\s+/, MAX_TERM_WORDS + 1).length <= MAX_TERM_WORDS

const bare = (text: string) => text.replace(/^["“‘'«„]|["”’'»]$/g, '')

function sameWords(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => stemOf(bare(text).toLowerCase())) as [string, string]
  return x === y || areSynonyms(x, y)
}

function toSaid(quote: Quote, quotes: readonly Quote[]): Said {
  const text = bare(quote.text)
  const start = quote.start + quote.text.indexOf(text)
  return saidAt({ article: quote.article, start, end: start + text.length }, text, quotes)
}

/** The sentence it stands in, among the story's, and the one before where that leans on it: "This has led to …". */
function sentencesOf(place: Place, context: Context): number[] {
  const { body } = context.articles[context.articleOf(place.article)]!.segmented
  const [at, inStory] = [context.sentenceAt(place), context.storySentenceAt(place)]
  if (inStory < 0) return []
  const leans = at > 0 && LEANING.has(body.tokens[body.sentences[at]!.from]!.lower)
  return leans ? [inStory, inStory - 1] : [inStory]
}

const LEANING = new Set(['this', 'that', 'it', 'these', 'those', 'they'])
