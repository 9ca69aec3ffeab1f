import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { groupOrigins } from './origins.ts'

const EMPTY = { date: [], figure: [], quote: [], name: [] }
const originsOf = (...texts: readonly string[]) => {
  const articles = texts.map((text, i) => ({ segmented: segment({ id: `a${i}`, text }), extraction: EMPTY }))
  return groupOrigins(
    articles,
    texts.map(() => ({ id: 'event:a0' })),
  )
}

const WIRE =
  'The ministry confirmed on Monday that the bridge over the river would be closed for repairs until the end of the year. Drivers were told to take the road through the old town instead. Shopkeepers there have asked for more buses.'
const REWRITE =
  'A bridge is shut. The ministry confirmed on Monday that the bridge over the river would be closed until spring. People will have to use other streets and many of them are angry about it, the mayor said.'
const OTHER =
  'The crossing is going to stay shut for months, officials announced. Traffic will be led through the centre, where traders fear for their customers.'

test('an article and its copy share an origin, and say so', () => {
  const [a, b, c] = originsOf(WIRE, WIRE, OTHER)
  expect(a?.id).toBe(b?.id)
  expect(c?.id).not.toBe(a?.id)
  expect(a?.reasons).toEqual(['The text is the same as that of a1.'])
})

test('long phrases word for word outside quotations show a rewrite', () => {
  const [a, b] = originsOf(WIRE, REWRITE)
  expect(a?.id).toBe(b?.id)
  expect(a?.reasons[0]).toMatch(/^It shares \d+ of \d+ five-word phrases outside quotations with a1\.$/)
})

test('the same words of a speaker show no common origin', () => {
  const quote =
    '“The bridge over the river will be closed for repairs until the end of the year, and nobody can say when it opens,”'
  const [a, b] = originsOf(`${quote} he said. Nobody was glad of it.`, `The mayor spoke at noon: ${quote} said he.`)
  expect(a?.id).not.toBe(b?.id)
})

test('one agency, one origin', () => {
  const [a, b, c] = originsOf(
    `${OTHER} He told AFP so.`,
    'The mayor told AFP that it was shut.',
    'The mayor told Reuters that it was shut.',
  )
  expect(a?.id).toBe(b?.id)
  expect(c?.id).not.toBe(a?.id)
  expect(b?.reasons).toEqual(['It and a0 both carry the wire of AFP.'])
})
