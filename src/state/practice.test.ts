import { beforeEach, expect, test } from 'vitest'
import {
  allMarksRemoved,
  isMarking,
  marksOf,
  passageMarked,
  practiceBegun,
  practiceLeft,
  usePractices,
} from './practice.ts'
import { indexOf } from './report-index.ts'
import { smallReport } from './small-report.ts'

const index = indexOf(smallReport())
const spans = () =>
  marksOf(usePractices.getState().of['']!, index).map(({ article, start, end }) => [article, start, end])

beforeEach(() => {
  practiceBegun()
  allMarksRemoved()
})

test('what was found is covered from the beginning to the leaving, and the marks stay', () => {
  passageMarked({ article: 'a_1', start: 0, end: 5 }, index)
  expect(isMarking()).toBe(true)
  practiceLeft()
  expect(isMarking()).toBe(false)
  practiceBegun()
  expect(spans()).toEqual([['a_1', 0, 5]])
})

test('marks that touch become one; marks of other articles stay apart', () => {
  expect(passageMarked({ article: 'b_2', start: 0, end: 5 }, index)).toBe(true)
  passageMarked({ article: 'a_1', start: 0, end: 5 }, index)
  passageMarked({ article: 'a_1', start: 3, end: 12 }, index)
  expect(spans()).toEqual([
    ['a_1', 0, 12],
    ['b_2', 0, 5],
  ])
})

test('marking words inside a mark takes the mark away', () => {
  passageMarked({ article: 'a_1', start: 0, end: 12 }, index)
  expect(passageMarked({ article: 'a_1', start: 3, end: 5 }, index)).toBe(false)
  expect(spans()).toEqual([])
})
