import { expect, test } from 'vitest'
import { languageName, languageTag, otherLanguageWords } from './language-name.ts'

test.each([
  ['ar', 'ar'],
  ['Arabic', 'ar'],
  [' french ', 'fr'],
  ['pt-BR', 'pt-BR'],
  ['English', 'en'],
  ['Klingonese', null],
  ['xq', null],
  ['', null],
])('a reader writes %j', (written, tag) => {
  expect(languageTag(written)).toBe(tag)
})

test('what is said of an article', () => {
  expect(languageName('fr_FR')).toBe('French')
  expect(languageName('not a tag')).toBe('not a tag')
  expect(otherLanguageWords('ar-EG')).toBe('Arabic: compared by names, figures and dates only')
  for (const tag of ['en', 'en-US', 'EN_gb', null, undefined]) expect(otherLanguageWords(tag)).toBeNull()
})
