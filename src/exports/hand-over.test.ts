import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import type { Flag } from '../model/flag.ts'
import { flagsArbitrary } from '../storage/any-records.ts'
import { claimReviews } from './claim-review.ts'
import type { ExportInput } from './export-input.ts'
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

/** The published vocabularies as schemas: what is not in them must not be in a file. */
const schemaOf = (name: string) => {
  const schema = JSON.parse(readFileSync(`src/exports/schemas/${name}.schema.json`, 'utf8'))
  return new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema)
}
const isClaimReview = schemaOf('claim-review')
const isAnnotation = schemaOf('web-annotation')

/** As it stands in the file. */
function written(validate: typeof isClaimReview, document: object, what = '') {
  const read = JSON.parse(JSON.stringify(document))
  validate(read)
  expect(validate.errors, what).toBeNull()
  return read
}

/** A flag whose every text is this one. */
const flagSaying = (text: string): Flag =>
  aFlag({
    note: text,
    target: { ...aFlag().target, about: text },
    evidence: [{ ...aFlag().evidence[0]!, url: text, archived: text, excerpt: text, asked: text }],
  })

describe('ClaimReview', () => {
  test('of flags with a person’s verdict alone, with every source as an appearance', () => {
    const read = written(isClaimReview, claimReviews(anInput([aFlag(), aFlag({ id: 'f2', verdict: null })])))
    expect(read['@graph']).toHaveLength(1)
    const [review] = read['@graph']
    expect(review.reviewRating.alternateName).toBe('Disputed')
    expect(review.itemReviewed.appearance).toMatchObject([
      { identifier: 'b', url: 'https://daily.example/b' },
      { identifier: 'c' },
    ])
    expect(review.itemReviewed.appearance[1]).not.toHaveProperty('url')
  })

  test(`holds its form with ${strings.length} hostile strings in every text, and links to http alone`, () => {
    for (const text of strings) written(isClaimReview, claimReviews(anInput([flagSaying(text)])), text)
  })

  test('holds its form for 1,000 random stores', () => {
    fc.assert(
      fc.property(flagsArbitrary('talks'), (flags) => {
        const read = written(isClaimReview, claimReviews(anInput(flags)))
        expect(read['@graph']).toHaveLength(flags.filter(({ verdict }) => verdict !== null).length)
      }),
      { numRuns: 1_000 },
    )
  })

  test('the schema refuses what the vocabulary does not have', () => {
    const document = JSON.parse(JSON.stringify(claimReviews(anInput([aFlag()]))))
    document['@graph'][0].claimRating = 1
    expect(isClaimReview(document)).toBe(false)
  })
})

describe('Web Annotation', () => {
  test('positions count code points, as the standard says', () => {
    const read = written(isAnnotation, annotations(anInput([aFlag()])))
    const [, position] = read.first.items[0].target[0].selector
    const { text } = ARTICLES[0]!
    expect(text.slice(0, 20)).toContain('💥')
    expect(position).toMatchObject({ start: [...text.slice(0, aFlag().target.passages[0]!.start)].length })
  })

  test(`holds its form for 1,000 random stores and ${strings.length} hostile strings`, () => {
    for (const text of strings) written(isAnnotation, annotations(anInput([flagSaying(text)])), text)
    fc.assert(
      fc.property(flagsArbitrary('talks'), (flags) => {
        expect(written(isAnnotation, annotations(anInput(flags))).first.items).toHaveLength(flags.length)
      }),
      { numRuns: 1_000 },
    )
    written(isAnnotation, annotations(anInput([aFlag({ target: { ...aFlag().target, passages: [] } })])))
  })

  test('the schema refuses what the standard does not allow', () => {
    const document = JSON.parse(JSON.stringify(annotations(anInput([aFlag()]))))
    document.first.items[0].target[0].selector[0].type = 'QuoteSelector'
    expect(isAnnotation(document)).toBe(false)
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

  test('lists where the articles differ with each account, and says by hand what was corrected and switched off', () => {
    const plain = anInput([])
    const [finding] = plain.report!.findings
    const accounts = [
      { article: 'b', start: 6, end: 19, text: 'more than 150', reading: '> 150 attacks' },
      { article: 'c', start: 11, end: 21, text: 'nearly 140', reading: '≈ 140 attacks' },
    ]
    const kept = { id: 'k', story: 'talks', createdAt: plain.at, updatedAt: plain.at, deletedAt: null, rev: 1 }
    const input: ExportInput = {
      ...plain,
      report: { ...plain.report!, findings: [{ ...finding!, accounts, silent: [] }] },
      corrections: [{ ...kept, said: { kind: 'date', article: 'b', date: '2024-01-26' } }],
      settings: {
        ...{ ...kept, statuses: [], verdicts: [], questions: [], hidden: [] },
        rulesOff: ['wording-terms'],
      },
    }
    const dismissing = {
      ...kept,
      ...{ lookedAt: plain.at, outcome: 'dismissed' as const, reason: 'rounded' },
      subject: {
        ...{ kind: finding!.kind, rule: finding!.rule, about: finding!.about },
        passages: accounts.map(({ article, start, end, text }) => ({
          ...{ article, fingerprint: 'f00d', start, end, exact: text, prefix: '', suffix: '' },
        })),
      },
    }
    for (const format of [reportHtml, reportMarkdown]) {
      const text = format(input).content.replaceAll('\\', '')
      for (const words of ['b The Daily was published: 2024-01-26.', '“nearly 140”', 'It conflicts:', 'wording-terms'])
        expect(text, format.name).toContain(words)
      expect(format({ ...input, decisions: [dismissing] }).content).not.toContain('nearly 140')
      expect(format({ ...input, scope: 'what-you-see' }).content).not.toContain('nearly 140')
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
