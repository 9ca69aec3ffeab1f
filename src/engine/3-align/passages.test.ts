import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** Pairs of sentences of two articles that are told as one thing, by their first words. */
function together(articles: readonly (readonly [id: string, date: string, text: string])[]): string[] {
  const report = analyse(articles.map(([id, date, text]) => ({ id, date, text })))
  const opening = ({ article, start }: { article: string; start: number }) => {
    const { text } = report.articles.find(({ id }) => id === article)!
    return text.slice(start).split(' ').slice(0, 3).join(' ')
  }
  return report.passages.flatMap(({ sentences }) =>
    sentences.flatMap((a, i) => sentences.slice(i + 1).map((b) => `${opening(a)} | ${opening(b)}`)),
  )
}

const EARNINGS = [
  [
    'a',
    '2025-07-24',
    `Halden Semiconductors reported a 38 percent fall in second-quarter profit on Thursday and warned that demand for automotive chips would stay weak into next year.

Net income fell to $412 million, or 61 cents a share, from $664 million, or 97 cents a share, a year earlier. Revenue declined 9 percent to $3.1 billion.

Shares in Halden dropped as much as 12 percent in early trading.`,
  ],
  [
    'b',
    '2025-07-25',
    `Chipmaker Halden is to lay off around 1,500 employees after a plunge in quarterly earnings, it announced yesterday.

Profit for the three months to the end of June tumbled to $412m from $664m. Sales were down 9% at $3.1bn.

The company employs 28,000 people worldwide.`,
  ],
] as const

const FERRY = [
  [
    'a',
    '2025-03-11',
    `A passenger ferry capsized in rough seas off the coast of Tanzania on Monday evening, killing at least 34 people, officials said Tuesday.

The MV Umoja was carrying about 180 passengers when it overturned about six miles from the port of Lindi, police commander Joseph Mwakalinga told reporters. The vessel was licensed to carry 120.

The captain has been detained for questioning. President Samia Hassan declared three days of mourning.`,
  ],
  [
    'b',
    '2025-03-12',
    `The death toll from a ferry disaster off Tanzania rose to 51 on Wednesday as divers recovered more bodies, the transport ministry said.

The MV Umoja overturned on Monday night some 10 kilometres from Lindi with around 200 people on board. It had a licence for 120 passengers.

The captain and two crew members were arrested on Tuesday. President Samia Hassan announced three days of national mourning.`,
  ],
] as const

const COURT = [
  [
    'a',
    '2025-10-02',
    `A court in Varna sentenced former Transport Minister Boris Dimitrov to nine years in prison on Thursday for taking bribes.

Prosecutors had demanded 12 years. His lawyer, Ivan Kolev, said he would appeal against the verdict. Judge Elena Petrova said he had “sold the trust of the public”.`,
  ],
  [
    'b',
    '2025-10-03',
    `Former transport minister Boris Dimitrov was sent to prison for nine years yesterday after a trial in Varna.

The prosecution had sought 12 years. Judge Elena Petrova praised the police. Kolev, his defence lawyer, announced an appeal.`,
  ],
] as const

describe('tells as one thing', () => {
  test.each([
    ['leads on one event in other words', FERRY, 'A passenger ferry | The death toll'],
    ['a number and a word of one root', FERRY, 'The vessel was | It had a'],
    ['an office', FERRY, 'President Samia Hassan | President Samia Hassan'],
    ['amounts written two ways', EARNINGS, 'Net income fell | Profit for the'],
    ['percentages and amounts', EARNINGS, 'Revenue declined 9 | Sales were down'],
    ['days named two ways', COURT, 'A court in | Former transport minister'],
    ['words of one root', COURT, 'Prosecutors had demanded | The prosecution had'],
    ['a clause of a sentence', COURT, 'His lawyer, Ivan | Kolev, his defence'],
  ])('%s', (_, story, pair) => {
    expect(together(story)).toContain(pair)
  })
})

describe('leaves apart', () => {
  test.each([
    ['what one person is quoted with and what she does', COURT, 'Judge Elena Petrova | Judge Elena Petrova'],
    ['what shares a role only', FERRY, 'The captain has | President Samia Hassan'],
    ['what shares a day only', COURT, 'A court in | Kolev, his defence'],
    ['what shares the firm only', EARNINGS, 'Shares in Halden | Chipmaker Halden is'],
    ['numbers of another thing', EARNINGS, 'Revenue declined 9 | Profit for the'],
    ['numbers of another size', FERRY, 'The vessel was | The MV Umoja'],
    ['a length of time and an act', COURT, 'Prosecutors had demanded | Former transport minister'],
    ['a firm and its staff', EARNINGS, 'Net income fell | The company employs'],
    ['places alone', FERRY, 'The captain has | The MV Umoja'],
    ['two titles of one case', COURT, 'His lawyer, Ivan | Judge Elena Petrova'],
  ])('%s', (_, story, pair) => {
    expect(together(story)).not.toContain(pair)
  })
})

test('what articles on two events say of each is not the same thing told again', () => {
  const other = [
    'c',
    '2025-03-12',
    `At least 26 people were killed when a ferry collided with a sand carrier on the Padma river in Bangladesh on Monday, police said.

The ferry was carrying more than 30 passengers from Munshiganj when it hit the vessel. Five people were rescued.`,
  ] as const
  expect(together([...FERRY, other]).filter((pair) => /At least 26|Five people/.test(pair))).toEqual([])
})
