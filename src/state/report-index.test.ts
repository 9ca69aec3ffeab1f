import { expect, test } from 'vitest'
import { labelsOf } from '../model/labels.ts'
import { columnsOf } from './columns.ts'
import { indexOf } from './report-index.ts'
import { smallReport } from './small-report.ts'
import { OPENING } from './view-state.ts'

test.each<[string[], string[]]>([
  [
    ['001_ab', '002_cd'],
    ['001', '002'],
  ],
  [
    ['001_ab', '001_cd', '2'],
    ['001_ab', '001_cd', '2'],
  ],
  [
    ['_a', 'b'],
    ['_a', 'b'],
  ],
])('%j are called %j', (ids, labels) => {
  expect([...labelsOf(ids).values()]).toEqual(labels)
})

const report = smallReport()
const index = indexOf(report)

test('the index is made once a report', () => {
  expect(indexOf(report)).toBe(index)
})

test('sentences of the engine call the articles as the screen does', () => {
  expect(index.said('a_1 and b_2 were compared.')).toBe('a and b were compared.')
})

test('spans of a text come by their start, of one start the longest first', () => {
  expect(index.spans('a_1').map(({ start, end }) => [start, end])).toEqual([
    [20, 28],
    [29, 35],
    [54, 70],
  ])
})

test('columns: as many as fit, those that speak first, in the order of the story', () => {
  const columns = (part: Partial<typeof OPENING>, fitting: number) => columnsOf(index, { ...OPENING, ...part }, fitting)
  expect(columns({}, 3)).toEqual(['a_1', 'b_2'])
  expect(columns({ finding: 'statement:hurt' }, 1)).toEqual(['a_1'])
  expect(columns({ finding: 'statement:hurt', front: 'b_2' }, 1)).toEqual(['b_2'])
  expect(columns({ front: 'c_3' }, 3)).toEqual(['a_1', 'b_2', 'c_3'])
  expect(columns({ columns: ['c_3', 'gone'] }, 3)).toEqual(['c_3'])
  expect(columns({ columns: ['gone'], front: 'gone' }, 1)).toEqual(['a_1'])
})
