import { beforeEach, expect, test } from 'vitest'
import {
  allMarksRemoved,
  isMarking,
  markStepUndone,
  marksOf,
  passageMarked,
  practiceBegun,
  practiceLeft,
  usePractices,
} from './practice.ts'
import { indexOf } from './report-index.ts'
import { smallReport } from './small-report.ts'

const report = smallReport()
const index = indexOf({
  ...report,
  articles: report.articles.map((article) => ({ ...article, title: article.id === 'a_1' ? 'Fire at the mill' : null })),
})
const marks = () => marksOf(usePractices.getState().of['']!, index)
const spans = () => marks().map(({ article, start, end }) => [article, start, end])

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

test('words of the title are other words than those of the text', () => {
  passageMarked({ article: 'a_1', start: 0, end: 5 }, index)
  passageMarked({ article: 'a_1', field: 'title', start: 0, end: 4 }, index)
  expect(marks().map(({ field, mark }) => [field, mark.exact])).toEqual([
    ['title', 'Fire'],
    [undefined, 'Mayor'],
  ])
  expect(passageMarked({ article: 'a_1', field: 'title', start: 1, end: 3 }, index)).toBe(false)
  expect(spans()).toEqual([['a_1', 0, 5]])
})

test('each step along the marks is taken back and done again, also of marks that were kept', () => {
  passageMarked({ article: 'a_1', start: 0, end: 5 }, index)
  passageMarked({ article: 'a_1', start: 3, end: 12 }, index)
  passageMarked({ article: 'b_2', start: 0, end: 5 }, index)
  const all = spans()
  usePractices.setState(JSON.parse(JSON.stringify(usePractices.getState())))
  allMarksRemoved()
  expect(spans()).toEqual([])
  expect(markStepUndone('undo')).toBe(true)
  expect(spans()).toEqual(all)
  markStepUndone('undo')
  markStepUndone('undo')
  expect(spans()).toEqual([['a_1', 0, 5]])
  markStepUndone('redo')
  expect(spans()).toEqual([['a_1', 0, 12]])
  passageMarked({ article: 'b_2', start: 0, end: 5 }, index)
  expect(markStepUndone('redo')).toBe(false)
})
