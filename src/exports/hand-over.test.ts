import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import type { Flag } from '../model/flag.ts'
import { claimReviews } from './claim-review.ts'
import { readAnnotations } from './read-annotations.ts'
import { reportHtml } from './report-html.ts'
import { inline, reportMarkdown } from './report-markdown.ts'
import { ARTICLES, aFlag, anInput } from './small-input.ts'
import { annotations } from './web-annotation.ts'

const OWN = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"\'`><svg/onload=alert(1)>',
  '[a](javascript:alert(1)) ![b](x) <http://x.example> https://x.example',
  '# no heading\n- no list\n> no quote\n1. no list\n```\ncode',
  '\u202e reversed \u200b',
  '\ud800 lone',
  '__proto__',
  '=1+1',
  '💥\0\r\n\t',
]
const strings = [...OWN, ...(hostileList('blns') ?? []), ...(hostileList('live-xss-chromium156') ?? []).map(String)]

const http = v.pipe(v.string(), v.regex(/^https?:/))
const iso = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/))

/** The properties that schema.org gives to ClaimReview, Claim and Rating, those that are used here; nothing else may stand there. */
const ClaimReviewSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(
    v.strictObject({
      '@type': v.literal('ClaimReview'),
      '@id': v.pipe(v.string(), v.startsWith('urn:')),
      claimReviewed: v.string(),
      datePublished: iso,
      author: v.strictObject({
        '@type': v.picklist(['Person', 'Organization']),
        name: v.pipe(v.string(), v.nonEmpty()),
      }),
      reviewRating: v.strictObject({ '@type': v.literal('Rating'), alternateName: v.pipe(v.string(), v.nonEmpty()) }),
      reviewBody: v.exactOptional(v.string()),
      citation: v.exactOptional(
        v.array(
          v.strictObject({
            '@type': v.literal('CreativeWork'),
            url: v.exactOptional(http),
            archivedAt: v.exactOptional(http),
            text: v.exactOptional(v.string()),
          }),
        ),
      ),
      itemReviewed: v.strictObject({
        '@type': v.literal('Claim'),
        name: v.string(),
        appearance: v.pipe(
          v.array(
            v.strictObject({
              '@type': v.literal('NewsArticle'),
              identifier: v.string(),
              text: v.string(),
              url: v.exactOptional(http),
              headline: v.exactOptional(v.string()),
              publisher: v.exactOptional(v.strictObject({ '@type': v.literal('Organization'), name: v.string() })),
              datePublished: v.exactOptional(iso),
            }),
          ),
          v.minLength(1),
        ),
      }),
    }),
  ),
})

const selector = v.variant('type', [
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.strictObject({
    type: v.literal('TextPositionSelector'),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
])

/** The Web Annotation Data Model's collection, page, annotation, bodies and targets; `crossread` is the one word of our own. */
const AnnotationSchema = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.startsWith('urn:')),
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.number(),
  first: v.strictObject({
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.startsWith('urn:')),
        type: v.literal('Annotation'),
        motivation: v.literal('assessing'),
        created: iso,
        modified: iso,
        creator: v.exactOptional(v.strictObject({ type: v.literal('Person'), name: v.string() })),
        body: v.array(
          v.strictObject({
            type: v.literal('TextualBody'),
            purpose: v.picklist(['describing', 'commenting', 'assessing', 'tagging']),
            value: v.string(),
            format: v.literal('text/plain'),
          }),
        ),
        target: v.pipe(v.array(v.strictObject({ source: v.string(), selector: v.array(selector) })), v.minLength(1)),
        crossread: v.record(v.string(), v.unknown()),
      }),
    ),
  }),
})

/** A flag whose every text is this one. */
const flagSaying = (text: string): Flag =>
  aFlag({
    note: text,
    target: { ...aFlag().target, about: text },
    evidence: [{ ...aFlag().evidence[0]!, url: text, archived: text, excerpt: text, asked: text }],
  })

describe('ClaimReview', () => {
  test('of flags with a person’s verdict alone, with every source as an appearance', () => {
    const read = v.parse(ClaimReviewSchema, claimReviews(anInput([aFlag(), aFlag({ id: 'f2', verdict: null })])))
    expect(read['@graph']).toHaveLength(1)
    const [review] = read['@graph']
    expect(review!.reviewRating.alternateName).toBe('Disputed')
    expect(review!.itemReviewed.appearance.map(({ identifier, url }) => [identifier, url])).toEqual([
      ['b', 'https://daily.example/b'],
      ['c', undefined],
    ])
  })

  test(`holds its form with ${strings.length} hostile strings in every text, and links to http alone`, () => {
    for (const text of strings) {
      const content = JSON.parse(JSON.stringify(claimReviews(anInput([flagSaying(text)]))))
      v.assert(ClaimReviewSchema, content)
    }
  })
})

describe('Web Annotation', () => {
  test('positions count code points, as the standard says', () => {
    const read = v.parse(AnnotationSchema, annotations(anInput([aFlag()])))
    const [, position] = read.first.items[0]!.target[0]!.selector
    const { text } = ARTICLES[0]!
    expect(text.slice(0, 20)).toContain('💥')
    expect(position).toMatchObject({ start: [...text.slice(0, aFlag().target.passages[0]!.start)].length })
  })

  test('others’ annotations are read by quote, by position, or by both, and their words stand in the article', () => {
    const [article] = ARTICLES
    const said = (selector: object) =>
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'Really?' },
        target: { source: article!.url, selector },
      })
    for (const one of [
      { type: 'TextQuoteSelector', exact: 'more than 150' },
      { type: 'TextPositionSelector', start: 5, end: 18 },
      [
        { type: 'TextPositionSelector', start: 0, end: 3 },
        { type: 'TextQuoteSelector', exact: 'more than 150', prefix: '', suffix: '' },
      ],
    ]) {
      const read = readAnnotations(said(one), ARTICLES)
      if (!read.ok) throw new Error(read.message)
      const [item] = read.items
      expect(item).toMatchObject({ note: 'Really?', own: null, passages: [{ article: 'b', exact: 'more than 150' }] })
    }
  })

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', '{}'],
    ['a list of anything', '[1, null, "x", {"type": "Note"}]'],
    ['null', 'null'],
  ])('%s is refused with a sentence', (_name, text) => {
    expect(readAnnotations(String(text), ARTICLES)).toMatchObject({ ok: false })
  })

  test('any JSON is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (target, body) => {
        readAnnotations(JSON.stringify({ type: 'Annotation', target, body }), ARTICLES)
        readAnnotations(JSON.stringify(target), ARTICLES)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the report', () => {
  test('as HTML: whatever is said in it, no element and no attribute comes of it', () => {
    const plain = tagsOf(reportHtml(anInput([flagSaying('x')])).content)
    for (const text of strings) {
      const { content } = reportHtml(anInput([flagSaying(text)]))
      const links = /^https?:/.test(text.trim()) && URL.canParse(text)
      if (!links && text !== '') expect(tagsOf(content), text).toEqual(plain)
    }
  })

  test('as HTML: holds no script, loads nothing, and says the same as the Markdown', () => {
    const input = anInput([aFlag()])
    const { content } = reportHtml(input)
    expect(content).not.toMatch(/<script|src=|@import|url\(/i)
    const markdown = reportMarkdown(input).content.replaceAll('\\', '')
    for (const words of ['more than 150', 'Disputed', 'f00d', 'https://example.org/statement', 'Rules, version 1.0.0'])
      for (const text of [content, markdown]) expect(text).toContain(words)
  })

  test('as Markdown: every character of the markup is escaped, line ends are spaces', () => {
    for (const text of strings) {
      const line = inline(text)
      expect(line).not.toMatch(/[\r\n]/)
      expect(line.replaceAll(/\\[\\`*_{}[\]()#+\-.!|<>&~=:"'$^@/]/g, '')).not.toMatch(/[\\`*_[\]()#!|<>&~]/)
      expect(line.replaceAll(/\\(.)/g, '$1')).toBe(
        text
          .toWellFormed()
          .replaceAll(/[\s\0]+/g, ' ')
          .trim(),
      )
    }
  })

  test('says what it holds', () => {
    expect(reportMarkdown(anInput([aFlag()])).content).toContain('everything that was flagged')
    expect(reportMarkdown({ ...anInput([aFlag()]), scope: 'what-you-see' }).content).toContain('filters left')
  })
})

/** Every tag with its attributes' names, the texts between them left out. */
const tagsOf = (html: string): string[] =>
  (html.match(/<\/?[a-z][^>]*>/gi) ?? [])
    .map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
    .filter((tag) => !tag.startsWith('<p class=""') && !tag.startsWith('</p'))

for (const format of [claimReviews, annotations, reportHtml, reportMarkdown])
  test(`${format.name} works without a report and without flags`, () => {
    expect(format({ ...anInput([aFlag()]), report: null })).toBeTruthy()
    expect(format(anInput([]))).toBeTruthy()
  })
