import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { Figure } from '../../model/mention.ts'
import { indexOf } from '../../state/report-index.ts'
import { smallReport } from '../../state/small-report.ts'
import type { FigureSheet } from './figure-sheet.ts'
import { courseOf, seriesOf } from './series.ts'

const DAYS: Readonly<Record<string, string | null>> = { a_1: '2024-05-02', b_2: '2024-05-04', c_3: null }

const report = smallReport()
const index = indexOf({
  ...report,
  articles: report.articles.map(
    (article): Article => ({
      ...article,
      published: { from: DAYS[article.id] ?? null, to: DAYS[article.id] ?? null, basis: 'stated' },
    }),
  ),
})

const sheetOf = (values: Readonly<Record<string, number>>, part: Partial<Figure> = {}): FigureSheet => ({
  finding: { ...(report.findings[0] as Finding), rule: 'figure-values', relation: 'vary' },
  silent: [],
  statements: Object.entries(values).map(([article, value]) => ({
    figure: {
      ...{ id: `figure:${article}`, kind: 'figure', article, start: 0, end: 2, text: String(value), hedge: 'exact' },
      ...{ value, low: value, high: value, unit: 'people', counted: 'people', role: 'killed', scope: null },
      ...{ window: null, asOf: null, attributedTo: null, vague: null, ...part },
    } as Figure,
    label: article,
    counted: true,
    reading: '',
    until: null,
    opening: null,
  })),
})

test('one point a statement, on the day of its article, the earliest first', () => {
  const series = seriesOf(sheetOf({ b_2: 14, a_1: 9, c_3: 11 }), index)!
  expect(series.points.map(({ day, statement }) => [day, statement.figure.value])).toEqual([
    ['2024-05-02', 9],
    ['2024-05-04', 14],
  ])
  expect(series.undated.map(({ label }) => label)).toEqual(['c_3'])
  expect(courseOf(series)).toContain('higher counts: an update')
})

test('where all numbers have a day of their own it counts; else only those of publication do', () => {
  const asOf = { from: '2024-05-03', to: '2024-05-03' }
  const said = sheetOf({ a_1: 9, b_2: 14 }, { asOf })
  expect(seriesOf(said, index)).toBeNull()
  const [first, second] = said.statements
  const partly = { ...said, statements: [first!, { ...second!, figure: { ...second!.figure, asOf: null } }] }
  expect(seriesOf(partly, index)).toMatchObject({ asOf: false, points: [{ day: '2024-05-02' }, { day: '2024-05-04' }] })
})

test('a bound that leaves the rest open is neither higher nor lower', () => {
  const series = seriesOf(sheetOf({ a_1: 80, b_2: 24 }), index)!
  const open = series.points.map((point) => ({
    ...point,
    statement: { ...point.statement, figure: { ...point.statement.figure, high: null } },
  }))
  expect(courseOf(series)).toContain('lower')
  expect(courseOf({ ...series, points: open })).toBe('')
})

test('a count that does not run, and one that is all of one day, make no series', () => {
  expect(seriesOf(sheetOf({ a_1: 9, b_2: 14 }, { role: 'deployed' }), index)).toBeNull()
  expect(seriesOf(sheetOf({ a_1: 9, c_3: 14 }), index)).toBeNull()
})

test('a later lower count is said to be one', () => {
  expect(courseOf(seriesOf(sheetOf({ a_1: 14, b_2: 9 }), index)!)).toContain('lower counts')
})
