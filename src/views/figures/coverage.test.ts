import { expect, test } from 'vitest'
import { indexOf } from '../../state/report-index.ts'
import { smallReport } from '../../state/small-report.ts'
import { coverageOf, originsOf } from './coverage.ts'

test('what each article of the event shares, says alone, and is silent of', () => {
  const report = smallReport()
  const rows = coverageOf(indexOf(report))
  expect(rows.map(({ label }) => label)).toEqual(['a', 'b'])
  const [a, b] = rows
  expect(a).toMatchObject({ within: 2, alone: 1, shared: 0, silent: 0 })
  expect(b).toMatchObject({ within: 2, alone: 0, shared: 0, silent: 0 })
  for (const row of rows)
    expect(row.shared + row.within + row.alone).toBe(
      report.findings.filter(({ accounts }) => accounts.some(({ article }) => article === row.article)).length,
    )
})

test('articles of one origin stand together, the largest first', () => {
  const report = smallReport()
  const articles = report.articles.map((article) => ({
    ...article,
    sameEvent: true,
    origin: article.id === 'a_1' ? 'x' : 'y',
  }))
  expect(originsOf(indexOf({ ...report, articles })).map(({ articles }) => articles.map(({ label }) => label))).toEqual(
    [['b', 'c'], ['a']],
  )
})
