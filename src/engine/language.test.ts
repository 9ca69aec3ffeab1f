import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../model/article.ts'
import { analyse } from './analyse.ts'

const ENGLISH = [
  'A storm hit the coast of Valdor on Monday, mayor Anna Roe said in Maresh. Repairs will cost $41.5 million.',
  '“The harbour of Maresh is gone, and so are our boats,” Anna Roe said. The storm killed 12 people.',
].join(' ')
const OTHER =
  'A storm struck Valdor on Monday. Mayor Anna Roe of Maresh counted 12 dead. Repairs may cost $41.5 million.'
const GERMAN =
  'Ein Sturm traf am Montag die Küste von Valdor. Die 14 Toten von Maresh seien „ein schwerer Schlag für uns alle“, sagte Anna Roe. Die 300 Fischer verloren 2.500 Euro. Die Reparatur koste $41.5 million.'

const read = (...others: ArticleInput[]) =>
  analyse([{ id: 'a', text: ENGLISH, date: '2024-03-05' }, { id: 'b', text: OTHER, date: '2024-03-05' }, ...others])
const german: ArticleInput = { id: 'g', text: GERMAN, date: '2024-03-05', language: 'de' }

describe('an article in another language', () => {
  const report = read(german)
  const accounts = report.findings.flatMap(({ kind, accounts }) => accounts.map(({ article }) => `${kind} ${article}`))

  test('is said to be compared by names, figures and dates only', () => {
    expect(report.problems).toEqual([
      {
        article: 'g',
        stage: 'compare',
        message: 'It is in German, and the rules are of English: it is compared by names, figures and dates only.',
      },
    ])
  })

  test('has no account of words, quotations or statements, and none of things that it counts', () => {
    expect(accounts.filter((account) => /^(?:wording|quote|statement|figure) g$/.test(account))).toEqual([])
    expect(report.findings.filter(({ relation }) => relation === 'conflict')).toEqual([])
  })

  test('tells the event, shares its names, and is never called silent on what it may well say', () => {
    expect(report.articles.find(({ id }) => id === 'g')!.sameEvent).toBe(true)
    expect(accounts).toContain('name g')
    const silent = report.findings.filter(({ kind, silent }) => kind !== 'name' && silent.includes('g'))
    expect(silent).toEqual([])
  })

  test('leaves what the others tell as it was', () => {
    const told = (r: typeof report) =>
      r.findings
        .filter(({ kind }) => kind !== 'name')
        .map(({ id, relation }) => `${id} ${relation}`)
        .sort()
    expect(told(report)).toEqual(told(read()))
  })
})

test.each([undefined, 'en', 'en-GB'])('English is English: %s', (language) => {
  const english: ArticleInput = { id: 'g', text: OTHER, ...(language && { language }) }
  expect(read(english).problems).toEqual([])
})

test('the same text in French is money told alike', () => {
  const text = 'Une tempête a frappé Maresh, au Valdor, lundi, selon Anna Roe. Les travaux coûteront 415 €.'
  const english = { id: 'e', text: 'A storm hit Maresh in Valdor on Monday, Anna Roe said. The work will cost €415.' }
  const { findings } = analyse([english, { id: 'f', text, language: 'fr' }])
  const money = findings.filter(({ kind, accounts }) => kind === 'figure' && accounts.length === 2)
  expect(money.map(({ relation }) => relation)).toEqual(['agree'])
})
