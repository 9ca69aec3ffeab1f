import { describe, expect, test } from 'vitest'
import { indexOf } from '../../state/report-index.ts'
import { accountOf, FINDINGS, smallReport } from '../../state/small-report.ts'
import { inContext } from './context.ts'
import { gistOf } from './gist.ts'
import { readingBeyond } from './reading.ts'
import { wordDiff } from './word-diff.ts'
import { counted, daysBetween, listed, publishedWords } from './words.ts'

test.each<[string | null, string | null, string]>([
  ['2024-01-27', '2024-01-27', '27 Jan 2024'],
  ['2023-10-11', '2023-10-20', '11–20 Oct 2023'],
  ['2021-04-10', '2021-12-25', '10 Apr – 25 Dec 2021'],
  ['2023-12-20', '2024-01-05', '20 Dec 2023 – 5 Jan 2024'],
  ['2014-01-01', '2014-12-31', '2014'],
  ['2020-01-01', '2020-01-31', 'Jan 2020'],
  ['2023-06-01', '2023-08-31', 'Jun–Aug 2023'],
  ['2019-09-30', '2019-10-31', '30 Sep – 31 Oct 2019'],
  [null, '2024-01-27', 'until 27 Jan 2024'],
  ['2024-01-27', null, 'from 27 Jan 2024'],
  [null, null, 'no date'],
])('%s to %s reads %s', (from, to, words) => {
  expect(daysBetween(from, to)).toBe(words)
})

test('an unknown date stays unknown', () => {
  expect(publishedWords({ from: null, to: null, basis: 'inferred' })).toBe('Date not stated')
  expect(publishedWords({ from: '2024-01-27', to: '2024-01-27', basis: 'inferred' })).toBe('27 Jan 2024 · inferred')
})

test('counts and lists', () => {
  expect(counted(2, 'origin')).toBe('two origins')
  expect(counted(13, 'article')).toBe('13 articles')
  expect(listed([])).toBe('')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})

const index = indexOf(smallReport())

test.each<[number, string]>([
  [0, '≈ 40 people · 40 residents'],
  [1, 'people · residents'],
  [2, 'only a · Nobody was hurt.'],
])('the gist of finding %i is %s', (i, gist) => {
  expect(gistOf(FINDINGS[i]!, index)).toBe(gist)
})

test('words stand in their sentence, cut at whole words', () => {
  const article = index.article('a_1')!
  const place = accountOf('a_1', 'left')
  expect(inContext(article, place, 100)).toEqual({ before: 'About 40 people ', words: 'left', after: ' the harbour.' })
  expect(inContext(article, place, 9, 6)).toEqual({ before: '… people ', words: 'left', after: ' the …' })
})

test.each<[string, string, string]>([
  ['coalition forces', 'coalition forces (in quotation marks)', 'in quotation marks'],
  ['“will end”', '“will end” – the ministry', 'the ministry'],
  ['forces', 'forces (the writer’s own words)', ''],
  ['2,500', '2,500', ''],
  ['invasion', '“Invasion”', ''],
  ['about 2,500', '≈ 2,500 troops', '≈ 2,500 troops'],
])('the reading of %s, %s, adds: %s', (text, reading, beyond) => {
  expect(readingBeyond({ article: 'a', start: 0, end: 1, text, reading })).toBe(beyond)
})

describe('word by word', () => {
  test('what only one wording has is told apart', () => {
    expect(wordDiff('Will certainly be part of the talks.', 'will definitely be part of the talk')).toEqual([
      { text: 'will', in: 'both' },
      { text: 'certainly', in: 'first' },
      { text: 'definitely', in: 'second' },
      { text: 'be part of the', in: 'both' },
      { text: 'talks.', in: 'first' },
      { text: 'talk', in: 'second' },
    ])
  })
  test.each([
    ['the same words', 'It will end soon.', 'It will end “soon”'],
    ['nothing in common', 'One two three four five', 'six seven eight nine ten'],
    ['too short', 'an invasion', 'an aggression'],
    ['too long', 'word '.repeat(200), 'other '.repeat(200)],
  ])('%s: nothing to show', (_name, first, second) => {
    expect(wordDiff(first, second)).toBeNull()
  })
})
