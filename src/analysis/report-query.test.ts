import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { progressQuery, reportQuery } from './report-query.ts'

const key = (...articles: Parameters<typeof reportQuery>[0]) => JSON.stringify(reportQuery(articles).queryKey)

test('the same articles are analysed once; any other text, id or given field is another report', () => {
  const article = { id: 'a', text: 'Text' }
  expect(key(article)).toBe(key({ ...article }))
  const others = [
    key({ id: 'b', text: 'Text' }),
    key({ id: 'a', text: 'Text.' }),
    key({ ...article, date: '2024-01-27' }),
    key(article, { id: 'b', text: '' }),
    key({ id: 'a', text: '\ud800' }),
  ]
  expect(new Set([key(article), ...others]).size).toBe(others.length + 1)
})

test('the same articles corrected otherwise are another report', () => {
  const articles = [{ id: 'a', text: 'Text' }]
  const corrected = (date: string) =>
    JSON.stringify(reportQuery(articles, [{ kind: 'date', article: 'a', date }]).queryKey)
  expect(corrected('2024')).toBe(corrected('2024'))
  expect(new Set([key(...articles), corrected('2024'), corrected('2025')]).size).toBe(3)
})

test('nothing is analysed before there are articles', () => {
  expect(reportQuery([]).enabled).toBe(false)
})

test('progress is read where the analysis tells it', () => {
  const client = new QueryClient()
  const articles = [{ id: 'a', text: 'Text' }]
  client.setQueryData(progressQuery(articles).queryKey, { done: 1, all: 2 })
  expect(client.getQueryData(progressQuery([...articles]).queryKey)).toEqual({ done: 1, all: 2 })
})
