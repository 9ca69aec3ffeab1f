import { expect, test } from 'vitest'
import type { Name } from '../../model/mention.ts'
import { figureOf } from '../figures-by-hand.ts'
import type { Aligned, Said, Topic, Topics } from '../flow/aligned.ts'
import { compare } from './compare.ts'

const NONE: Topics = { figure: [], date: [], quote: [], name: [], wording: [], statement: [] }
const told = (topics: Partial<Topics>) => {
  const article = (id: string) => ({ id, event: { id: 'main', same: true }, origin: { id } })
  const aligned = { articles: [article('a'), article('b')], topics: { ...NONE, ...topics } } as unknown as Aligned
  return compare(aligned)
}
const said: Said = { article: 'a', start: 0, end: 9, text: 'It rained', reading: 'it rained' }
const statement: Topic<Said> = { key: 'rain', about: 'It rained', items: [said] }
const boats = { key: 'boats', about: 'boats', items: [figureOf('a', 10)] }

test('each topic is judged by its kind and keeps what it is about and its key', () => {
  const { judged, problems } = told({ statement: [statement], figure: [boats] })
  expect(problems).toEqual([])
  expect(judged).toMatchObject([
    { kind: 'figure', key: 'boats', about: 'boats', rule: 'figure-single' },
    { kind: 'statement', key: 'rain', about: 'It rained', rule: 'statement-alone' },
  ])
})

test('what is not worth a finding is none', () => {
  const place = { kind: 'name', article: 'a', text: 'Riverton', entityType: 'place', title: null } as Name
  expect(told({ name: [{ key: 'riverton', about: 'Riverton', items: [place] }] })).toEqual({ judged: [], problems: [] })
})

test('a comparison that fails costs its own topic and is told', () => {
  const { judged, problems } = told({
    figure: [{ ...boats, about: 'lost boats', items: [figureOf('nobody', 10)] }, boats],
  })
  expect(judged.map(({ about }) => about)).toEqual(['boats'])
  expect(problems).toMatchObject([
    { stage: 'compare', message: expect.stringMatching(/^“lost boats” could not be compared: TypeError: ./) },
  ])
})
