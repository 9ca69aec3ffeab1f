import { expect, test } from 'vitest'
import { markLanguages } from './mark-languages.ts'

const FRENCH =
  'Une tempête a frappé la côte du Valdor lundi et a fait dix morts, selon les autorités de Maresh. Le ministre a dit que les secours étaient sur place depuis la nuit. '
const languageOf = (text: string, language?: string) =>
  markLanguages({ story: 's', articles: [{ id: 'a', text, ...(language && { language }) }] }).articles[0]!.language

test('the words of a text show its language', () => {
  expect(languageOf(FRENCH.repeat(4))).toBe('fr')
  expect(languageOf('The storm hit the coast of Valdor on Monday, and it was said that ten had died. '.repeat(8))).toBe(
    'en',
  )
})

test('a given language stands, and a few words show none', () => {
  expect(languageOf(FRENCH.repeat(4), 'de')).toBe('de')
  expect(languageOf(FRENCH)).toBeUndefined()
})
