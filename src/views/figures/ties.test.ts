import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import { indexOf } from '../../state/report-index.ts'
import { smallReport } from '../../state/small-report.ts'
import { tiedOrder, tiesOf } from './ties.ts'

const ORIGINS: Readonly<Record<string, Pick<Article, 'origin' | 'originReasons'>>> = {
  a_1: { origin: 'x', originReasons: [] },
  b_2: { origin: 'y', originReasons: ['It and c_3 both carry the wire of AP.', 'It shares 9 of 20 phrases with c_3.'] },
  c_3: { origin: 'y', originReasons: ['It and b_2 both carry the wire of AP.', 'It shares 9 of 20 phrases with b_2.'] },
}

const index = () => {
  const report = smallReport()
  return indexOf({
    ...report,
    articles: report.articles.map((article) => ({ ...article, sameEvent: true, ...ORIGINS[article.id] })),
  })
}

test('articles of one origin stand beside each other, and each tie is told once with all its reasons', () => {
  expect(tiedOrder(index())).toEqual(['b_2', 'c_3', 'a_1'])
  expect(tiesOf(index())).toEqual([
    {
      number: 1,
      from: 'b_2',
      to: 'c_3',
      reasons: ['b and c both carry the wire of AP.', 'b shares 9 of 20 phrases with c.'],
    },
  ])
})

test('articles that stand alone have no ties', () => {
  expect(tiesOf(indexOf(smallReport()))).toEqual([])
})
