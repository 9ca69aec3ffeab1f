import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Aligned, AlignedArticle, Prepared } from '../flow/aligned.ts'
import { resolveDates } from './dates.ts'
import { resolveFigures } from './figures.ts'
import { resolveNames } from './names.ts'
import { datePublications } from './publication.ts'
import { resolveQuotes } from './quotes.ts'

/** Stage 3: mentions and sentences of all articles → events, origins, passages and topics. */
export function align(prepared: readonly Prepared[]): Aligned {
  const names = resolveNames(prepared)
  const events = prepared.map(() => 'event-1')
  const published = datePublications(prepared, events)
  const dates = resolveDates(prepared, published)
  const figures = resolveFigures(prepared, dates)
  const quotes = resolveQuotes(prepared, names)
  const articles: AlignedArticle[] = prepared.map((p, i) => ({
    ...p,
    id: p.segmented.article.id,
    fingerprint: bytesToHex(sha256(utf8ToBytes(p.segmented.article.text))),
    published: published[i]!,
    event: { id: events[i]!, same: true, reasons: [] },
    origin: { id: `origin-${i + 1}`, reasons: [] },
  }))
  return {
    articles,
    mentions: { name: names.flat(), date: dates.flat(), figure: figures.flat(), quote: quotes.flat() },
    passages: [],
    topics: { figure: [], date: [], quote: [], name: [], wording: [], statement: [] },
  }
}
