import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Fact, FactName, Facts, ReadResult } from '../../model/import.ts'
import { dayIn } from '../facts/day.ts'
import { fact, isWebAddress, quoted, tidy } from '../facts/gather-facts.ts'
import { lightPage } from '../html/light-page.ts'
import { blocksOf } from '../html/page-blocks.ts'
import { MAX_DEPTH, parsePage } from '../html/parse-page.ts'
import { bodyOf, kept } from './blocks.ts'
import { Refusal } from './refusal.ts'

const ITEMS = new Set(['item', 'entry'])
/** Where a feed holds the text, the fullest first. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary']
/** Shorter texts are summaries. */
const MIN_ARTICLE_CHARS = 400

type Item = Map<string, string>
type Tag = Pick<SaxesTagPlain, 'name' | 'isSelfClosing'>

/** A saved RSS or Atom feed: an article an item. */
export function readFeed(source: string, from: string): ReadResult[] {
  const { items, name } = itemsOf(source)
  if (items.length === 0) throw new Refusal('is no RSS or Atom feed: it holds no items')
  return items.map((item, i): ReadResult => {
    const where = `${from}, item ${i + 1}`
    const text = textOf(item)
    if (text === '') return { type: 'refused', from, message: `${where}: holds no text` }
    const notes = text.length < MIN_ARTICLE_CHARS ? ['The feed holds only a summary of this article.'] : []
    return { type: 'article', article: { from: where, ...bodyOf(kept([text])), facts: factsOf(item, name), notes } }
  })
}

/** Feeds are often not well-formed: what can be read is. */
function itemsOf(source: string): { items: Item[]; name: string | null } {
  const parser = new SaxesParser()
  const items: Item[] = []
  const path: string[] = []
  let item: Item | null = null
  let name: string | null = null
  let text = ''
  parser.on('error', () => {})
  parser.on('opentag', (tag) => {
    path.push(tag.name)
    if (path.length > MAX_DEPTH) throw new Refusal(`is nested more than ${MAX_DEPTH} elements deep`)
    if (ITEMS.has(tag.name)) item = new Map()
    if (!item || path.length <= itemDepth(path) + 1) text = ''
    else if (isInMarkup(path)) text += startTag(tag)
    const { href, rel } = tag.attributes as Record<string, string | undefined>
    if (item && tag.name === 'link' && href && (rel ?? 'alternate') === 'alternate') item.set('link', href)
  })
  const add = (more: string) => {
    text += isInMarkup(path) ? more.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', (tag) => {
    const value = text.trim()
    if (isInMarkup(path)) text += tag.isSelfClosing ? '' : `</${localName(tag)}>`
    else if (ITEMS.has(tag.name) && item) {
      items.push(item)
      item = null
    } else if (item && value !== '' && path.length === itemDepth(path) + 1 && !item.has(tag.name))
      item.set(tag.name, value)
    else if (item && tag.name === 'name' && value !== '') item.set('author', value)
    else if (!item && tag.name === 'title' && path.length <= 3) name ??= tidy(value)
    path.pop()
  })
  parser.write(source).close()
  return { items, name }
}

const itemDepth = (path: readonly string[]) => path.findIndex((name) => ITEMS.has(name)) + 1

/** Atom may hold a text's markup as elements; everywhere else it stands as text, and both are read in one way. */
const isInMarkup = (path: readonly string[]) => {
  const field = itemDepth(path)
  return field > 0 && path.length > field + 1 && TEXTS.includes(path[field]!)
}

/** An empty element of HTML that is none of its own would hold all that follows. */
const startTag = (tag: Tag) => (tag.isSelfClosing && localName(tag) !== 'br' ? '' : `<${localName(tag)}>`)

const localName = ({ name }: Tag) => name.slice(name.indexOf(':') + 1)

function textOf(item: Item): string {
  const html = TEXTS.map((name) => item.get(name)).find((text) => text !== undefined && text !== '')
  return html
    ? blocksOf(lightPage(parsePage(html)))
        .map(({ text }) => text)
        .join('\n\n')
    : ''
}

function factsOf(item: Item, feed: string | null): Facts {
  const facts: { [K in FactName]?: Fact } = {}
  const note = (name: FactName, tags: readonly string[], read: (value: string) => string | null = tidy) => {
    for (const tag of tags) {
      const written = item.get(tag)
      const value = written === undefined ? null : read(written)
      if (!value) continue
      facts[name] = fact(value, 'stated', quoted(`the feed’s ${tag}`, written!))
      return
    }
  }
  note('title', ['title'])
  note('date', ['pubDate', 'published', 'dc:date', 'updated'], dayIn)
  note('author', ['dc:creator', 'author'])
  note('url', ['link', 'guid', 'id'], (value) => (isWebAddress(value) ? value : null))
  note('language', ['dc:language', 'language'])
  if (feed) facts.outlet = fact(feed, 'stated', quoted('the feed’s title', feed))
  return facts
}
