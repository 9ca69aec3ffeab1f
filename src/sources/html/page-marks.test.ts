import { describe, expect, test } from 'vitest'
import { MAX_TEXT_BYTES } from '../readers/refusal.ts'
import { asideReason } from './asides.ts'
import { articleInJsonLd, factsInJsonLd } from './json-ld.ts'
import { LightDocument, LightElement, LightText } from './light-node.ts'
import { readHtml } from './read-html.ts'

const P =
  'The regional ferry across Lake Morn will sail again from Monday, the operator said on Friday, ending a pause of six weeks.'
const page = (head: string, main = '') =>
  `<!doctype html><html><head>${head}</head><body>${main}<p>${P}</p></body></html>`
const factsOf = (html: string) =>
  Object.fromEntries(
    Object.entries(readHtml(html).facts).map(([name, { value, basis }]) => [name, `${value} (${basis})`]),
  )

describe('what a page’s marks say of it', () => {
  test.each<[string, string, Record<string, string | undefined>]>([
    [
      'a headline and the site behind a bar',
      page('<title>Ferry to sail again on Monday | Morn Post</title>'),
      { title: 'Ferry to sail again on Monday (stated)' },
    ],
    [
      'a short headline keeps its bar',
      page('<title>Ferry | Morn Post</title>'),
      { title: 'Ferry | Morn Post (stated)' },
    ],
    ['an empty title', page('<title> </title>'), { title: undefined }],
    [
      'a time marked as publication',
      page('', '<time itemprop="datePublished" datetime="2025-05-02">'),
      { date: '2025-05-02 (stated)' },
    ],
    [
      'the first time on the page',
      page('', '<time datetime="2025-05-02"><time datetime="2025-06-02">'),
      { date: '2025-05-02 (inferred)' },
    ],
    ['a time that is none', page('', '<time>yesterday</time>'), { date: undefined }],
    [
      'an author that is an address',
      page('<meta name="author" content="https://x.example/nora">'),
      { author: undefined },
    ],
    ['an author with “by”', page('<meta name="author" content="By Nora Feld">'), { author: 'Nora Feld (stated)' }],
    ['an address that is none', page('<meta property="og:url" content="/ferry">'), { url: undefined }],
    [
      'an address',
      page('<meta property="og:url" content="https://x.example/ferry">'),
      { url: 'https://x.example/ferry (stated)' },
    ],
    ['a place in the language', page('<meta property="og:locale" content="en_GB">'), { language: 'en-GB (stated)' }],
    ['a canonical link to nowhere', page('<link rel="canonical" href="/ferry">'), { url: undefined }],
    [
      'a canonical link',
      page('<link rel="canonical" href="https://x.example/f">'),
      { url: 'https://x.example/f (stated)' },
    ],
    [
      'the address that the browser wrote',
      `<!-- saved from url=(0020)https://x.example/f -->${page('')}`,
      { url: 'https://x.example/f (stated)' },
    ],
    ['a meta tag without a name', page('<meta content="x"><meta name="author">'), { author: undefined }],
  ])('%s', (_name, html, wanted) => {
    const facts = factsOf(html)
    for (const [name, value] of Object.entries(wanted)) expect(facts[name], name).toBe(value)
  })
})

describe('JSON-LD', () => {
  const said = (article: object) =>
    Object.fromEntries(Object.entries(factsInJsonLd(article as never)).map(([name, { value }]) => [name, value]))

  test.each<[string, string[], string | undefined]>([
    ['broken, then sound', ['{', '{"@type":"NewsArticle","headline":"Ferry"}'], 'Ferry'],
    ['no article, then one', ['{"@type":"WebSite"}', '{"@type":"Report","headline":"Ferry"}'], 'Ferry'],
    [
      'in a graph beside nothing',
      ['{"@graph":[null,7,{"@type":["Thing","BlogPosting"],"headline":"Ferry"}]}'],
      'Ferry',
    ],
    [
      'deeper than sites nest it',
      [`${'{"a":'.repeat(12)}{"@type":"Article","headline":"Ferry"}${'}'.repeat(12)}`],
      undefined,
    ],
    ['none', [], undefined],
  ])('%s', (_name, scripts, headline) => {
    expect(articleInJsonLd(scripts)?.headline).toBe(headline)
  })

  test.each<[string, object, Record<string, string>]>([
    ['a publisher in a list', { publisher: [{ name: 'Morn Post' }, { name: 'Other' }] }, { outlet: 'Morn Post' }],
    [
      'authors, one of whom is an address',
      { author: ['Nora Feld', 'https://x.example/bo', { name: 'Bo Lind' }] },
      { author: 'Nora Feld, Bo Lind' },
    ],
    ['an address', { url: 'https://x.example/f' }, { url: 'https://x.example/f' }],
    [
      'the page it is the main thing of',
      { mainEntityOfPage: { '@id': 'https://x.example/f' } },
      { url: 'https://x.example/f' },
    ],
    ['the page by its address alone', { mainEntityOfPage: 'https://x.example/f' }, { url: 'https://x.example/f' }],
    [
      'an address within the site, and the whole one beside it',
      { url: '/f', mainEntityOfPage: { '@id': 'https://x.example/f' } },
      { url: 'https://x.example/f' },
    ],
    ['an address that is none', { url: 'ferry', mainEntityOfPage: null }, {}],
    ['when it was made', { dateCreated: '2025-05-02T10:00:00Z' }, { date: '2025-05-02' }],
    ['a day that is none', { datePublished: 'soon' }, {}],
  ])('%s', (_name, article, facts) => {
    expect(said(article)).toEqual(facts)
  })
})

test.each<[string, string | null]>([
  ['Advertisement', 'advertising'],
  ['Read more.', 'a note of the site'],
  ['© 2025 Morn Post', 'the foot of the page'],
  ['The ferry sails.', null],
])('between paragraphs %j is %j', (text, why) => {
  expect(asideReason({ text, orders: [], element: null, linked: 0 })).toBe(why)
})

describe('a page that is hardly one', () => {
  test('of frames has no text of its own', () => {
    expect(() => readHtml('<html><frameset><frame src="a.html"></frameset></html>')).toThrow('holds no text')
  })

  test('of more text than news is, is refused before it is parsed', () => {
    expect(() => readHtml('x'.repeat(MAX_TEXT_BYTES + 1))).toThrow(/more than 10 MB of text/)
  })

  test('keeps the lines of set text', () => {
    const { parts } = readHtml(page('', '<pre>Goals\n  Halden   2\n  Morn     1</pre>'))
    expect(parts.map(({ text }) => text).join('\n')).toContain('Goals\nHalden 2\nMorn 1')
  })
})

describe('the light document does what is asked of a page', () => {
  const document = new LightDocument()
  const element = (name: string, ...children: (LightElement | LightText)[]) => {
    const made = new LightElement(name, document)
    for (const child of children) made.appendChild(child)
    return made
  }

  test('elements know the elements beside them, over the text between', () => {
    const [a, b] = [element('b'), element('i')]
    element('p', a, new LightText(' and '), b)
    expect([b.previousElementSibling, a.nextElementSibling, a.previousElementSibling, b.nextElementSibling]).toEqual([
      a,
      b,
      null,
      null,
    ])
  })

  test('text takes the place of what is in it, and markup of a name that nobody kept changes nothing', () => {
    const p = element('p', element('b'))
    p.textContent = 'words'
    p.innerHTML = 'no such name'
    expect([p.textContent, p.children.length]).toEqual(['words', 0])
    p.textContent = ''
    expect(p.firstChild).toBeNull()
  })

  test('an empty one has no body; none is copied as a whole', () => {
    expect([document.documentElement, document.body]).toEqual([null, null])
    expect(() => document.cloneNode()).toThrow('not copied')
  })
})
