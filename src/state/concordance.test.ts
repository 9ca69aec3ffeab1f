import { describe, expect, test } from 'vitest'
import { concordanceOf, sortedLines } from './concordance.ts'
import { plainReport } from './plain-report.ts'

const { articles } = plainReport([
  { id: 'a', text: 'The ferry left. A Ferry-man waved.\nTwo ferries came back.' },
  { id: 'b', text: 'No ferry sailed; the small ferry sank.' },
])

const places = (sought: string) => concordanceOf(sought, articles).map(({ article, word }) => `${article} ${word}`)

test.each<[string, string[]]>([
  ['ferry', ['a ferry', 'a Ferry', 'b ferry', 'b ferry']],
  ['ferr*', ['a ferry', 'a Ferry', 'a ferries', 'b ferry', 'b ferry']],
  ['err', []],
  ['small ferry', ['b small ferry']],
  ['  ', []],
  ['*', []],
])('%s stands at %j', (sought, expected) => {
  expect(places(sought)).toEqual(expected)
})

test('a line ends with its paragraph', () => {
  const [, , line] = concordanceOf('ferr*', articles)
  expect(line).toMatchObject({ before: 'Two ', word: 'ferries', after: ' came back.' })
})

describe('sorted', () => {
  const lines = concordanceOf('ferry', articles)
  const told = (sort: 'before' | 'after' | 'source') =>
    sortedLines(lines, sort).map(
      ({ before, after }) => `${before.trim().split(' ').at(-1)}|${after.trim().split(' ')[0]}`,
    )
  test('by source, as they come', () =>
    expect(told('source')).toEqual(['The|left.', 'A|-man', 'No|sailed;', 'small|sank.']))
  test('by the word before', () => expect(told('before')).toEqual(['A|-man', 'No|sailed;', 'small|sank.', 'The|left.']))
  test('by the word after', () => expect(told('after')).toEqual(['The|left.', 'A|-man', 'No|sailed;', 'small|sank.']))
})
