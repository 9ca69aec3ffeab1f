import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Aligned, AlignedArticle, Prepared } from '../flow/aligned.ts'
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
import { sentenceFeatures } from './sentence-features.ts'
import { statementTopics } from './statement-topics.ts'
import { wordingTopics } from './wording-topics.ts'

/** Stage 3: mentions and sentences of all articles → events, origins, passages and topics. */
export function align(articles: readonly Prepared[]): Aligned {
  const ids = articles.map((a) => a.segmented.article.id)
  const names = resolveNames(articles)
  const events = groupEvents(articles, names)
  const published = datePublications(
    articles,
    events.map((e) => e.id),
  )
  const dates = resolveDates(articles, published)
  const figures = resolveFigures(articles, dates)
  const quotes = resolveQuotes(articles, names)
  const sentences = sentenceFeatures(articles, names)
  const likenesses = compareSentences(sentences)
  const passages = groupPassages(sentences, likenesses, ids)
  const origins = groupOrigins(articles, events)
  const context = makeContext(
    { articles, ids, published, events, origins, names, dates, figures, quotes, passages },
    sentences,
    likenesses,
  )
  return {
    articles: articles.map((article, i) => toAligned(article, i, context)),
    mentions: { name: names.flat(), date: dates.flat(), figure: figures.flat(), quote: quotes.flat() },
    passages,
    topics: {
      figure: figureTopics(context),
      date: dateTopics(context),
      quote: quoteFamilies(context),
      name: nameTopics(context),
      wording: wordingTopics(context),
      statement: statementTopics(context),
    },
  }
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
