import { describe, expect, test } from 'vitest'
import { textOfParts } from '../../model/import.ts'
import { readHtml } from './read-html.ts'

const P = [
  'The regional ferry across Lake Morn will sail again from Monday, the operator said on Friday, ending a pause of six weeks.',
  'Fog and a broken rudder had kept the boat in its harbour since the middle of March, and some 400 commuters took the bus instead.',
  '“We have changed the rudder and tested it for three days,” said Hanne Lund, who runs the line, in a statement to the press.',
  'The town council had asked for a second boat. It costs 2.1 million crowns, according to the council, and could come next year.',
]
const body = P.map((text) => `<p>${text}</p>`).join('\n')
const page = (
  main: string,
  head = '',
) => `<!doctype html><html lang="en"><head><title>Ferry to sail again | Morn Post</title>${head}</head><body>
<header class="masthead"><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Weather</a></li></ul></nav></header>
${main}
<footer class="site-footer"><p>© 2025 Morn Post. All rights reserved. Terms, privacy and cookies.</p></footer></body></html>`

const kept = (html: string) => textOfParts(readHtml(html).parts)
const leftOut = (html: string) =>
  readHtml(html)
    .parts.filter((part) => !part.kept)
    .map(({ why, text }) => `${why}: ${text}`)
    .join('\n')

/** Words of the one that are in the other, both ways (F1). */
function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [x, y] = [words(a), words(b)]
  const counts = new Map<string, number>()
  for (const word of y) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of x) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return (2 * both) / (x.length + y.length)
}

describe('the main text of pages as sites build them', () => {
  const related =
    '<aside class="related"><h3>Related stories</h3><ul><li><a href="/x">Bus line to close in May, says operator</a></li><li><a href="/y">Lake level falls again</a></li></ul></aside>'
  const comments =
    '<section id="comments"><h2>12 comments</h2><div class="comment"><p>Finally! I have waited for weeks and the bus was always late.</p></div><div class="comment"><p>And who pays for the second boat? We do.</p></div></section>'
  const pages: readonly (readonly [string, string])[] = [
    ['article', `<article><h1>Ferry to sail again</h1><p class="byline">By Ida Berg</p>${body}</article>`],
    [
      'divs by class',
      `<div id="content"><div class="article-body">${body}</div></div><div class="sidebar">${related}</div>`,
    ],
    [
      'related links in the middle',
      `<article>${P.slice(0, 2)
        .map((t) => `<p>${t}</p>`)
        .join('')}${related}${P.slice(2)
        .map((t) => `<p>${t}</p>`)
        .join('')}</article>`,
    ],
    ['comments of readers', `<main><article>${body}</article>${comments}</main>`],
    [
      'advertising between paragraphs',
      `<article>${P.map((t) => `<p>${t}</p><div class="ad-slot">Advertisement</div>`).join('')}</article>`,
    ],
    [
      'a paywall’s offer',
      `<article>${body}<div class="paywall-offer"><p>Subscribe now for 1 crown a week to read on.</p></div></article>`,
    ],
    [
      'a notice of cookies',
      `<div class="cookie-consent"><p>We use cookies to make this site better. Accept all.</p></div><article>${body}</article>`,
    ],
    [
      'nested markup',
      `<article>${P.map((t) => `<div><div><p><span>${t.replace('ferry', '<b><i>ferry</i></b>')}</span></p></div></div>`).join('')}</article>`,
    ],
    ['lines instead of paragraphs', `<div class="story">${P.join('<br><br>')}</div>`],
    [
      'buttons to share',
      `<article><ul class="share-buttons"><li><a href="#">Share</a></li><li><a href="#">Post</a></li></ul>${body}</article>`,
    ],
    [
      'text in tables of old sites',
      `<table><tr><td width="100"><a href="/a">Home</a></td><td>${body}</td></tr></table>`,
    ],
  ]
  test.each(pages)('%s', (_name, main) => {
    expect(likeness(kept(page(main)), P.join('\n'))).toBeGreaterThan(0.95)
  })

  test('what was left out is there, with the reason', () => {
    const out = leftOut(page(`<article><h1>Ferry to sail again</h1>${body}</article>${comments}${related}`))
    expect(out).toContain('navigation: Home')
    expect(out).toContain('comments of readers: 12 comments')
    expect(out).toContain('links to other articles: Related stories')
    expect(out).toContain('the foot of the page: © 2025 Morn Post')
  })

  test('all words of the page are either kept or left out, in the order of the page', () => {
    const { parts } = readHtml(page(`<article>${body}</article>${comments}`))
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    expect(words(parts.map(({ text }) => text).join('\n')).length).toBe(
      words(
        `Home Sport Weather ${P.join(' ')} 12 comments Finally! I have waited for weeks and the bus was always late. And who pays for the second boat? We do. © 2025 Morn Post. All rights reserved. Terms, privacy and cookies.`,
      ).length,
    )
  })

  test('words of inline elements stay together; blocks and line ends part them', () => {
    expect(kept('<p>mid-<b>Oct</b>ober<br>next</p><div>other</div>')).toBe('mid-October\nnext\n\nother')
  })
})

describe('what the head says', () => {
  const value = (html: string, name: 'title' | 'date' | 'outlet' | 'author' | 'url' | 'language') =>
    readHtml(html).facts[name]

  test.each<[string, string, Record<string, string>]>([
    [
      'JSON-LD before meta tags',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Ferry sails","datePublished":"2025-05-02T22:30:00-05:00","author":[{"name":"Ida Berg"}],"publisher":{"name":"Morn Post"}}]}</script><meta property="og:title" content="Other">',
      { title: 'Ferry sails', date: '2025-05-02', author: 'Ida Berg', outlet: 'Morn Post' },
    ],
    [
      'meta tags',
      '<meta property="og:title" content="Ferry sails"><meta name="author" content="By Ida Berg"><meta property="article:published_time" content="2025-05-02T08:00Z"><meta property="og:site_name" content="Morn Post"><link rel="canonical" href="https://morn.example/1">',
      {
        title: 'Ferry sails',
        date: '2025-05-02',
        author: 'Ida Berg',
        outlet: 'Morn Post',
        url: 'https://morn.example/1',
      },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      { title: 'Ferry to sail again' },
    ],
    ['the site’s name is no part of the title', '', { title: 'Ferry to sail again', language: 'en' }],
    [
      'the outlet of an address is inferred',
      '<meta property="og:url" content="https://www.morn.example/1">',
      { outlet: 'morn.example' },
    ],
  ])('%s', (_name, head, facts) => {
    const html = page(body, head)
    for (const [name, wanted] of Object.entries(facts)) expect(value(html, name as 'title')?.value, name).toBe(wanted)
  })

  test('a date that may be two days is none', () => {
    expect(value(page(body, '<meta name="date" content="03/04/2025">'), 'date')).toBeUndefined()
  })

  test('a page that is drawn by script holds its text in its data', () => {
    const html = page(
      '<div id="root">Loading</div>',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(P.join('\n\n'))}}</script>`,
    )
    expect(kept(html)).toBe(P.join('\n\n'))
    expect(readHtml(html).notes[0]).toContain('the page’s own data')
  })
})

test('nothing of a page reaches an object’s prototype, nothing of it runs', () => {
  readHtml(
    page(
      '<form id="document"><input name="body"></form><a id="__proto__" name="constructor">x</a><p onclick="x()">Text <img src=x onerror="x()"></p>',
    ),
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})
