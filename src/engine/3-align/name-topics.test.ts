import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const findingsOf = (...texts: string[]) =>
  analyse(texts.map((text, i) => ({ id: `a${i}`, text }))).findings.filter(
    (finding) => finding.kind === 'name' && finding.rule.startsWith('name-'),
  )

const A =
  'The deputy mayor Ada Obuya opened the bridge. Obuya thanked the builders. The Daesh (ISIL) group had blown it up.'
const B = 'The bridge was opened by Ada Obouya, the city spokeswoman. It had been blown up by ISIS.'
const C = 'Ada Obuya opened the bridge that the Islamic State (IS) group had blown up, a city spokesman said.'

test('each article’s first full name, with the other name it gives in brackets', () => {
  const found = findingsOf(A, B, C)
  const spelling = found.find((finding) => finding.id === 'name:obuya')
  expect(spelling?.accounts.map((account) => account.text)).toEqual(['Ada Obuya', 'Ada Obouya', 'Ada Obuya'])
  const group = found.find((finding) => finding.id === 'name:islamic-state')
  expect(group?.accounts.map((account) => account.text)).toEqual(['Daesh (ISIL)', 'ISIS', 'Islamic State (IS)'])
  const title = found.find((finding) => finding.id === 'name:obuya title')
  expect(title?.accounts.map((account) => account.text)).toEqual(['deputy mayor', 'city spokeswoman'])
})

test('a name that one article prints is no topic, however often', () => {
  expect(findingsOf(A, 'The river rose by a metre over night.')).toEqual([])
})

test('where all spell it alike, only what half of the articles name is told', () => {
  const event = 'The bridge over the river was opened on Monday after two years of repairs.'
  const [spoke, left] = [`${event} Ada Obuya spoke.`, `${event} Ada Obuya left.`]
  const others = ['Shops stayed shut.', 'Buses ran late.', 'It rained.'].map((text) => `${event} ${text}`)
  expect(findingsOf(spoke, left, others[0]!).map((finding) => finding.relation)).toEqual(['agree'])
  expect(findingsOf(spoke, left, ...others)).toEqual([])
})

test('a span of an account slices to its text', () => {
  const texts = [A, B, C]
  for (const { accounts } of findingsOf(...texts))
    for (const { article, start, end, text } of accounts)
      expect(texts[Number(article.slice(1))]!.slice(start, end)).toBe(text)
})
