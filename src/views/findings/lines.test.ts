import { expect, test } from 'vitest'
import { indexOf } from '../../state/report-index.ts'
import { accountOf, FINDINGS, smallReport } from '../../state/small-report.ts'
import { cellOf, columnIds } from './cells.ts'
import { linesOf } from './lines.ts'

const said = (...args: Parameters<typeof linesOf>) =>
  linesOf(...args).map((line) => (line.type === 'group' ? `${line.words} ${line.count}` : line.finding.id))

test('without groups and pins: the findings in their order', () => {
  expect(said(FINDINGS, 'none', [], new Set())).toEqual(FINDINGS.map(({ id }) => id))
})

test('pinned ones come first, under a heading of their own', () => {
  expect(said(FINDINGS, 'none', ['statement:hurt', 'of another story'], new Set())).toEqual([
    'Pinned 1',
    'statement:hurt',
    'Not pinned 2',
    'figure:people',
    'wording:people',
  ])
})

test('in groups, a closed one shows its heading alone', () => {
  expect(said(FINDINGS, 'relation', [], new Set(['vary']))).toEqual([
    'Varies 1',
    'In one only 1',
    'statement:hurt',
    'Agrees 1',
    'figure:people',
  ])
})

test('not stated, another event, and denied are three things', () => {
  const report = smallReport()
  const index = indexOf(report)
  const [, , hurt] = FINDINGS
  expect(cellOf(hurt!, 'b_2', index)).toEqual({ state: 'silent' })
  expect(cellOf(hurt!, 'c_3', index)).toEqual({ state: 'elsewhere' })
  expect(cellOf(hurt!, 'a_1', index)).toMatchObject({ state: 'said', accounts: [{ denied: null }] })
  const words = accountOf('a_1', 'Nobody was hurt.')
  const mention = {
    ...words,
    id: 'quote:a_1:1',
    kind: 'quote' as const,
    form: 'indirect' as const,
    speaker: 'the mayor',
    speakerSpan: null,
    verb: 'denied',
    entity: null,
  }
  const denied = indexOf({ ...report, mentions: [mention] })
  expect(cellOf(hurt!, 'a_1', denied)).toMatchObject({ state: 'said', accounts: [{ denied: 'the mayor' }] })
  expect(columnIds(FINDINGS, index)).toEqual(['a_1', 'b_2'])
})
