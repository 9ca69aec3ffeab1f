import type { Article } from '../model/article.ts'
import type { PassageSelector } from '../model/flag.ts'
import { offsetOf } from './code-points.ts'
import { webAddress } from './web-address.ts'
import { ARTICLE_URN, FLAG_URN } from './web-annotation.ts'

/** An annotation as a flag may be made of it; what is no flag's word is left out. */
export interface ReadAnnotation {
  /** The flag's own id where it was one; else null. */
  readonly id: string | null
  readonly about: string
  readonly note: string
  readonly creator: string
  readonly created: string | null
  readonly modified: string | null
  readonly passages: readonly PassageSelector[]
  /** What our own export says beyond the standard, unchecked; null for others' annotations. */
  readonly own: Readonly<Record<string, unknown>> | null
}

export type AnnotationsRead =
  | { readonly ok: true; readonly items: readonly ReadAnnotation[]; readonly left: number }
  | { readonly ok: false; readonly message: string }

/** Reads a collection, a page, a list or one annotation. `left`: targets that no article of the story holds. Never throws. */
export function readAnnotations(text: string, articles: readonly Article[]): AnnotationsRead {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { ok: false, message: 'This is no annotation file: it is not JSON.' }
  }
  const found = annotationsIn(parsed)
  if (found.length === 0) return { ok: false, message: 'This file holds no Web Annotation.' }
  let left = 0
  const items = found.flatMap((annotation): ReadAnnotation[] => {
    const targets = listOf(annotation.target)
    const own = isObject(annotation.crossread) ? annotation.crossread : null
    const ownPassages = own ? listOf(own.passages) : []
    const passages = targets.flatMap((target, i) => passageOf(target, ownPassages[i], articles) ?? [])
    left += own && ownPassages.length === 0 ? 0 : targets.length - passages.length
    if (passages.length === 0 && !own) return []
    return [readOne(annotation, passages, own)]
  })
  return { ok: true, items, left }
}

type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

const stringOf = (value: unknown) => (typeof value === 'string' ? value : '')

function annotationsIn(value: unknown): readonly Plain[] {
  if (Array.isArray(value)) return value.filter(isObject).filter(isAnnotation)
  if (!isObject(value)) return []
  if (isAnnotation(value)) return [value]
  const page = isObject(value.first) ? value.first : value
  return listOf(page.items).filter(isObject).filter(isAnnotation)
}

const isAnnotation = ({ type }: Plain) => listOf(type).includes('Annotation')

function readOne(annotation: Plain, passages: readonly PassageSelector[], own: Plain | null): ReadAnnotation {
  const bodies = listOf(annotation.body)
  const said = (purpose: string) =>
    stringOf(bodies.filter(isObject).find((body) => listOf(body.purpose).includes(purpose))?.value)
  const plain = bodies.map((body) => (isObject(body) ? stringOf(body.purpose ? '' : body.value) : stringOf(body)))
  const id = stringOf(annotation.id)
  const creator = isObject(annotation.creator) ? stringOf(annotation.creator.name) : stringOf(annotation.creator)
  return {
    id: own && id.startsWith(FLAG_URN) ? stringOf(own.id) || named(id, FLAG_URN) || null : null,
    about: said('describing') || (own ? '' : passages[0]!.exact),
    note: said('commenting') || (own ? '' : plain.filter(Boolean).join('\n')),
    creator,
    created: stringOf(annotation.created) || null,
    modified: stringOf(annotation.modified) || null,
    passages,
    own,
  }
}

/** null: the words are of no article here, or are none. */
function passageOf(target: unknown, own: unknown, articles: readonly Article[]): PassageSelector | null {
  if (!isObject(target)) return null
  const selectors = listOf(target.selector).filter(isObject)
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  const note = isObject(own) ? own : null
  const source = isObject(target.source) ? stringOf(target.source.id) : stringOf(target.source)
  const id = note ? stringOf(note.article) : idOfSource(source, articles)
  const article = articles.find((one) => one.id === id)
  const [prefix, suffix] = [stringOf(quote?.prefix), stringOf(quote?.suffix)]
  if (note && quote) {
    const { fingerprint, field, start, end } = note
    return {
      ...{ article: id, fingerprint: stringOf(fingerprint), start: Number(start), end: Number(end) },
      ...(field === 'title' ? { field } : {}),
      ...{ exact: stringOf(quote.exact), prefix, suffix },
    }
  }
  if (!article) return null
  const span = spanOf(position, article.text) ?? foundAt(stringOf(quote?.exact), article.text)
  if (!span) return null
  const exact = quote ? stringOf(quote.exact) : article.text.slice(span.start, span.end)
  if (exact === '') return null
  // A position that does not fit the words is no place in this text: the words are looked for instead.
  const fits = article.text.slice(span.start, span.end) === exact
  const start = fits ? span.start : Math.max(0, article.text.indexOf(exact))
  return {
    ...{ article: id, fingerprint: fits ? article.fingerprint : '', start, end: start + exact.length },
    ...{ exact, prefix, suffix },
  }
}

function idOfSource(source: string, articles: readonly Article[]): string {
  if (source.startsWith(ARTICLE_URN)) return named(source, ARTICLE_URN)
  const address = webAddress(source)
  return articles.find(({ url }) => address !== null && webAddress(url) === address)?.id ?? ''
}

/** What a name of ours says after its beginning; empty where its signs are broken. */
function named(name: string, beginning: string): string {
  try {
    return decodeURIComponent(name.slice(beginning.length))
  } catch {
    return ''
  }
}

function spanOf(position: Plain | undefined, text: string): { start: number; end: number } | null {
  const [from, to] = [position?.start, position?.end]
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return null
  const [start, end] = [offsetOf(text, from as number), offsetOf(text, to as number)]
  return (from as number) >= 0 && start < end ? { start, end } : null
}

function foundAt(exact: string, text: string): { start: number; end: number } | null {
  const start = exact === '' ? -1 : text.indexOf(exact)
  return start < 0 ? null : { start, end: start + exact.length }
}
