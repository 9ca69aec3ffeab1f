import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const text = 'The mayor of Harwich opened the new harbour bridge on Monday. Some 300 people watched.'
const articles = ['a', 'b', 'c'].map((id) => ({ id, text }))
const same = (given: Readonly<Record<string, boolean>>) =>
  analyse(
    articles.map((article) => (article.id in given ? { ...article, sameEvent: given[article.id]! } : article)),
  ).articles.map(({ sameEvent, event }) => [sameEvent, event] as const)

test('the reader sets an article apart, also the one that the event is called after', () => {
  for (const id of ['a', 'c']) {
    const told = same({ [id]: false })
    expect(told.map(([main]) => main)).toEqual(articles.map((article) => article.id !== id))
    expect(new Set(told.map(([, event]) => event)).size).toBe(2)
  }
})

test('the reader counts an article in that tells of something else', () => {
  const other = { id: 'd', text: 'Rain flooded two cellars in Oslo in 2011, said firefighter Kari Nord.' }
  const [, , , alone] = analyse([...articles, other]).articles
  expect(alone!.sameEvent).toBe(false)
  const counted = analyse([...articles, { ...other, sameEvent: true }]).articles
  expect(counted.map(({ event }) => event)).toEqual(Array(4).fill(counted[0]!.event))
  expect(counted[3]!.sameEvent).toBe(true)
})
