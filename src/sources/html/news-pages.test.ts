import { describe, expect, test } from 'vitest'
import { textOfParts } from '../../model/import.ts'
import { lightPage } from './light-page.ts'
import { NEWS_PAGES } from './news-pages.ts'
import { blocksOf } from './page-blocks.ts'
import { parsePage } from './parse-page.ts'
import { readHtml } from './read-html.ts'

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** F1 over the words, each as often as it stands there. */
function likeness(got: string, wanted: string): number {
  const [a, b] = [wordsOf(got), wordsOf(wanted)]
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of a) {
    const times = left.get(word) ?? 0
    if (times > 0) both++
    left.set(word, times - 1)
  }
  return (2 * both) / (a.length + b.length)
}

describe(`${NEWS_PAGES.length} pages as news sites build them`, () => {
  test.each(NEWS_PAGES)('$name', ({ html, text }) => {
    expect(likeness(textOfParts(readHtml(html).parts), text)).toBeGreaterThanOrEqual(0.95)
  })

  test('every word of a page is kept or left out with a reason, once', () => {
    for (const { name, html } of NEWS_PAGES) {
      if (/JSON-LD behind/.test(name)) continue // the text comes beside the page
      const { parts } = readHtml(html)
      for (const part of parts) expect(part.kept || part.why, name).toBeTruthy()
      const page = blocksOf(lightPage(parsePage(html)).body!)
      const words = (of: readonly { text: string }[]) => wordsOf(of.map(({ text }) => text).join(' '))
      expect(words(parts), name).toEqual(words(page))
    }
  })
})

describe('what is left out, and why', () => {
  const body =
    '<p>The regional ferry will sail again from Monday, the operator said on Friday in a statement to the press.</p><p>Some 400 commuters took the bus instead while the boat lay in its harbour with a broken rudder.</p>'
  const reasonOf = (html: string, words: string) =>
    readHtml(html).parts.find(({ text }) => text.includes(words))?.why ?? 'kept'

  test.each([
    ['<div><span>Advertisement</span><p>Holidays from 199 crowns.</p></div>', 'Holidays', 'advertising'],
    ['<p><a href="/x">Bus line to close in May</a></p>', 'Bus line', 'links to other articles'],
    ['<p>2 May 2025, 10:00 a.m. · 3 min read</p>', '3 min', 'by-line and date'],
    ['<p class="sr-only">Player is loading</p>', 'Player', 'for screen readers only'],
    ['<p>© Morn Post 2025. All rights reserved.</p>', 'rights', 'the foot of the page'],
    ['<blockquote>a statement to the press</blockquote>', 'a statement to the press', 'kept'], // the paragraph that has it
  ])('%s', (insert, words, why) => {
    expect(
      reasonOf(`<article><h1>Ferry</h1>${body}${insert}${body.replaceAll('ferry', 'boat')}</article>`, words),
    ).toBe(why)
  })

  test('a notice so short that its advertisement’s label stands for all of it is kept', () => {
    const short = `<article><p>Advertisement</p>${body}</article>`
    const bare = `Advertisement${body}`
    for (const html of [short, bare])
      expect([reasonOf(html, 'Advertisement'), reasonOf(html, 'ferry'), reasonOf(html, 'commuters')], html).toEqual([
        'advertising',
        'kept',
        'kept',
      ])
  })

  test('a label between lines takes out itself alone', () => {
    const lines = body.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')
    const html = `<div>${lines}Advertisement<br><br>${lines.replaceAll('ferry', 'boat')}</div>`
    expect([reasonOf(html, 'Advertisement'), reasonOf(html, 'boat will')]).toEqual(['advertising', 'kept'])
  })

  test('words between a table and its cells stand before it', () => {
    const html = `<article><h1>Ferry</h1>${body}<table><p>Boats in the year, as the operator counts them, were fewer.</p><tr><td>In 2024 there were 1,204 of them on the lake.</td></tr></table></article>`
    const { parts } = readHtml(html)
    expect(textOfParts(parts)).toMatch(/were fewer\.\s+In 2024/)
  })

  test('a headline’s own article gives way to a text that stands outside of it', () => {
    const teaser = `<article><h1>Ferry to sail</h1>${body}</article>`
    const text = `<div class="story">${body.replaceAll('ferry', 'boat').repeat(4)}</div>`
    expect(reasonOf(`${teaser}${text}`, 'boat will')).toBe('kept')
    expect(reasonOf(`${teaser}<div class="related">${body.replaceAll('ferry', 'boat')}</div>`, 'boat will')).not.toBe(
      'kept',
    )
  })

  test('a quotation set large that only stands there stays', () => {
    const html = `<article><h1>Ferry</h1>${body}<blockquote>“I have never seen such a fog on this lake,” said the captain.</blockquote>${body}</article>`
    expect(reasonOf(html, 'such a fog')).toBe('kept')
  })

  test('a date in a sentence stays', () => {
    const html = `<article><h1>Ferry</h1>${body}<p>It was Monday, 5 May 2025, when the boat sailed.</p></article>`
    expect(reasonOf(html, '5 May')).toBe('kept')
  })

  test('by-line and date that stand above the text are read, and told from where', () => {
    const { facts } = readHtml(
      `<article><h1>Ferry to sail</h1><div class="byline">By Ida Berg</div><div class="byline">2 May 2025</div>${body}</article>`,
    )
    expect(facts.author).toMatchObject({ value: 'Ida Berg', evidence: 'above the text: “By Ida Berg”' })
    expect(facts.date).toMatchObject({ value: '2025-05-02', basis: 'stated' })
    expect(facts.date).not.toHaveProperty('inText')
  })
})
