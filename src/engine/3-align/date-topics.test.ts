import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const REST =
  ' Harbour master Kari Nord said the ferry Solveig had passed its inspection. Divers searched the wreck of the Solveig off Harwich. Survivors were taken to the hospital in Harwich.'

type Told = string | readonly [text: string, date: string]

/** "relation: reading | reading" of each date finding. */
function findings(...texts: readonly Told[]): string[] {
  const articles = texts.map((given, i) => {
    const [text, date] = typeof given === 'string' ? [given, '2024-01-27'] : given
    return { id: `a${i}`, text: text + REST, date }
  })
  return analyse(articles)
    .findings.filter(({ kind }) => kind === 'date')
    .map(({ relation, accounts }) => `${relation}: ${accounts.map(({ reading }) => reading).join(' | ')}`)
    .sort()
}

describe('dates of one thing', () => {
  test('the same day, told in other words, agrees', () => {
    expect(
      findings(
        'The ferry Solveig sank off Harwich on Thursday, killing four sailors.',
        'The ferry Solveig sank near Harwich on January 25, killing four sailors.',
      ),
    ).toEqual(['agree: Thu 25 Jan 2024 | Thu 25 Jan 2024'])
  })

  test('a coarser date varies and is no conflict', () => {
    expect(
      findings(
        'The ferry Solveig was built in Bergen in August 2023.',
        'The ferry Solveig was built in Bergen in the summer of 2023.',
        'The ferry Solveig was built in Bergen in 2023.',
      ),
    ).toEqual(['vary: Aug 2023 | summer 2023 | 2023'])
  })

  test('two days for one happening conflict', () => {
    expect(
      findings(
        'The ferry Solveig sank off Harwich on January 24, killing four sailors.',
        'The ferry Solveig sank off Harwich on January 23, killing four sailors.',
      ),
    ).toEqual(['conflict: Wed 24 Jan 2024 | Tue 23 Jan 2024'])
  })

  test('a date that one article alone gives is single; a mere weekday is not shown', () => {
    expect(
      findings(
        'The ferry Solveig was bought from an Oslo yard in March 2019. The owner was told on Friday.',
        'The ferry Solveig is owned by a Harwich company.',
      ),
    ).toEqual(['single: Mar 2019'])
  })
})

describe('no conflict', () => {
  const conflicts = (...texts: readonly Told[]) => findings(...texts).filter((line) => line.startsWith('conflict'))

  test.each([
    [
      'days on which something was said',
      'The owner said on January 24 that the ferry Solveig had sunk off Harwich.',
      'The owner said on January 25 that the ferry Solveig had sunk off Harwich.',
    ],
    [
      'other happenings of one story',
      'The ferry Solveig sank off Harwich on January 24.',
      'The ferry Solveig was raised off Harwich on January 26.',
    ],
    [
      'both days told by one article',
      'The ferry Solveig sank off Harwich on January 24, and its boat sank off Harwich on January 23.',
      'The ferry Solveig sank off Harwich on January 23.',
    ],
  ])('%s', (_, one, other) => {
    expect(conflicts(one, other)).toEqual([])
  })

  test('one weekday of two weeks, since only the days of publication lie apart', () => {
    expect(
      conflicts(
        ['The ferry Solveig sank off Harwich on Tuesday, killing four sailors.', '2024-01-27'],
        ['The ferry Solveig sank off Harwich on Tuesday, killing four sailors.', '2024-02-03'],
      ),
    ).toEqual([])
  })
})

test.each([
  ['The crew searched on January 24 2023 after a big wave killed four sailors.', 'crew searched'],
  ['The tug, which sank on January 24 2023 off Harwich, was old.', 'tug sank'],
  ['January 24 2023’s sinking was the worst in Harwich.', 'sinking'],
  ['Repairs cost $3 million, compared with $2 million in August 2019.', 'Repairs cost'],
  ['Harwich’s next hearing is in Oslo on January 24 2025.', 'Harwich’s next hearing'],
  ['The decision to buy the boat from Bergen was taken before January 24 2019.', 'boat from Bergen taken'],
])('what a date dates is named by its own clause: %s', (text, about) => {
  const articles = [text, 'The ferry Solveig is owned by a Harwich company.'].map((t, i) => ({
    id: `a${i}`,
    text: t + REST,
    date: '2024-01-27',
  }))
  expect(analyse(articles).findings.find(({ kind }) => kind === 'date')?.about).toBe(about)
})

test('… and by the one of several that says what happened', () => {
  const report = analyse([
    { id: 'a', text: `Last month, the navy of Harwich said, divers raised the Solveig.${REST}`, date: '2024-01-27' },
    { id: 'b', text: `On the sea last month divers raised the Solveig of Harwich.${REST}`, date: '2024-01-27' },
  ])
  expect(report.findings.find(({ kind }) => kind === 'date')?.about).not.toMatch(/said$/)
})

test('the order of the articles changes nothing', () => {
  const texts = [
    'The ferry Solveig sank off Harwich on Thursday, killing four sailors.',
    'The ferry Solveig sank near Harwich on January 25. It was built in 2019.',
    'On Thursday, the ferry Solveig sank. It was built in May 2019.',
  ]
  const keysOf = (order: readonly number[]) =>
    analyse(order.map((i) => ({ id: `a${i}`, text: texts[i]! + REST, date: '2024-01-27' })))
      .findings.filter(({ kind }) => kind === 'date')
      .map(({ id, relation, about, accounts }) => [id, relation, about, accounts.map(({ article }) => article).sort()])
      .sort()
  expect(keysOf([2, 0, 1])).toEqual(keysOf([0, 1, 2]))
})
