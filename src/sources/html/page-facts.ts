import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fact, FactName, Facts } from '../../model/import.ts'
import { dayIn } from '../facts/day.ts'
import { fact, isWebAddress, mergeFacts, quoted, tidy } from '../facts/gather-facts.ts'
import { articleInJsonLd, factsInJsonLd } from './json-ld.ts'
import { attribute, type Element, elementsOf, ownText } from './parse-page.ts'

/** The meta tags in which sites say it, the surest first. */
const META: readonly (readonly [FactName, readonly string[]])[] = [
  ['title', ['og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline', 'twitter:title', 'title']],
  ['outlet', ['og:site_name', 'dc.publisher', 'article:publisher_name', 'application-name', 'publisher']],
  ['author', ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author', 'sailthru.author']],
  [
    'date',
    [
      'article:published_time article:published datepublished dc.date.issued dc.date dcterms.created dcterms.date pubdate publishdate',
      'publish-date publication_date date parsely-pub-date sailthru.date cxenseparse:recs:publishtime og:published_time',
    ].flatMap((names) => names.split(' ')),
  ],
  ['language', ['og:locale', 'dc.language', 'language', 'content-language']],
  ['url', ['og:url', 'parsely-link', 'twitter:url']],
]

/** Facts from a page's head and JSON-LD, each with the tag that says it. */
export function pageFacts(
  tree: Tree.Document,
  source: string,
): { facts: Facts; jsonLd: ReturnType<typeof articleInJsonLd> } {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const marked: { [K in FactName]?: Fact } = {}
  const note = (name: FactName, found: Fact | null) => {
    if (found) marked[name] ??= found
  }
  for (const element of elementsOf(tree)) {
    if (element.tagName === 'meta') keepMeta(element, metas)
    else if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
      scripts.push(ownText(element))
    else if (element.tagName === 'html') note('language', languageOf(element))
    else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') note('url', canonical(element))
    else if (element.tagName === 'time') note('date', timeOf(element))
    else if (element.tagName === 'title') note('title', titleOf(element))
  }
  const jsonLd = articleInJsonLd(scripts)
  const facts = mergeFacts(jsonLd ? factsInJsonLd(jsonLd) : {}, metaFacts(metas), marked, savedFrom(source))
  return { facts, jsonLd }
}

function keepMeta(element: Element, metas: Map<string, string>): void {
  const name = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    ''
  ).toLowerCase()
  const content = tidy(attribute(element, 'content'))
  if (name !== '' && content && !metas.has(name)) metas.set(name, content)
}

function metaFacts(metas: ReadonlyMap<string, string>): Facts {
  const facts: { [K in FactName]?: Fact } = {}
  for (const [name, tags] of META)
    for (const tag of tags) {
      const content = metas.get(tag)
      const value = content && metaValue(name, content)
      if (!value) continue
      facts[name] = fact(value, 'stated', quoted(`meta tag ${tag}`, content))
      break
    }
  return facts
}

function metaValue(name: FactName, content: string): string | null {
  if (name === 'date') return dayIn(content)
  if (name === 'url') return isWebAddress(content) ? content : null
  if (name === 'author') return isWebAddress(content) ? null : content.replace(/^by\s+/i, '')
  return name === 'language' ? content.replace('_', '-') : content
}

const languageOf = (element: Element): Fact | null => {
  const lang = tidy(attribute(element, 'lang') ?? attribute(element, 'xml:lang'))
  return lang === null ? null : fact(lang, 'stated', quoted('the page’s lang', lang))
}

const canonical = (element: Element): Fact | null => {
  const href = tidy(attribute(element, 'href'))
  return href && isWebAddress(href) ? fact(href, 'stated', quoted('canonical link', href)) : null
}

/** The first time on a page is mostly the article's own, but nothing says so unless it is marked. */
function timeOf(element: Element): Fact | null {
  const written = attribute(element, 'datetime') ?? ''
  const day = dayIn(written)
  const marked = /datePublished/i.test(attribute(element, 'itemprop') ?? '') || attribute(element, 'pubdate') !== null
  return day === null
    ? null
    : fact(day, marked ? 'stated' : 'inferred', quoted(marked ? 'publication time' : 'first time on the page', written))
}

/** "Talks begin | The Daily": the site's name behind the last bar is not the title's. */
function titleOf(element: Element): Fact | null {
  const whole = tidy(ownText(element))
  if (!whole) return null
  const cut = whole.replace(/ [|·•»–—-] [^|·•»–—]{1,40}$/, '')
  return fact(cut.length >= 15 ? cut : whole, 'stated', quoted('the page’s title', whole))
}

/** Browsers write the address into a page they save. */
function savedFrom(source: string): Facts {
  const url = /<!--\s{0,3}saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{1,2000})/i.exec(source.slice(0, 5_000))?.[1]
  return url ? { url: fact(url, 'stated', quoted('written by the browser that saved it', url)) } : {}
}
