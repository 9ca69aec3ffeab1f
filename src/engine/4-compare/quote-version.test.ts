import { describe, expect, test } from 'vitest'
import { said, storyOf } from '../quoted-by-hand.ts'
import { isPartOf, type Version, versionsOf } from './quote-version.ts'

const versions = (rows: Readonly<Record<string, string | readonly string[]>>): Version[] => {
  const quotes = Object.entries(rows).flatMap(([article, words]) => said(article, words))
  return versionsOf(quotes, storyOf(quotes))
}
const told = (rows: Readonly<Record<string, string | readonly string[]>>) =>
  versions(rows).map(({ articles, words }) => `${articles.join(' ')}: ${words.join(' ')}`)

test('the longest wording first, of wordings of one length the first article’s', () => {
  expect(
    told({ d: 'The old bridge is closed', c: 'The bridge fell', b: 'the bridge, is', a: 'The old bridge IS closed' }),
  ).toEqual(['a d: the old bridge is closed', 'b: the bridge is', 'c: the bridge fell'])
})

test('the pieces of an article are one wording', () => {
  expect(told({ b: 'The bridge is closed', a: ['The bridge', 'is closed'] })).toEqual(['a b: the bridge is closed'])
})

test('an article at either end makes no other wording, and the wording is that of the first', () => {
  expect(told({ a: 'A slow repair', b: 'slow repair', c: 'the slow repair' })).toEqual(['a b c: a slow repair'])
  expect(told({ b: 'The old bridge for a', a: 'old bridge for' })).toEqual(['a b: old bridge for'])
  const [{ pieces, words }] = versions({ a: 'A slow repair', b: 'slow repair' }) as [Version]
  expect(pieces.flatMap((piece) => piece.words.map(({ folded }) => folded))).toEqual(words)
})

test('an article within makes another wording', () => {
  expect(told({ a: 'We saw the bridge', b: 'We saw bridge' })).toEqual(['a: we saw the bridge', 'b: we saw bridge'])
})

describe('a part of a longer wording', () => {
  const LONG = 'He said that nothing will open the old bridge'
  test.each<[pieces: string[], part: boolean]>([
    [['the old bridge'], true],
    [['He said', 'old bridge'], true],
    [['He said', 'new bridge'], false],
    [['the bridge'], false],
    [['no thing'], false],
    [['pen the old'], false],
    [['the old bri'], false],
  ])('%j: %s', (pieces, part) => {
    const [longest] = versions({ a: LONG }) as [Version]
    const [version] = versions({ b: pieces }) as [Version]
    expect(isPartOf(version, longest)).toBe(part)
  })
})
