import { expect, test } from 'vitest'
import type { EntityType, Name } from '../../model/mention.ts'
import { compareName } from './name.ts'

const nameOf = (text: string, article: string, entityType: EntityType, title: string | null): Name => ({
  kind: 'name',
  id: `name:${article}:0`,
  article,
  start: 0,
  end: text.length,
  text,
  entity: 'x',
  entityType,
  title,
})
const NO_STORY = {
  articleOf: () => {
    throw new Error('a name is compared by itself')
  },
}
const spelt = (entityType: EntityType, ...texts: string[]) =>
  compareName(
    { key: 'x', about: 'x', items: texts.map((text, i) => nameOf(text, `a${i}`, entityType, null)) },
    NO_STORY,
  )
const titled = (...titles: string[]) =>
  compareName(
    { key: 'x title', about: 'x', note: 'titles', items: titles.map((t, i) => nameOf(t, `a${i}`, 'person', t)) },
    NO_STORY,
  )

test('an odd spelling is said once', () => {
  expect(spelt('person', 'Sabrina Singh', 'Sabrin Singh', 'Sabrina Singh')).toMatchObject({
    relation: 'vary',
    rule: 'name-spellings',
    why: 'Spelt “Sabrina Singh” in 2 articles, “Sabrin Singh” in one.',
  })
})

test('a spelling is never a conflict, also where all differ', () => {
  const found = spelt('person', 'Muhammad Shiaa Al-Sudani', 'Mohamed Chia al-Soudani', 'Mohammed Shia al-Sudani')
  expect(found?.relation).toBe('vary')
  expect(found?.accounts.map((account) => account.reading)).toContain('Mohamed Chia al-Soudani')
})

test('a body of two names', () => {
  expect(spelt('group', 'ISIS', 'Daesh (ISIL)', 'Islamic State')).toMatchObject({
    relation: 'vary',
    why: 'Named “Daesh (ISIL)” in one, “ISIS” in one, “Islamic State” in one.',
  })
})

test('a person of one spelling is agreed', () => {
  expect(spelt('person', 'Ada Obuya', 'ADA OBUYA')).toMatchObject({
    relation: 'agree',
    why: 'All 2 articles spell the name alike.',
  })
})

test.each<[EntityType, string, string]>([
  ['person', 'Obuya', 'Obuya'],
  ['place', 'US', 'United States'],
  ['place', 'Iraq', 'Iraq'],
  // a place that the map knows beside a word that it does not, in either order
  ['place', 'Moscow', 'Kremlin'],
  ['place', 'Arbat', 'Moscow'],
  ['person', 'Ada Obuya', 'Obuya'],
  ['organisation', 'Port Union', 'PORT UNION'],
  ['event', 'Storm Ada', 'Ada'],
  ['organisation', 'UN', 'United Nations'],
  ['organisation', 'Pentagon', 'Defense Department'],
  ['other', 'Oceanic', 'Oceanic'],
])('nothing is said of a %s: %s, %s', (entityType, a, b) => {
  expect(spelt(entityType, a, b)).toBeNull()
})

test.each<[entityType: EntityType, texts: string[], why: string]>([
  ['place', ['Kyiv', 'Kiev', 'Kyiv', 'Kyiv'], 'Named “Kyiv” in 3 articles, “Kiev” in one.'],
  ['organisation', ['Port Union', 'Crew Alliance'], 'Named “Crew Alliance” in one, “Port Union” in one.'],
  ['event', ['Port Fair', 'Crew Feast'], 'Named “Crew Feast” in one, “Port Fair” in one.'],
  ['other', ['Solveig', 'Solweig', 'SOLVEIG'], 'Spelt “SOLVEIG” in 2 articles, “Solweig” in one.'],
])('a %s of two names: %j', (entityType, texts, why) => {
  expect(spelt(entityType, ...texts)).toMatchObject({ relation: 'vary', rule: 'name-spellings', why })
})

test('titles that differ in words', () => {
  expect(
    titled('deputy spokeswoman', 'deputy press secretary', 'Deputy Spokesperson', 'deputy spokesperson'),
  ).toMatchObject({
    relation: 'vary',
    rule: 'name-titles',
    why: 'Called “Deputy Spokesperson” in 2 articles, “deputy press secretary” in one, “deputy spokeswoman” in one.',
  })
})

test.each([
  ['Gov.', 'governor'],
  ['Secretary', 'Interior Secretary'],
  ['actor', 'film star'],
])('nothing is said of the titles %s, %s', (a, b) => {
  expect(titled(a, b)).toBeNull()
})

test('titles of callings alone differ in nothing, beside an office they do', () => {
  expect(titled('actor', 'film star', 'mayor')?.why).toBe('Called “actor” in one, “film star” in one, “mayor” in one.')
})

test('what two differ in is told, also where a third is short for both', () => {
  expect(titled('Minister', 'Interior Minister', 'Finance Minister')?.relation).toBe('vary')
  expect(spelt('person', 'Ada', 'Ada Obuya', 'Ada Obuja')?.relation).toBe('vary')
})

test('accounts hold the place, the words and the reading', () => {
  const [a, b] = [nameOf('Ada Quill', 'a', 'person', 'Mayor'), nameOf('Ada Quil', 'b', 'person', 'Dep. Clerk')]
  const named = { ...a, field: 'title' as const }
  expect(compareName({ key: 'x', about: 'x', items: [named, b] }, NO_STORY)?.accounts).toEqual([
    { article: 'a', start: 0, end: 9, field: 'title', text: 'Ada Quill', reading: 'Ada Quill' },
    { article: 'b', start: 0, end: 8, text: 'Ada Quil', reading: 'Ada Quil' },
  ])
  expect(compareName({ key: 'x', about: 'x', note: 'titles', items: [named, b] }, NO_STORY)?.accounts).toEqual([
    { article: 'a', start: 0, end: 9, field: 'title', text: 'Ada Quill', reading: 'mayor' },
    { article: 'b', start: 0, end: 8, text: 'Ada Quil', reading: 'dep clerk' },
  ])
})
