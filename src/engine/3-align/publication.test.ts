import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../../model/article.ts'
import { segment } from '../1-segment/segment.ts'
import { readDates } from '../2-extract/dates.ts'
import { datePublications } from './publication.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

function publications(articles: readonly Partial<ArticleInput>[], events = articles.map(() => 'event')) {
  const prepared = articles.map((article, i) => {
    const segmented = segment({ id: `a${i}`, text: '', ...article })
    return { segmented, extraction: { ...NONE, date: readDates(segmented.body, NONE) } }
  })
  return datePublications(prepared, events).map(({ from, to, basis }) => [from, to, basis])
}
const one = (text: string) => publications([{ text }])[0]
const day = (iso: string, basis = 'stated') => [iso, iso, basis]
const UNKNOWN = [null, null, 'unknown']

test.each([
  ['2024-01-27', day('2024-01-27')],
  ['2024-02', ['2024-02-01', '2024-02-29', 'stated']],
  ['2024', ['2024-01-01', '2024-12-31', 'stated']],
])('a given field stands: %s', (date, expected) => {
  expect(publications([{ text: 'date 2020-01-01 Two boats sank on Monday.', date }])[0]).toEqual(expected)
})

describe('the text says', () => {
  test.each([
    ['date 2024-01-27 Two boats sank on Saturday.', day('2024-01-27')],
    ['Two boats sank\n\nNovember 28, 2005\n\nTwo boats sank on Sunday.', day('2005-11-28')],
    ['Two boats sank\n\nLast updated 15:48 15/09/2013\n\nTwo boats sank.', day('2013-09-15')],
    ['Published July 19 2016 Two boats sank off the coast.', day('2016-07-19')],
    ['AFP Tuesday 5 Jul 2016 Two boats sank off the coast.', day('2016-07-05')],
    ['Today, Saturday, January 27, 2024, two boats sank.', day('2024-01-27')],
    ['Two boats sank yesterday, 26 January 2024.', day('2024-01-27')],
    ['Two boats sank on Saturday.\nThe search began today.\n— Harbour (@harbour) January 27, 2024', day('2024-01-27')],
    ['Two boats sank on Friday.\n— Harbour (@harbour) January 27, 2024', day('2024-01-27')],
  ])('%s', (text, expected) => {
    expect(one(text)).toEqual(expected)
  })
})

describe('nothing fixes the day', () => {
  test.each([
    'Two boats sank on Saturday.',
    'Two boats sank on January 5, 2019, and the search went on for weeks.',
    'Two boats sank.\nCopyright © 2025 Harbour News',
    'Two boats sank on Tuesday.\n— Harbour (@harbour) January 27, 2024',
    'The ferry was built in 1999. It sank in March 2019.',
    'Two boats sank in March 2003, and two more in March.',
  ])('%s', (text) => {
    expect(one(text)).toEqual(UNKNOWN)
  })
})

test('its own dates agree on a year, and the weekday narrows it', () => {
  const text =
    'The ministers met on Saturday. The May 3 round, begun last year, was short. Rounds were held in June 2018 and in May 2019.'
  expect(one(text)).toEqual(['2019-05-04', '2019-12-28', 'inferred'])
})

test('an anniversary leads to the year', () => {
  const text = 'The force was formed in 2014. It will leave, ten years after it began, officials said.'
  expect(one(text)).toEqual(['2024-01-01', '2024-12-31', 'inferred'])
})

describe('the story lends a day', () => {
  const dated = { text: 'Two boats sank on Saturday.', date: '2024-01-27' }

  test('to an article of the same event that reports from the same weekday', () => {
    expect(publications([dated, { text: 'A storm sank two boats on Saturday.' }])[1]).toEqual(
      day('2024-01-27', 'inferred'),
    )
  })

  test.each([
    ['another weekday', 'A storm sank two boats on Friday.'],
    ['no weekday', 'A storm sank two boats.'],
    ['a later date', 'A storm sank two boats on Saturday, as in March 2025.'],
    [
      'a year of its own',
      'The ministers met on Saturday. The May 3 round, begun last year, was short. Rounds were held in June 2018 and in May 2019.',
    ],
  ])('not to one with %s', (_, text) => {
    expect(publications([dated, { text }])[1]).not.toEqual(day('2024-01-27', 'inferred'))
  })

  test('not to another event, and not where the dated ones lie weeks apart', () => {
    const undated = { text: 'A storm sank two boats on Saturday.' }
    expect(publications([dated, undated], ['one', 'two'])[1]).toEqual(UNKNOWN)
    expect(publications([dated, { ...dated, date: '2024-02-10' }, undated])[2]).toEqual(UNKNOWN)
  })
})
