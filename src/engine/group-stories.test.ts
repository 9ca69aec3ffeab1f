import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../model/article.ts'
import type { Pile } from '../model/grouping.ts'
import { groupStories } from './group-stories.ts'

const FERRY = [
  'The ferry Aurelia sank off Harwich on Monday, 4 March 2019, after it hit a barge. Captain Jon Marten said 53 people were saved. Two are missing.',
  'Two people are missing after the ferry Aurelia went down near Harwich on Monday. Captain Jon Marten and 53 passengers were brought ashore.',
  'HARWICH, 5 March 2019. Divers searched the wreck of the Aurelia for two missing passengers. The ferry had struck a barge off Harwich on Monday.',
]
/** The same words, another ship, place and year. */
const OTHER_FERRY = [
  'The ferry Bellona sank off Ostend on Friday, 12 June 2015, after it hit a rock. Captain Els Maes said 17 people were saved. Four are missing.',
  'Four people are missing after the ferry Bellona went down near Ostend on Friday. Captain Els Maes and 17 passengers were brought ashore.',
]
const BRIDGE = [
  'Mayor Ada Quist opened the new bridge over the Tarn in Velden on 9 May 2021. It cost 40 million euros and took six years to build.',
  'Velden has its bridge: Ada Quist cut the ribbon over the Tarn on Sunday. The work of six years cost 40 million euros.',
]
const ALONE = 'Rain flooded two cellars in Oslo in 2011, said firefighter Kari Nord.'

const numbered = (letter: string, texts: readonly string[]): ArticleInput[] =>
  texts.map((text, i) => ({ id: `${letter}${i}`, text }))
const MIXED = [
  ...numbered('f', FERRY),
  ...numbered('o', OTHER_FERRY),
  ...numbered('b', BRIDGE),
  ...numbered('z', [ALONE]),
]
const idsOf = (pile: Pile) => {
  const { stories, alone } = groupStories(pile)
  return { stories: stories.map(({ articles }) => articles.map(({ id }) => id)), alone: alone.map(({ id }) => id) }
}

describe('a pile of mixed articles', () => {
  test('gives one story an event, and leaves alone what nobody else tells', () => {
    expect(idsOf({ articles: MIXED })).toEqual({
      stories: [
        ['f0', 'f1', 'f2'],
        ['b0', 'b1'],
        ['o0', 'o1'],
      ],
      alone: ['z0'],
    })
  })

  test('in any order the same', () => {
    const grouped = groupStories({ articles: MIXED })
    fc.assert(
      fc.property(fc.shuffledSubarray(MIXED, { minLength: MIXED.length }), (articles) => {
        expect(groupStories({ articles })).toEqual(grouped)
      }),
      { numRuns: 10 },
    )
  })

  test('a story is called by an article of it, and each article says why it is there', () => {
    const { stories, alone } = groupStories({ articles: MIXED })
    const [ferry, bridge] = stories
    expect(ferry).toMatchObject({ id: 'story:f0', known: false })
    expect(FERRY.some((text) => text.startsWith(ferry!.about))).toBe(true)
    expect(bridge!.articles[1]!.reasons).toContain('Like b0 it names Velden, Ada Quist and Tarn.')
    expect(ferry!.articles[1]!.reasons).toContain('Like most of the others it names Aurelia and Harwich.')
    expect(alone[0]!.reasons).toEqual(['No other article has much in common with it.'])
  })

  test('the same text twice is one story, and says so', () => {
    const { stories } = groupStories({ articles: numbered('z', [ALONE, ALONE]) })
    expect(stories.map(({ articles }) => articles.map(({ reasons }) => reasons))).toEqual([
      [['The text is the same as that of z1.'], ['The text is the same as that of z0.']],
    ])
  })

  test.each<[string, ArticleInput[]]>([
    ['no article', []],
    ['one', numbered('a', [ALONE])],
    ['empty ones', numbered('a', ['', ' ', '\n'])],
  ])('%s', (_, articles) => {
    expect(idsOf({ articles })).toEqual({ stories: [], alone: articles.map(({ id }) => id) })
  })
})

describe('known stories', () => {
  const stories = [
    { id: 'sinking', articles: numbered('f', FERRY.slice(0, 2)) },
    { id: 'bridge', articles: numbered('b', BRIDGE.slice(0, 1)) },
  ]

  test('get the articles that belong to them', () => {
    const fresh = [{ id: 'n0', text: FERRY[2]! }, { id: 'n1', text: BRIDGE[1]! }, ...numbered('o', OTHER_FERRY)]
    const grouped = groupStories({ articles: fresh, stories })
    expect(grouped.stories.map(({ id, known, articles }) => [id, known, articles.map((a) => a.id)])).toEqual([
      ['sinking', true, ['n0']],
      ['bridge', true, ['n1']],
      ['story:o0', false, ['o0', 'o1']],
    ])
    expect(grouped.stories[1]!.articles[0]!.reasons[0]).toBe('Like b0 it names Velden, Ada Quist and Tarn.')
  })

  test('stay two, however like they are, and are not told of where they get nothing', () => {
    const twice = [stories[0]!, { id: 'again', articles: numbered('g', FERRY.slice(0, 2)) }]
    expect(idsOf({ articles: numbered('b', BRIDGE), stories: twice })).toEqual({ stories: [['b0', 'b1']], alone: [] })
  })
})

test('progress goes from nothing to all', () => {
  const steps: [number, number][] = []
  groupStories({ articles: MIXED }, (done, all) => steps.push([done, all]))
  const all = MIXED.length * 2
  expect(steps).toEqual(Array.from({ length: all + 1 }, (_, i) => [i, all]))
})

test('any text is safe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (texts) => {
      const { stories, alone } = groupStories({ articles: numbered('a', texts) })
      expect(stories.flatMap(({ articles }) => articles).length + alone.length).toBe(texts.length)
    }),
    { numRuns: 10 },
  )
})
