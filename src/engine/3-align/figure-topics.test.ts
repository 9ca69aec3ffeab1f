import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const LEAD = 'A storm hit the coast of Valdor on Monday, officials in the capital Maresh said.'

/** "about: words | words" of each figure finding that several articles share; each text behind a lead that all have. */
function shared(...texts: string[]): string[] {
  return analyse(texts.map((text, i) => ({ id: `a${i + 1}`, text: `${LEAD}\n\n${text}`, date: '2024-03-05' })))
    .findings.filter((f) => f.kind === 'figure' && f.articles > 1)
    .map((f) => `${f.about}: ${f.accounts.map((a) => a.text).join(' | ')}`)
    .sort()
}

describe('count one thing', () => {
  test.each([
    [['The storm killed 10 people.', 'It left ten dead.'], ['people killed: 10 people | ten']],
    [
      [
        'More than 150 attacks hit the fleet since mid-October.',
        'Since mid-October, more than 150 raids hit the fleet.',
      ],
      ['attacks since mid-October: More than 150 attacks | more than 150 raids'],
    ],
    [
      ['Some 15 of the wounded are in critical condition.', 'Fifteen of the wounded are in critical condition.'],
      ['people wounded: Some 15 | Fifteen'],
    ],
    [
      ['Many of the boats sank by the pier.', 'Most of the boats sank by the pier.'],
      ['boats: Many of the boats | Most of the boats'],
    ],
    // a number so particular that it is hardly met twice by chance, and the numbers beside it
    [
      ['The repairs will cost $4.1 billion.', 'The state says the repairs will cost 4.1 billion dollars.'],
      ['repairs in dollars: $4.1 billion | 4.1 billion dollars'],
    ],
    [
      [
        'Port profit fell by a fifth to $310 million from $388 million a year earlier.',
        'Income slid 20% to 310 million dollars.',
      ],
      ['change in income: a fifth | 20%', 'income in dollars: $310 million | 310 million dollars'],
    ],
    // those who see a thing are its spectators; a third account joins by way of the second
    [
      [
        'The race drew 61,204 spectators.',
        'Some 62,000 people saw the race.',
        'The race was watched by more than 61,000 fans.',
      ],
      ['spectators: 61,204 spectators | Some 62,000 people | more than 61,000 fans'],
    ],
    [
      ['The port will lay off 1,500 employees.', 'The port cuts 1,500 jobs.'],
      ['employees: 1,500 employees | 1,500 jobs'],
    ],
    [['The navy held 23 pirates (12 Borish and 11 Valdese).', 'It held the 12 Somali suspects.'], []],
    // one article's two lengths of one number: only that of the same words stands beside the other's
    [
      [
        'Anna Holm, who married the captain two weeks before he drowned, wept.',
        'Nobody spoke throughout the three-week hearing. Anna Holm, who married the captain three weeks before he drowned, wept.',
      ],
      ['length of time: captain: two weeks | three weeks'],
    ],
    // a particular number of people, whoever they are called
    [
      ['The storm study followed 412,500 adults.', 'Some 412,500 volunteers took part in it.'],
      ['volunteers present: 412,500 adults | Some 412,500 volunteers'],
    ],
    // plain people may be counted by trade elsewhere
    [
      ['About 38,500 people ran.', 'More than 38,000 runners ran.'],
      ['runners: About 38,500 people | More than 38,000 runners'],
    ],
    // dates of a report, parts of a whole and prices of one number
    [
      ['The bank reported a profit of $1.24 billion on Thursday.', 'The bank made $1.24 billion last year.'],
      ['profit in dollars: $1.24 billion | $1.24 billion'],
    ],
    [
      ['The ship sank 150 miles north of the port.', 'The ship sank 150 miles north-west of the port.'],
      ['distance or length: ship: 150 miles | 150 miles'],
    ],
    [['It will shut 120 of its 640 branches.', 'It will shut 120 branches.'], ['branches: 120 | 120 branches']],
    [
      ['The navy held 23 pirates (12 Somali and 11 Yemeni).', 'The navy held the 12 Somali pirates.'],
      ['Somali pirates: 12 Somali | 12 Somali pirates'],
    ],
    [['The navy sent 23 men. The 23 men came by boat.', 'The navy sent 23 men by boat.'], ['men: 23 men | 23 men']],
  ])('%#', (texts, topics) => {
    expect(shared(...texts)).toEqual(topics)
  })
})

describe('count two things', () => {
  test.each([
    // another time, another place
    [['The storm killed 10 people.', 'A storm killed 300 people in Borland in 1999.']],
    [['The storm killed 10 people.', 'On 2 February a fire killed 30 people in China. It injured 80.']],
    [['The storm injured 50 people.', 'The last storm hit Borland in 1999. It killed 12 people and injured 90.']],
    // an aftershock, a share beside a change
    [['A magnitude 6.3 quake shook the port.', 'Aftershocks followed, the strongest of magnitude 5.1.']],
    [['A magnitude 6.3 quake shook the port.', 'A 5.1-magnitude aftershock shook the port.']],
    [['Port sales rose 42 percent last year.', 'Port sales made up 52 percent of the total last year.']],
    // a toll of one town beside that of the whole valley
    [['The storm killed nine people in the Lorne valley.', 'In Keswin, four people have now died.']],
    // another nation, kind or part
    [['The navy held 12 Somali suspects.', 'The navy held 11 Yemeni suspects.']],
    [['Seven AK-47 rifles lay on the pier.', 'Three hunting rifles lay on the pier.']],
    [['The storm killed 10 people.', 'The storm killed 3 people more than the one before.']],
    [['Some 40 of the boats sank.', 'The port has 400 boats.']],
    [['It has a crew of 12.', 'It takes 12 days.']],
    // another's, another span, something added
    [['Anna Roe finished with 16 points.', 'Bela Poe finished with 20 points.']],
    [['Anna Roe finished the match with 13 goals.', 'Bela Poe finished the match with 33 goals.']],
    [
      [
        'The three-week trial of a baker for tax fraud ended with a fine in the county court.',
        'A pilot who had flown home to see her children three weeks before crashed on the beach.',
      ],
    ],
    // a distance the other way
    [['The ship sank 150 miles east of the port.', 'The ship sank 150 miles west of the port.']],
    // an age, a hyphenated part
    [['A five-member panel met.', 'A nine-member panel met elsewhere.']],
    [['Jane Roe, 22, spoke.', 'Jack Poe, 40, spoke.']],
  ])('%#', (texts) => {
    expect(shared(...texts)).toEqual([])
  })
})

/** "relation: words | words" of the figure findings of two articles whose passages are alike. */
const judged = (...texts: string[]) =>
  analyse(texts.map((text, i) => ({ id: `a${i + 1}`, text: `${LEAD}\n\n${text}`, date: '2024-03-05' })))
    .findings.filter((f) => f.kind === 'figure' && f.articles > 1)
    .map((f) => `${f.relation}: ${f.accounts.map((a) => a.text).join(' | ')}`)

test.each([
  [
    ['Mayor Anna Roe served four months in the county jail.', 'Mayor Anna Roe served five months in the county jail.'],
    ['conflict: four months | five months'],
  ],
  // the lists beside them differ too: two spans are counted
  [
    [
      'Anna Roe scored 13 goals in 54 games for Maresh last season.',
      'Anna Roe scored 33 goals in 98 games for Maresh last season.',
    ],
    [],
  ],
  // a thing and its measure, and nothing that narrows either
  [['Turnout was 52.1 percent.', 'The turnout was 52.2%.'], ['conflict: 52.1 percent | 52.2%']],
  [['Turnout was 52.1 percent.', 'Turnout in Maresh was 52.2%.'], []],
  [['Turnout was 52.1 percent.', 'Inflation was 52.2%.'], []],
  [['Turnout was 52.1 percent.', 'Turnout rose 52.2%.'], []],
  [['Turnout was 52.1 percent.', 'Turnout among women was 54.2%.'], []],
  [['Anna Roe married three times and had no children.', 'Anna Roe married two more times and had no children.'], []],
])('conflicts only where nothing lets both hold: %#', (texts, relations) => {
  expect(judged(...texts).filter((finding) => finding.startsWith('conflict'))).toEqual(relations)
})

test('tolls of days that lie apart are one toll that grew; those of one village are not the whole toll', () => {
  const told = [
    ['a1', 'The storm killed 38 people in Valdor on Monday.', '2024-03-04'],
    ['a2', 'The death toll of the storm in Valdor rose to 67 on Tuesday.', '2024-03-05'],
    ['a3', 'The toll of Monday’s storm stood at 72. Mayor Anna Roe said that 33 villagers had died.', '2024-03-06'],
  ] as const
  const articles = told.map(([id, text, date]) => ({ id, text: `${LEAD}\n\n${text}`, date }))
  const { findings } = analyse(articles)
  const tolls = findings.filter((f) => f.kind === 'figure' && f.articles > 1)
  expect(tolls.map((f) => `${f.rule}: ${f.accounts.map((a) => a.text).join(' | ')}`)).toEqual([
    'figure-update: 38 people | 67 | 72',
  ])
})

test('an article of another event is told apart, with a warning where its number is the same', () => {
  const paper = (id: string, text: string, date: string) => ({ id, text, date })
  const talks =
    'Officials of Valdor and Borland met in Maresh on Monday for talks on the border force. About 2,500 soldiers are deployed in Valdor. The ministers Roe and Poe opened the talks and praised the force.'
  const report = analyse([
    paper('a1', talks, '2024-03-05'),
    paper('a2', talks.replace('About 2,500', 'A total of 2,500').replace('praised', 'thanked'), '2024-03-05'),
    paper('a3', talks.replace('Monday', 'Friday').replace('opened', 'closed'), '2021-04-10'),
  ])
  const figures = report.findings.filter((f) => f.kind === 'figure' && f.accounts.length > 1)
  const agreed = figures.find((f) => f.relation === 'agree')
  expect(agreed?.accounts.map((a) => a.article)).toEqual(['a1', 'a2'])
})

test('many figures of one unit are grouped in time', () => {
  const texts = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 10 }, (_, k) => `Some ${100 + i + k} boats sank in bay ${k} of the coast.`).join(' '),
  )
  const started = process.cpuUsage() // of the processor: the machine may have other work
  analyse(texts.map((text, i) => ({ id: `a${i}`, text: `${LEAD}\n\n${text}`, date: '2024-03-05' })))
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000)
})
