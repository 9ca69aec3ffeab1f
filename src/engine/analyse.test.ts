import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../model/article.ts'
import type { Report } from '../model/report.ts'
import { analyse } from './analyse.ts'

const CORPUS = 'public/corpus'
const corpus: ArticleInput[] = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ id: file.slice(0, 3), text: readFileSync(`${CORPUS}/${file}`, 'utf8') }))
const report = analyse(corpus)

/** What must not depend on the order of articles. */
const ordered = ({ articles, mentions, ...rest }: Report) => ({
  ...rest,
  articles: [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
  mentions: [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1)),
})

describe('laws', () => {
  test('the same articles give the same report, byte for byte', () => {
    expect(JSON.stringify(analyse(corpus))).toBe(JSON.stringify(report))
  })

  test('an article read before and one read anew give the same bytes', () => {
    const known = corpus.slice(1).map((article) => ({ ...article }))
    analyse(known)
    const added = analyse([{ ...corpus[0]! }, ...known])
    expect(JSON.stringify(added)).toBe(JSON.stringify(analyse(corpus.map((article) => ({ ...article })))))
  })

  test('every step is told, up to the last', () => {
    const told: [number, number][] = []
    analyse(corpus, (done, all) => told.push([done, all]))
    const all = told[0]![1]
    expect(told).toEqual(Array.from({ length: all + 1 }, (_, done) => [done, all]))
  })

  test('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
        expect(ordered(analyse(shuffled))).toEqual(ordered(report))
      }),
      { numRuns: 6 },
    )
  })

  // One id sorts behind the others, one before them: neither may stand for the article in another way than the article itself.
  const copies = corpus.flatMap(({ id }) => ['copy', '!'].map((copyId) => [id, copyId] as const))
  test.each(copies)('a copy of %s, called %s, shares its origin and changes no relation', (id, copyId) => {
    const article = corpus.find((a) => a.id === id)!
    const copied = analyse([...corpus, { ...article, id: copyId }])
    const [original, copy] = [id, copyId].map((x) => copied.articles.find((a) => a.id === x)!)
    expect(copy!.origin).toBe(original!.origin)
    expect(copied.findings.map((f) => [f.id, f.relation, f.origins])).toEqual(
      report.findings.map((f) => [f.id, f.relation, f.origins]),
    )
    for (const finding of copied.findings) {
      const told = (article: string) => finding.accounts.filter((a) => a.article === article).map((a) => a.text)
      expect(told(copyId)).toEqual(told(id))
    }
  })

  test('every span slices back to its text', () => {
    const textOf = (id: string, field?: string) =>
      field ? corpus.find((a) => a.id === id)!.title! : corpus.find((a) => a.id === id)!.text
    for (const m of report.mentions) expect(textOf(m.article, m.field).slice(m.start, m.end)).toBe(m.text)
    for (const a of report.findings.flatMap((f) => f.accounts))
      expect(textOf(a.article, a.field).slice(a.start, a.end)).toBe(a.text)
  })

  test('the report survives JSON and structured clone', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(structuredClone(report)).toEqual(report)
  })

  test('no finding id stands twice, and no mention stands in furniture but the date of publication', () => {
    expect(new Set(report.findings.map((f) => f.id)).size).toBe(report.findings.length)
    for (const article of report.articles)
      for (const [start, end] of article.furniture)
        for (const m of report.mentions.filter(
          (x) => x.article === article.id && !x.field && x.start < end && start < x.end,
        ))
          expect([m.start, m.end]).toEqual([article.published.evidence?.start, article.published.evidence?.end])
  })
})

describe('faults', () => {
  test.each([
    ['no article', []],
    ['one article', corpus.slice(0, 1)],
    ['an empty text', [{ id: 'a', text: '' }, ...corpus.slice(0, 2)]],
    [
      'ids of every kind',
      ['__proto__', 'a/b', 'x'.repeat(5000), 'constructor'].map((id, i) => ({ id, text: corpus[i]!.text })),
    ],
  ])('%s', (_, articles) => {
    const result = analyse(articles)
    expect(result.articles.map((a) => a.id)).toEqual(articles.map((a) => a.id))
    expect(result.problems).toEqual([])
  })

  test('any Unicode text is safe', () => {
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
      maxLength: 300,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(
          analyse([
            { id: 'a', text: a },
            { id: 'b', text: b },
          ]).problems,
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
