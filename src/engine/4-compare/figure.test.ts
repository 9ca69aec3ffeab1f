import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../../model/article.ts'
import { analyse } from '../analyse.ts'

/** Articles on one event: the sentence under test behind a lead that all share, or a whole text of its own. */
const LEAD = 'A storm hit the coast of Valdor on Monday, officials in the capital Maresh said.'

function story(texts: readonly string[], dates: readonly string[] = []): ArticleInput[] {
  return texts.map((text, i) => ({
    id: `a${i + 1}`,
    text: `${LEAD}\n\n${text}`,
    date: dates[i] ?? '2024-03-05',
  }))
}

/** "relation: reading | reading" of each figure finding, the articles in order. */
function findings(articles: readonly ArticleInput[]): string[] {
  return analyse(articles)
    .findings.filter((f) => f.kind === 'figure')
    .map((f) => `${f.relation}: ${f.accounts.map((a) => a.reading).join(' | ')}`)
    .sort()
}

describe('two articles on one thing', () => {
  test.each([
    ['The storm killed 10 people.', 'The storm killed at least ten people.', 'agree: 10 killed | ≥ 10 killed'],
    ['The storm killed 10 people.', 'The storm left 12 dead.', 'conflict: 10 killed | 12 killed'],
    [
      'The storm injured dozens of people.',
      'The storm injured 50 people.',
      'vary: dozens of people, wounded | 50 wounded',
    ],
    ['The storm injured several people.', 'The storm injured 50 people.', 'vary: several people, wounded | 50 wounded'],
    [
      'Some 2,500 soldiers are deployed in Valdor.',
      'A total of 2,500 troops remain deployed in Valdor.',
      'agree: ≈ 2,500 soldiers deployed | 2,500 troops deployed',
    ],
    [
      'The eye passed six miles off the port of Maresh.',
      'The eye passed 10 km off the port of Maresh.',
      'agree: 6 miles | 10 kilometres',
    ],
    [
      'Maresh, a city of 120,000 people, went dark.',
      'Maresh, home to 200,000 people, went dark.',
      'conflict: 120,000 people | 200,000 people',
    ],
    ['The storm killed 600 people.', 'The storm killed 612 people.', 'vary: 600 killed | 612 killed'],
    [
      'The quake in its wake had a magnitude of 5.9.',
      'A 6.1-magnitude quake came in its wake.',
      'conflict: magnitude 5.9 | magnitude 6.1',
    ],
    [
      'Forty-five boats sank in the port of Maresh.',
      'At least 60 boats sank in the port of Maresh.',
      'conflict: 45 boats | ≥ 60 boats',
    ],
    ['The storm caused 12 deaths.', 'The storm killed 14 people.', 'conflict: 12 deaths | 14 killed'],
    [
      'The ferry in the storm had seven survivors.',
      'Six people survived on the ferry in the storm.',
      'conflict: 7 survivors | 6 rescued',
    ],
    [
      'Pilot Anna Holm, 63, flew into the storm.',
      'Holm, 64, was known as Anna Holm the careful.',
      'conflict: 63 years of age | 64 years of age',
    ],
    [
      'They followed the storm for an average of 10.7 days.',
      'They followed the storm for an average of 11 days.',
      'vary: 10.7 days | 11 days',
    ],
    [
      'Few people came to the pier after the storm.',
      'Many people came to the pier after the storm.',
      'vary: Few people | Many people',
    ],
  ])('%s — %s', (a, b, finding) => {
    expect(findings(story([a, b]))).toContain(finding)
  })

  test.each([
    ['The storm killed 10 people.', 'An earlier storm killed 300 people in Borland in 1999.'],
    ['The storm killed 10 people.', 'The storm injured 50 people.'],
    ['The storm destroyed 40 homes.', 'The storm sank 12 boats.'],
    ['The navy seized seven AK-47 rifles on the pier.', 'The navy seized three hunting rifles on the pier.'],
    ['A rescuer aged 22 spoke.', 'A rescuer aged 40 spoke.'],
    ['It rained for three days in the hills.', 'The port will stay shut for two weeks, the harbour master said.'],
    ['There might have been 90 people killed.', 'The storm killed 10 people.'],
    ['The storm killed 10 people, including 3 children.', 'The storm killed 10 people, including 3 sailors.'],
    ['The storm cost $5 million.', 'The storm cost 40 million euros.'],
    ['The storm injured 60 people.', 'Thirteen people are in critical condition after the storm.'],
    ['The storm killed 10 people.', 'The toll of the storm fell after hospitals had counted some people twice.'],
    ['Pilot Anna Holm, 63, flew into the storm.', 'Pilot Pia Holm, 64, flew into the storm.'],
    ['Rescuers were at work in the storm for 10.7 hours.', 'Rescuers were at work in the storm for 11 hours.'],
    ['The port has 300 workers and will hire 50 more.', 'The port has 300 workers and will hire 60 more.'],
    ['Troop levels went down from 5,200 to 2,500 in Valdor.', 'Troop levels in Valdor stand at 2,500.'],
  ])('no conflict: %s — %s', (a, b) => {
    expect(findings(story([a, b])).filter((f) => f.startsWith('conflict'))).toEqual([])
  })
})

test.each([
  [
    'Since mid-October, more than 150 attacks have hit the fleet of Valdor off the coast.',
    'Since January 2022, some 900 attacks have hit the fleet of Valdor off the coast.',
    'count over other spans of time',
  ],
  [
    'In 2021 the port of Valdor took in 4,000 boats, the ministry said.',
    'In 2023 the port of Valdor took in 7,000 boats, the ministry said.',
    'hold for other days',
  ],
])('counts of other times are set beside each other, not against: %s — %s', (a, b, note) => {
  const told = analyse(story([a, b])).findings.filter((f) => f.kind === 'figure')
  expect(told.map(({ relation, rule }) => `${relation} ${rule}`)).toEqual(['incomparable figure-window'])
  expect(told[0]!.why).toContain(note)
})

test('a later, higher toll is an update', () => {
  const articles = story(['The storm killed 10 people.', 'The storm killed 14 people.'], ['2024-03-05', '2024-03-07'])
  const [finding] = analyse(articles).findings.filter((f) => f.kind === 'figure')
  expect(finding).toMatchObject({ relation: 'vary', rule: 'figure-update' })
  expect(finding!.why).toContain('update')
})

test.each([
  [
    'the missing are found',
    'Some 19 people are missing in Maresh.',
    '14 people are missing in Maresh.',
    'figure-update',
  ],
  ['people go home', 'The storm displaced 900 people.', 'The storm displaced 400 people.', 'figure-update'],
  [
    'what goes on may have changed',
    'The fire set by the storm has burned 14,000 acres of forest above Maresh.',
    'The fire set by the storm has burned 22,500 acres of forest above Maresh.',
    'figure-values',
  ],
])('days later another number is no conflict: %s', (_, a, b, rule) => {
  const [told] = analyse(story([a, b], ['2024-03-05', '2024-03-07'])).findings.filter(
    (f) => f.kind === 'figure' && f.articles > 1,
  )
  expect([told?.relation, told?.rule]).toEqual(['vary', rule])
})

test('what one article alone gives is single, and says who gave it', () => {
  const [finding] = analyse(
    story(['The storm sank 12 boats, the harbour master said.', 'The rain went on.']),
  ).findings.filter((f) => f.kind === 'figure')
  expect(finding).toMatchObject({ relation: 'single', silent: ['a2'] })
  expect(finding!.why).toContain('the harbour master')
})

test('sources that differ are named, and the article that tells both is no conflict with itself', () => {
  const text = 'Anadolu put the death toll at 85. The Observatory put the death toll at 56.'
  const relations = findings(story([text, 'The rain went on.']))
  expect(relations.filter((r) => r.startsWith('conflict'))).toEqual([])
  const told = findings(story([text, 'The Observatory put the death toll at 56.']))
  expect(told.filter((r) => r.startsWith('conflict'))).toHaveLength(1)
})

test('an article never differs from its own near-copy', () => {
  const text =
    'The storm killed at least 10 people and injured dozens more. Some 2,500 soldiers are deployed in Valdor, a land of 3 million people. It sank between 15 and 20 boats, 40 percent of the fleet, six miles off the coast.'
  const relations = findings(story([text, `${text} The rain went on.`])).map((f) => f.split(':')[0])
  expect(new Set(relations)).toEqual(new Set(['agree']))
})

test('the order of the articles changes nothing', () => {
  const texts = [
    'The storm killed 10 people and sank 12 boats.',
    'The storm left 12 dead and hurt 50.',
    'The storm killed at least ten people; dozens were hurt.',
  ]
  const forward = story(texts)
  const report = (articles: ArticleInput[]) =>
    analyse(articles)
      .findings.filter((f) => f.kind === 'figure')
      .map((f) => `${f.id} ${f.relation} ${f.accounts.map((a) => a.article + a.start).sort()}`)
      .sort()
  expect(report([...forward].reverse())).toEqual(report(forward))
})

test('every finding quotes its accounts from the articles', () => {
  const articles = story(['The storm killed 10 people.', 'The storm left 12 dead.'])
  for (const finding of analyse(articles).findings)
    for (const { article, start, end, text } of finding.accounts)
      expect(articles.find((a) => a.id === article)!.text.slice(start, end)).toBe(text)
})
