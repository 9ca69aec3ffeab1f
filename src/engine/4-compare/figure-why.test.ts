import { expect, test } from 'vitest'
import { articlesOf, between, figureOf } from '../figures-by-hand.ts'
import { eachNumber, listed, originNote, quoted, scopeNote, sourceNote, spoken, withSource } from './figure-why.ts'

const by = (article: string, attributedTo: string | null) => figureOf(article, 10, { attributedTo })

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j are listed as %s', (words, list) => {
  expect(listed(words)).toBe(list)
})

test.each([
  [['10 boats'], '“10 boats”'],
  [['Ten boats', '10 boats', 'ten boats'], '“ten boats” and “10 boats”'],
  [['1', '2', '3', '4', '5'], '“1”, “2”, “3”, “4” and “5”'],
  [['1', '2', '3', '4', '5', '6'], '“1”, “2”, “3”, “4”, “5” and 1 more'],
  [['1', '2', '3', '4', '5', '6', '7'], '“1”, “2”, “3”, “4”, “5” and 2 more'],
])('%j are quoted once each: %s', (texts, told) => {
  expect(quoted(texts.map((text) => figureOf('a', 1, { text })))).toBe(told)
})

test.each([
  ['a and b have one original', ['a', 'b'], ' The articles derive from one original, so this confirms nothing.'],
  ['a and c have two', ['a', 'c'], ''],
  ['a alone confirms nothing anyway', ['a', 'a'], ''],
])('%s', (_, ids, note) => {
  const story = articlesOf({ a: { origin: 'wire' }, b: { origin: 'wire' } })
  expect(
    originNote(
      ids.map((id) => figureOf(id, 10)),
      story,
    ),
  ).toBe(note)
})

test('a number is told once, in the shortest words for it', () => {
  const texts = [
    figureOf('a', 10, { text: 'ten old boats' }),
    figureOf('b', 10, { text: 'ten boats' }),
    figureOf('c', 10, { text: '10 new big boats' }),
    figureOf('d', 12, { text: 'twelve boats' }),
    figureOf('e', 10, { text: '010 boats' }),
    figureOf('f', 0, { ...between(10, 12), text: '10 to 12 boats' }),
  ]
  expect(eachNumber(texts).map(({ text }) => text)).toEqual(['ten boats', 'twelve boats', '10 to 12 boats'])
})

test.each(['he', 'She', 'it', 'They', 'we', 'I', 'you'])('%s stays the article’s word', (pronoun) => {
  expect(spoken(pronoun)).toBe(`“${pronoun}”`)
  expect(spoken('the mayor')).toBe('the mayor')
})

test.each<[sources: (string | null)[], note: string]>([
  [[null, null], ''],
  [['the mayor', 'the mayor'], ''],
  [['the mayor', null], ' It is attributed to the mayor and to nobody.'],
  [['they', 'the mayor', null, 'they'], ' It is attributed to the mayor, to “they” and to nobody.'],
  [['the port', 'the mayor'], ' It is attributed to the mayor and to the port.'],
])('%j are told as sources:%s', (sources, note) => {
  expect(sourceNote(sources.map((source, i) => by(`a${i}`, source)))).toBe(note)
})

test('sources of several numbers are told in the plural', () => {
  expect(sourceNote([by('a', 'the mayor'), by('b', null)], 'They are')).toBe(
    ' They are attributed to the mayor and to nobody.',
  )
})

test.each<[scopes: (string | null)[], note: string]>([
  [[null, null], ''],
  [['Valdor', null], ''],
  [['Valdor', 'Valdor'], ''],
  [['Valdor', 'Borland', 'Valdor'], ' The places named are Borland and Valdor.'],
])('%j are told as places:%s', (scopes, note) => {
  expect(scopeNote(scopes.map((scope, i) => figureOf(`a${i}`, 10, { scope })))).toBe(note)
})

test('a figure is told with who gives it', () => {
  expect(withSource(by('a', null))).toBe('10 boats')
  expect(withSource(by('a', 'the mayor'))).toBe('10 boats (the mayor)')
  expect(withSource(by('a', 'they'))).toBe('10 boats (“they”)')
})
