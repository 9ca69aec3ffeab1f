import type { Fact, FactName, Facts } from '../../model/import.ts'
import { dayIn } from '../facts/day.ts'
import { fact, isWebAddress, quoted, tidy } from '../facts/gather-facts.ts'

type Json = Readonly<Record<string, unknown>>

const MAX_DEPTH = 8
const MAX_NODES = 5_000
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/

/** The first article that a page's JSON-LD describes; null where none is there or none can be parsed. */
export function articleInJsonLd(scripts: readonly string[]): Json | null {
  for (const script of scripts) {
    let value: unknown
    try {
      value = JSON.parse(script.replaceAll(/^\s*(?:<!\[CDATA\[|\/\/.{0,20})|(?:\/\/\s*)?\]\]>\s*$/g, ''))
    } catch {
      continue // many sites publish broken JSON-LD: the page's other marks stand
    }
    const found = findArticle(value)
    if (found) return found
  }
  return null
}

function findArticle(root: unknown): Json | null {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let seen = 0; seen < open.length && seen < MAX_NODES; seen++) {
    const { value, depth } = open[seen]!
    if (!value || typeof value !== 'object') continue
    const types = [(value as Json)['@type']].flat()
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value as Json
    if (depth < MAX_DEPTH) for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
  return null
}

/** What JSON-LD says of its article. */
export function factsInJsonLd(article: Json): Facts {
  const facts: { [K in FactName]?: Fact } = {}
  const note = (name: FactName, field: string, value: string | null, written = String(value)) => {
    if (value) facts[name] = fact(value, 'stated', quoted(`JSON-LD ${field}`, written))
  }
  note('title', 'headline', tidy(article.headline) ?? tidy(article.name))
  note('outlet', 'publisher', nameOf(article.publisher))
  note('author', 'author', namesOf(article.author))
  const date = tidy(article.datePublished) ?? tidy(article.dateCreated)
  if (date) note('date', 'datePublished', dayIn(date), date)
  note('place', 'dateline', tidy(article.dateline) ?? nameOf(article.locationCreated))
  note('language', 'inLanguage', tidy(article.inLanguage))
  const { url, mainEntityOfPage: page } = article
  const addresses = [url, page, (page as Json | null | undefined)?.['@id']].map(tidy)
  note('url', 'url', addresses.find((address) => address !== null && isWebAddress(address)) ?? null)
  return facts
}

/** The article's text where JSON-LD carries it: pages that are drawn by script hold it nowhere else. */
export const bodyInJsonLd = (article: Json): string | null => {
  const body = article.articleBody
  return typeof body === 'string' && body.trim() !== '' ? body.trim() : null
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  return value && typeof value === 'object' ? tidy((value as Json).name) : tidy(value)
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null && !isWebAddress(name))
  return names.length > 0 ? [...new Set(names)].slice(0, 6).join(', ') : null
}
