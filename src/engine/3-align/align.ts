import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Correction, Words } from '../../model/correction.ts'
import type { Problem } from '../../model/report.ts'
import type { Place } from '../../model/span.ts'
import type { Aligned, AlignedArticle, Prepared, Topic, TopicsOf } from '../flow/aligned.ts'
import { isEnglish, languageName } from '../lexicon/language.ts'
import { type Context, makeContext } from './context.ts'
import { dateTopics } from './date-topics.ts'
import { resolveDates } from './dates.ts'
import { groupEvents } from './events.ts'
import { figureTopics } from './figure-topics.ts'
import { resolveFigures } from './figures.ts'
import { compareSentences } from './likeness.ts'
import { nameTopics } from './name-topics.ts'
import { resolveNames } from './names.ts'
import { groupOrigins } from './origins.ts'
import { groupPassages } from './passages.ts'
import { datePublications } from './publication.ts'
import { quoteFamilies } from './quote-families.ts'
import { resolveQuotes } from './quotes.ts'
import { ofKind, stand, withDays } from './readers-word.ts'
import { sentenceFeatures } from './sentence-features.ts'
import { statementTopics } from './statement-topics.ts'
import { correctTopics } from './topic-corrections.ts'
import { Vocabulary } from './vocabulary.ts'
import { wordingTopics } from './wording-topics.ts'

/** One builder of topics a kind. */
const TOPICS: { readonly [K in keyof TopicsOf]: (context: Context) => readonly TopicsOf[K][] } = {
  figure: figureTopics,
  date: dateTopics,
  quote: quoteFamilies,
  name: nameTopics,
  wording: wordingTopics,
  statement: statementTopics,
}

/** How often `align` says that it goes on: names, dates and figures, then each kind of topic. */
export const ALIGN_STEPS = 2 + Object.keys(TOPICS).length

/**
 * Stage 3: mentions and sentences of all articles → events, origins, passages and topics. Works on the articles in the order of their texts, so
 * that neither the order in which they come nor a copy under another id changes anything. The reader's corrections are stronger than what is found. A builder of topics that fails costs its own topics and is reported.
 */
export function align(
  given: readonly Prepared[],
  corrections: readonly Correction[] = [],
  onStep: () => void = () => {},
): Aligned {
  const articles = [...given].sort(byContent)
  const context = read(articles, corrections, onStep)
  const { names, dates, figures, quotes, passages } = context
  const linked = ofKind(corrections, 'accounts')
  const told = linked.filter(({ one, others }) => [one, ...others].every((words) => stand(words, articles)))
  const problems: Problem[] = [
    ...given.flatMap(foreign),
    ...linked.filter((one) => !told.includes(one)).map(({ one }) => unfit(one)),
  ]
  const topicsOf = <K extends keyof TopicsOf>(kind: K): readonly TopicsOf[K][] => {
    onStep()
    try {
      return correctTopics(kind, TOPICS[kind](context), told, context).map(inReadingOrder)
    } catch (error) {
      problems.push({
        stage: 'align',
        message: `${kind}s of several articles could not be brought together: ${String(error)}`,
      })
      return []
    }
  }
  const aligned = new Map(articles.map((article, i) => [article, toAligned(article, i, context)]))
  return {
    articles: given.map((article) => aligned.get(article)!),
    mentions: { name: names.flat(), date: dates.flat(), figure: figures.flat(), quote: quotes.flat() },
    passages: passages.map((passage) => ({ ...passage, sentences: inOrder(passage.sentences) })),
    topics: {
      figure: topicsOf('figure'),
      date: topicsOf('date'),
      quote: topicsOf('quote'),
      name: topicsOf('name'),
      wording: topicsOf('wording'),
      statement: topicsOf('statement'),
    },
    problems,
  }
}

/** Said beside what could not be analysed: its words, quotations and statements were left out. */
function foreign({ segmented: { article } }: Prepared): Problem[] {
  const { id, language } = article
  if (isEnglish(language)) return []
  const message = `It is in ${languageName(language!)}, and the rules are of English: it is compared by names, figures and dates only.`
  return [{ article: id, stage: 'compare', message }]
}

const unfit = ({ article, text }: Words): Problem => ({
  article,
  stage: 'align',
  message: `A correction by hand no longer fits: “${text}” does not stand where it did.`,
})

/** By the articles' ids and by place, as a reader looks for them. */
const inOrder = <T extends Place>(places: readonly T[]): T[] =>
  [...places].sort((a, b) =>
    a.article === b.article
      ? Number(b.field !== undefined) - Number(a.field !== undefined) || a.start - b.start
      : a.article < b.article
        ? -1
        : 1,
  )

const inReadingOrder = <T extends Topic<Place>>(topic: T): T => ({ ...topic, items: inOrder(topic.items) })

/** The longest first: of two events that as many articles tell, the story's is that of the article that says most. */
const byContent = (a: Prepared, b: Prepared) => {
  const [x, y] = [a.segmented.article, b.segmented.article]
  if (x.text !== y.text) return y.text.length - x.text.length || (x.text < y.text ? -1 : 1)
  return x.id < y.id ? -1 : 1
}

const idOf = (article: Prepared) => article.segmented.article.id

/** What the builders of topics need to know of the story, each part from the ones before it. */
function read(articles: readonly Prepared[], corrections: readonly Correction[], onStep: () => void): Context {
  const ids = articles.map(idOf)
  const names = resolveNames(articles, corrections)
  onStep()
  const events = groupEvents(articles, names)
  const published = datePublications(
    articles,
    events.map((e) => e.id),
  )
  const dates = withDays(resolveDates(articles, published), corrections)
  const quotes = resolveQuotes(articles, names)
  const figures = resolveFigures(articles, dates, published, quotes, names)
  onStep()
  const sentences = sentenceFeatures(articles, names, figures, dates, quotes)
  const vocabulary = new Vocabulary(
    sentences.map((sentence) => sentence.terms),
    sentences.flatMap((sentence) => sentence.clauses.map((clause) => clause.terms)),
  )
  const likenesses = compareSentences(
    sentences,
    vocabulary,
    events.map(({ id }) => id),
  )
  const passages = groupPassages(sentences, likenesses, ids)
  const origins = groupOrigins(articles, events, ofKind(corrections, 'origin'))
  return makeContext(
    { articles, ids, published, events, origins, names, dates, figures, quotes, passages, sentences },
    vocabulary,
    likenesses,
  )
}

function toAligned(prepared: Prepared, i: number, { ids, published, events, origins }: Context): AlignedArticle {
  return {
    ...prepared,
    id: ids[i]!,
    fingerprint: bytesToHex(sha256(utf8ToBytes(prepared.segmented.article.text))),
    published: published[i]!,
    event: events[i]!,
    origin: origins[i]!,
  }
}
