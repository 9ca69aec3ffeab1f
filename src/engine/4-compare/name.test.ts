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
  ['organisation', 'UN', 'United Nations'],
  ['organisation', 'Pentagon', 'Defense Department'],
  ['other', 'Oceanic', 'Oceanic'],
])('nothing is said of a %s: %s, %s', (entityType, a, b) => {
  expect(spelt(entityType, a, b)).toBeNull()
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
