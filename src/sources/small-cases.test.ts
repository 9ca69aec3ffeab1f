import { describe, expect, test, vi } from 'vitest'
import { languageOf } from './facts/language.ts'
import { fetchFile } from './fetch-file.ts'
import { textFacts } from './prepare-article.ts'
import { endingOf } from './readers/file-kind.ts'
import { pastedFiles } from './split-paste.ts'

describe('a pasted text as files', () => {
  const files = (text: string) =>
    pastedFiles('Pasted text.txt', new TextEncoder().encode(text), 'rules').map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes),
    ])

  test.each<[string, string[][]]>([
    ['The ferry sails.', [['Pasted text.txt', 'The ferry sails.']]],
    [
      'The ferry sails.\n---\nThe bus runs.',
      [
        ['Pasted text 1.txt', 'The ferry sails.'],
        ['Pasted text 2.txt', 'The bus runs.'],
      ],
    ],
  ])('%j', (text, wanted) => {
    expect(files(text)).toEqual(wanted)
  })
})

test('a text without a word has none, and nothing that it is like', () => {
  expect(textFacts('— …')).toMatchObject({ words: 0, sketch: [], opening: '— …' })
})

test.each([
  ['README', ''],
  ['a.b/c', ''],
  ['wire.CSV', 'csv'],
])('the ending of %j is %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending)
})

test('words that two languages have alike are of neither', () => {
  expect(languageOf('de en de la en la de en la de en')).toBeNull()
})

test('a file of the app is fetched as the browser does, and taken where the server names no kind', async () => {
  vi.stubGlobal('fetch', async () => {
    const response = new Response(new TextEncoder().encode('The ferry sails.'))
    response.headers.delete('content-type')
    return response
  })
  expect(new TextDecoder().decode(await fetchFile('a.txt'))).toBe('The ferry sails.')
  vi.unstubAllGlobals()
})
