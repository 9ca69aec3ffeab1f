import { afterEach, expect, test } from 'vitest'
import type { ArticleRecord } from '../model/library.ts'
import { langOf } from './article-language.ts'
import { useLibrary } from './library.ts'

const articleIn = (id: string, language?: string) =>
  ({ id, facts: language ? { language: { value: language, basis: 'stated', evidence: '' } } : {} }) as ArticleRecord

const before = useLibrary.getState().articles
afterEach(() => useLibrary.setState({ articles: before }))

test('words carry their language where it is not that of the page (AC11)', () => {
  useLibrary.setState({
    articles: [articleIn('a', 'ar'), articleIn('b', 'en-GB'), articleIn('c'), articleIn('d', 'pt_BR')],
  })
  expect(['a', 'b', 'c', 'd', 'e'].map(langOf)).toEqual(['ar', undefined, undefined, 'pt-BR', undefined])
})

test('a language that is set otherwise is known at once', () => {
  useLibrary.setState({ articles: [articleIn('a', 'ar')] })
  expect(langOf('a')).toBe('ar')
  useLibrary.setState({ articles: [articleIn('a', 'fa')] })
  expect(langOf('a')).toBe('fa')
})
