import { distance } from 'fastest-levenshtein'
import type { Article } from '../model/article.ts'
import type { PassageSelector } from '../model/flag.ts'
import type { Span } from '../model/span.ts'
import { findApproximate } from './approximate.ts'

/**
 * Where a flag stands in the text as it is now. anchored: these very words, in their place. changed: the place, with other
 * words. moved: these very words, but the place is not sure: the reader is asked. orphan: gone.
 */
export type Anchor =
  | ({ readonly state: 'anchored' | 'changed' } & Span)
  | { readonly state: 'moved'; readonly candidates: readonly Span[] }
  | { readonly state: 'orphan' }

/**
 * Looser rules put flags on other claims: with half of the words free to differ and no floor for the context, 108 of 340
 * flags whose sentence was gone stood on another one; with these two limits none did.
 */
const MIN_QUOTE_SIMILARITY = 0.85
const MIN_CONTEXT_SIMILARITY = 0.6

/** What of a text is left beside a place at its edge: blanks, and less than would tell it from another place. */
const MIN_TELLING_CHARS = 8
const MAX_EDGE_CHARS = 64

/** Two places whose contexts are this close (of 2, both contexts alike) cannot be told apart: the reader is asked. */
const MIN_LEAD = 0.2

/** The same words more often than this are no quotation but a refrain. */
const MAX_OCCURRENCES = 1_000

/** Beyond this a passage is looked for word by word only: the search would take seconds on a long text. */
const MAX_FUZZY_CHARS = 2_000

interface Placed extends Span {
  readonly context: Context
}

interface Context {
  /** Of prefix or suffix, whichever is more alike: 0–1. */
  readonly best: number
  readonly sum: number
}

/** The article as it is now; null: it is not in the story. */
type Anchorable = Pick<Article, 'text' | 'title' | 'fingerprint'> | null

export function anchorPassage(selector: PassageSelector, article: Anchorable): Anchor {
  if (!article || !isSound(selector)) return { state: 'orphan' }
  const { start, end, exact } = selector
  const text = selector.field === 'title' ? (article.title ?? '') : article.text
  if (article.fingerprint === selector.fingerprint && text.slice(start, end) === exact)
    return { state: 'anchored', start, end }
  const places = occurrences(text, exact).map((at) => placed(selector, text, at, at + exact.length))
  const sure = bestOf(places)
  if (sure) return { state: 'anchored', start: sure.start, end: sure.end }
  // A place with its context but changed words is nearer to the flag than the same words without their context.
  const changed = bestOf(similarPlaces(selector, text))
  if (changed) return { state: 'changed', start: changed.start, end: changed.end }
  if (places.length > 0)
    return { state: 'moved', candidates: places.map((place) => ({ start: place.start, end: place.end })) }
  return { state: 'orphan' }
}

/** Selectors come from files too: one that names no words must not mark the whole article. */
const isSound = ({ start, end, exact }: PassageSelector) =>
  exact !== '' && Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end - start === exact.length

function occurrences(text: string, exact: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(exact); at >= 0 && found.length < MAX_OCCURRENCES; at = text.indexOf(exact, at + 1))
    found.push(at)
  return found
}

function similarPlaces(selector: PassageSelector, text: string): Placed[] {
  const { exact } = selector
  if (exact.length > MAX_FUZZY_CHARS) return []
  const maxErrors = Math.floor(exact.length * (1 - MIN_QUOTE_SIMILARITY))
  return findApproximate(text, exact, maxErrors)
    .filter(
      ({ start, end, errors }) =>
        errors > 0 && similarity(errors, Math.max(exact.length, end - start)) >= MIN_QUOTE_SIMILARITY,
    )
    .map(({ start, end }) => placed(selector, text, start, end))
}

/** The place whose context is alike, unless another is about as good. */
function bestOf(places: readonly Placed[]): Placed | null {
  const likely = places
    .filter((place) => place.context.best >= MIN_CONTEXT_SIMILARITY)
    .sort((a, b) => b.context.sum - a.context.sum)
  const [first, second] = likely
  if (!first || (second && first.context.sum - second.context.sum < MIN_LEAD)) return null
  return first
}

const placed = (selector: PassageSelector, text: string, start: number, end: number): Placed => ({
  start,
  end,
  context: contextAt(selector, text, start, end),
})

function contextAt({ prefix, suffix }: PassageSelector, text: string, start: number, end: number): Context {
  const before = contextSimilarity(prefix, text.slice(Math.max(0, start - prefix.length), start), () =>
    isEdge(text.slice(0, start)),
  )
  const after = contextSimilarity(suffix, text.slice(end, end + suffix.length), () => isEdge(text.slice(end)))
  return { best: Math.max(before, after), sum: before + after }
}

/** Next to no context is evidence only where there can be no more: at the very start or end of the text. */
function contextSimilarity(wanted: string, found: string, atEdge: () => boolean): number {
  if (!isEdge(wanted)) return similarity(distance(wanted, found), wanted.length)
  return atEdge() && wanted.trim() === found.trim() ? 1 : 0
}

/** Fewer characters than a word or two tell no place from another: a line break stands before every paragraph. */
const isEdge = (side: string): boolean => side.length <= MAX_EDGE_CHARS && side.trim().length < MIN_TELLING_CHARS

const similarity = (errors: number, length: number): number => Math.max(0, 1 - errors / length)
