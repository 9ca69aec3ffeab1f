import { describe, expect, test } from 'vitest'
import { anchorPassage } from './anchor-passage.ts'
import { CONTEXT_CHARS, selectPassage } from './select-passage.ts'

const TEXT = 'The talks go on. Voss said that nearly 900 soldiers are in Halden today. They meet again in May.'
const article = { id: 'a', text: TEXT, title: 'Talks go on', fingerprint: 'before' }

test('the words with up to 64 characters around them, fewer only at the edges of the text', () => {
  const start = TEXT.indexOf('nearly')
  const selector = selectPassage(article, { start, end: start + 10 })
  expect(selector).toMatchObject({
    exact: 'nearly 900',
    prefix: TEXT.slice(0, start),
    article: 'a',
    fingerprint: 'before',
  })
  expect(selector.suffix).toHaveLength(Math.min(CONTEXT_CHARS, TEXT.length - start - 10))
  expect(selector).not.toHaveProperty('field')
})

describe('words of a title', () => {
  const selector = selectPassage(article, { start: 6, end: 8, field: 'title' })
  test('are taken from it and found in it', () => {
    expect(selector).toMatchObject({ field: 'title', exact: 'go', prefix: 'Talks ', suffix: ' on' })
    expect(anchorPassage(selector, article)).toEqual({ state: 'anchored', start: 6, end: 8 })
    expect(anchorPassage(selector, { ...article, title: 'Our talks go on', fingerprint: 'after' })).toMatchObject({
      start: 10,
    })
  })
  test('of an article that has none are nowhere', () => {
    expect(selectPassage({ ...article, title: null }, { start: 0, end: 2, field: 'title' }).exact).toBe('')
    expect(anchorPassage(selector, { ...article, title: null })).toEqual({ state: 'orphan' })
  })
})

test('a passage of thousands of characters is looked for word by word alone', () => {
  const long = Array.from({ length: 60 }, (_, i) => `The harbour of Halden was closed on day ${i}. `).join('')
  const selector = selectPassage({ ...article, text: long }, { start: 0, end: 2_500 })
  expect(anchorPassage(selector, { text: `New. ${long}`, title: null, fingerprint: 'after' }).state).toBe('anchored')
  expect(
    anchorPassage(selector, { text: long.replace('day 7', 'day 8'), title: null, fingerprint: 'after' }).state,
  ).toBe('orphan')
})
