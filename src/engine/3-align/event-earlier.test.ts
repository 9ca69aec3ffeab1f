import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from '../2-extract/extract.ts'
import { earlierEvents } from './event-earlier.ts'

const prepared = (articles: readonly (readonly [date: string, text: string])[]) =>
  articles.map(([date, text], i) => {
    const segmented = segment({ id: `a${i}`, text, date })
    return { segmented, extraction: extract(segmented).extraction }
  })
const reasons = (...articles: readonly (readonly [string, string])[]) => [...earlierEvents(prepared(articles))]

const MORE = 'The town lies on the river. Its market was full. Rescuers worked all day. Roads were closed.'
const TUESDAY = ['2019-03-05', `Shells killed 48 people in Velden on Tuesday. ${MORE}`] as const
const LOOKS_BACK = [
  '2019-03-05',
  `Shells killed 48 people in Velden on Tuesday. ${MORE} On Monday shells had killed 17 people in the town.`,
] as const
const MONDAY = ['2019-03-04', `Shells killed 17 people in Velden on Monday. ${MORE}`] as const

test('the day before, which the others tell of with its toll as of what went before', () => {
  expect(reasons(MONDAY, LOOKS_BACK, TUESDAY)).toEqual([
    [0, 'It tells of 4 March 2019; others tell of 5 March 2019, and of that day and its toll as of what went before.'],
  ])
})

test.each<[string, readonly (readonly [string, string])[]]>([
  ['nobody tells of it as of what went before', [MONDAY, TUESDAY, TUESDAY]],
  [
    'a toll that rises: the event’s own day leads in both',
    [
      MONDAY,
      [
        '2019-03-05',
        `Monday’s shells in Velden killed 48 people, police said on Tuesday. ${MORE} On Monday 17 people had been counted as killed.`,
      ],
      TUESDAY,
    ],
  ],
  [
    'an article that names the later day too',
    [['2019-03-05', `Shells killed 17 people in Velden on Monday. ${MORE} More fell on Tuesday.`], LOOKS_BACK, TUESDAY],
  ],
  ['one without a day of its own', [['2019', MONDAY[1]], LOOKS_BACK, TUESDAY]],
  ['two against each other: nobody can say which is the event', [MONDAY, LOOKS_BACK]],
])('kept: %s', (_, articles) => {
  expect(reasons(...articles)).toEqual([])
})
