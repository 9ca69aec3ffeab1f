import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const families = (...texts: readonly string[]) =>
  analyse(texts.map((text, i) => ({ id: `a${i}`, text })))
    .findings.filter((f) => f.kind === 'quote')
    .map((f) => ({ relation: f.relation, rule: f.rule, accounts: f.accounts.map((a) => `${a.article} ${a.text}`) }))

const LEAD = 'The town council of Riverton met on Monday to talk about the old stone bridge over the river.'
const tell = (quote: string) => `${LEAD}\n\n${quote}`

describe('joins', () => {
  test('the same words', () => {
    const quote = '“The bridge will stay closed until the spring,” Mayor Anna Berg said.'
    expect(families(tell(quote), tell(`${quote} She left.`))).toEqual([
      {
        relation: 'agree',
        rule: 'quote-words',
        accounts: [
          'a0 “The bridge will stay closed until the spring,”',
          'a1 “The bridge will stay closed until the spring,”',
        ],
      },
    ])
  })

  test('two translations of one sentence', () => {
    const [found] = families(
      tell(
        'The repair of the bridge “will certainly be part of the discussions as things progress,” Mayor Anna Berg told the press.',
      ),
      tell(
        'On Monday, Mayor Anna Berg acknowledged that repairs to the bridge “will definitely be part of the discussion going forward.”',
      ),
    )
    expect(found?.relation).toBe('vary')
    expect(found?.accounts).toHaveLength(2)
  })

  test('three fragments and the sentence they come from', () => {
    const [found, ...more] = families(
      tell(
        'The council explained that it will weigh “the state of the old bridge,” “open repairs,” and “restoring the slow traffic of the heavy lorries.”',
      ),
      tell(
        '“The experts will weigh the state of the old bridge, open and urgent repairs, and restoring the slow traffic of the heavy lorries,” the council said.',
      ),
    )
    expect(found?.accounts).toHaveLength(4)
    expect(more).toEqual([])
  })

  test('each sentence of long speech with its own counterpart', () => {
    const found = families(
      tell(
        '“The bridge will stay closed until the spring. The lorries must take the northern road,” Mayor Anna Berg said.',
      ),
      tell(
        '“The lorries have to take the northern road,” Mayor Anna Berg said. “The bridge will stay closed until the spring.”',
      ),
    )
    expect(found.map((f) => [f.relation, f.accounts.length]).sort()).toEqual([
      ['agree', 2],
      ['vary', 2],
    ])
  })

  test('a post and the words quoted from it, cut to what they share', () => {
    const [found] = families(
      `${LEAD}\nUnder the patronage of the mayor of Riverton, the joint commission of town and county started its work today, in Riverton, to review the repair of the old bridge…\n— Town Council (@RivertonCouncil) January 27, 2024`,
      tell(
        'The council said that their committee “began work in Riverton today to review the repair of the old bridge.”',
      ),
    )
    expect(found?.accounts[0]).toBe('a0 started its work today, in Riverton, to review the repair of the old bridge')
  })

  test('indirect speech to a quotation of it', () => {
    const [found] = families(
      tell('“The old bridge will stay closed until the end of spring,” Mayor Anna Berg said.'),
      tell('Mayor Anna Berg said that the old bridge would stay closed until the end of spring.'),
    )
    expect(found?.accounts).toHaveLength(2)
  })
})

describe('keeps apart', () => {
  test.each<[name: string, a: string, b: string]>([
    [
      'different statements of one speaker',
      '“The bridge will stay closed until the spring,” Mayor Anna Berg said.',
      '“We have asked the county for more money and for two engineers,” Mayor Anna Berg said.',
    ],
    [
      'terms that two writers hold in quotation marks',
      'They speak of a “Supreme Bridge Board” now.',
      'They speak of a “Supreme Bridge Council” now.',
    ],
    [
      'indirect speech on both sides',
      'The council said that the bridge would stay closed.',
      'The council said the bridge would remain shut.',
    ],
  ])('%s', (_name, a, b) => {
    expect(families(tell(a), tell(b)).filter((f) => f.accounts.length > 1)).toEqual([])
  })

  test('two statements of one article', () => {
    const found = families(
      tell(
        '“The old bridge will stay closed until the spring,” the mayor said. The county said: “The old bridge will stay closed for the winter.”',
      ),
      tell('“The old bridge will stay closed until the spring,” the mayor said.'),
    )
    expect(found.map((f) => f.accounts.length).sort()).toEqual([1, 2])
  })
})

describe('only one article', () => {
  const QUOTE = 'Mayor Anna Berg said the plan “proves that nobody ever reads the letters of the county.”'

  test('carries a quotation of a named speaker', () => {
    expect(families(tell(QUOTE), tell('The bridge stays closed.'))).toEqual([
      {
        relation: 'single',
        rule: 'quote-single',
        accounts: ['a0 “proves that nobody ever reads the letters of the county.”'],
      },
    ])
  })

  test('and its copy carry it: still one', () => {
    expect(
      families(tell(QUOTE), tell('The bridge stays closed.'), tell(QUOTE)).map((f) => [f.relation, f.accounts.length]),
    ).toEqual([['single', 2]])
  })

  test.each([
    ['a term', 'The mayor spoke of a “first round” of repairs.'],
    ['words of nobody', 'The letter was signed.\n\n“Nobody ever reads the letters of the county.”'],
  ])('ignores %s', (_name, text) => {
    expect(families(tell(text), tell('The bridge stays closed.'))).toEqual([])
  })

  test('nothing is alone in a story of one article', () => {
    expect(families(tell(QUOTE))).toEqual([])
  })
})

test('the order of articles changes nothing, a copy no relation', () => {
  const texts = [
    tell('The repair “will certainly be part of the discussions as things progress,” Mayor Anna Berg told the press.'),
    tell(
      'Mayor Anna Berg said that it “will definitely be part of the discussion going forward.” “We have asked the county for two engineers,” she added.',
    ),
    tell('It would “certainly be part of the discussions as things progress”, said Mayor Anna Berg.'),
  ].map((text, i) => ({ id: `a${i}`, text }))
  const quotes = (articles: typeof texts) => analyse(articles).findings.filter((f) => f.kind === 'quote')
  expect(quotes([...texts].reverse())).toEqual(quotes(texts))
  for (const text of texts) {
    const more = quotes([...texts, { ...text, id: 'a9' }])
    expect(more.map((f) => [f.id, f.relation])).toEqual(quotes(texts).map((f) => [f.id, f.relation]))
  }
})
