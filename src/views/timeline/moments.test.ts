import { expect, test } from 'vitest'
import type { DateMention } from '../../model/mention.ts'
import { indexOf } from '../../state/report-index.ts'
import { accountOf, smallReport } from '../../state/small-report.ts'
import { momentsOf, placeBetween } from './moments.ts'

const date = (article: string, words: string, from: string | null, to: string | null): DateMention => ({
  ...accountOf(article, words),
  id: `date:${article}:${words}`,
  kind: 'date',
  timex: '',
  from,
  to,
  stated: [],
  basis: null,
})

const finding = (id: string, accounts: ReturnType<typeof accountOf>[]) => ({
  ...smallReport().findings[0]!,
  id,
  kind: 'date' as const,
  accounts,
})

test('what happened first comes first, the same words once, bare lengths of time not at all', () => {
  const report = {
    ...smallReport(),
    mentions: [
      date('b_2', 'Monday', '2024-01-22', '2024-01-22'),
      date('a_1', 'Mayor', '2024-01-22', '2024-01-22'),
      date('c_3', '2019', '2019-01-01', '2019-12-31'),
      date('a_1', 'left', null, null),
    ],
    findings: [
      finding('late', [accountOf('b_2', 'Monday'), accountOf('a_1', 'Mayor')]),
      finding('early', [accountOf('c_3', '2019')]),
      finding('length', [accountOf('a_1', 'left')]),
    ],
  }
  const moments = momentsOf(indexOf(report), report.findings)
  expect(moments.map(({ finding: { id }, tellings }) => [id, tellings.length])).toEqual([
    ['early', 1],
    ['late', 2],
  ])
})

test.each([
  ['2023-01-01', '2023-12-31', 0, 100],
  ['2023-07-02', '2023-07-02', 49.86, 0.27],
])('%s to %s in 2023', (from, to, left, width) => {
  const place = placeBetween(from, to, '2023-01-01', '2023-12-31')
  expect(place.left).toBeCloseTo(left, 1)
  expect(place.width).toBeCloseTo(width, 1)
})
