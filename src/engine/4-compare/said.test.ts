import { describe, expect, test } from 'vitest'
import type { Said } from '../flow/aligned.ts'
import { CONTRASTS } from '../lexicon/contrasts.ts'
import { compareStatement } from './statement.ts'
import { compareWording } from './wording.ts'

const NO_STORY = {
  articleOf: () => {
    throw new Error('words are compared by themselves')
  },
}
const words = (article: string, text: string): Said => ({
  article,
  start: 3,
  end: 9,
  text,
  reading: text.toLowerCase(),
})
const topic = (items: readonly Said[], note?: string) => ({ key: 'k', about: 'a quay', items, ...(note && { note }) })

describe('labels', () => {
  const items = [words('a', 'Rioters'), words('b', 'protesters'), words('a', 'a mob')]
  const SIDE_BY_SIDE = 'a says “Rioters”, “a mob”; b says “protesters”.'

  test('are put beside each other, article by article', () => {
    expect(compareWording(topic(items), NO_STORY)).toEqual({
      relation: 'vary',
      rule: 'label-alignment',
      why: `${SIDE_BY_SIDE} The passages tell of the same; the words for it differ. No word list was needed to see it.`,
      accounts: items,
    })
  })

  test.each([
    ['loaded', 1],
    ['role', 0.6],
    ['strength', 0.3],
  ])('of a set of %s words weigh %d and say why the set matters', (kind, weight) => {
    const { id, reason } = CONTRASTS.findLast((set) => set.kind === kind)!
    expect(compareWording(topic(items, `contrast:${id}`), NO_STORY)).toMatchObject({
      rule: 'contrast-set',
      weight,
      why: `${SIDE_BY_SIDE} ${reason}`,
    })
  })

  test('in quotation marks may be one word translated twice', () => {
    const told = compareWording(topic(items, 'scare-quotes'), NO_STORY)
    expect(told).toMatchObject({
      rule: 'scare-quotes',
      why: `${SIDE_BY_SIDE} The sentences tell of the same; the word held in quotation marks differs. It may be one word translated twice: look for the original statement.`,
    })
    expect(told).not.toHaveProperty('weight')
  })
})

describe('a statement', () => {
  test.each<[expected: string, articles: string[], note?: string]>([
    [
      'single statement-alone: No sentence of another article on the event holds much of what a says here. That the others are silent denies nothing.',
      ['a', 'a'],
    ],
    [
      'single garble-doubled-word: It looks as if a was garbled here: “the” stands twice. Check the original; it contradicts nobody.',
      ['a'],
      'doubled-word|“the” stands twice',
    ],
    ['vary statement-linked: The reader linked these sentences: they tell the same in other words.', ['a', 'b']],
  ])('%s', (expected, articles, note) => {
    const { relation, rule, why } = compareStatement(
      topic(
        articles.map((article) => words(article, 'It rained')),
        note,
      ),
      NO_STORY,
    )!
    expect(`${relation} ${rule}: ${why}`).toBe(expected)
  })
})

test.each([
  ['label', compareWording],
  ['statement', compareStatement],
])('the account of a %s holds its place, its words and its reading', (_, compare) => {
  const items = [words('a', 'Rioters'), { ...words('b', 'A mob'), field: 'title' as const }]
  expect(compare(topic(items), NO_STORY)?.accounts).toEqual([
    { article: 'a', start: 3, end: 9, text: 'Rioters', reading: 'rioters' },
    { article: 'b', start: 3, end: 9, text: 'A mob', reading: 'a mob', field: 'title' },
  ])
})
