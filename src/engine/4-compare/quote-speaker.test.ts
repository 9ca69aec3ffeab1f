import { expect, test } from 'vitest'
import type { Quote } from '../../model/mention.ts'
import { by, said } from '../quoted-by-hand.ts'
import { differentPersons, speakerNote } from './quote-speaker.ts'

const WORDS = 'The bridge stays closed'
/** "a: Anna Berg": a known person where the name has two words, else as printed; "a:" names nobody. */
const gives = (given: string): Quote[] => {
  const [article, name] = given.split(':').map((part) => part.trim()) as [string, string]
  if (/^\p{Lu}\S+ \p{Lu}/u.test(name)) return said(article, WORDS, by(name))
  return said(article, WORDS, { speaker: name || null, speakerSpan: name ? { start: 0, end: name.length } : null })
}

test.each<[given: string[], note: string]>([
  [['a:', 'b:'], ''],
  [['a: he', 'b: they'], ''],
  [['a: Anna Berg', 'b: Anna Berg'], ' Said by Anna Berg.'],
  [['a: the council', 'b: The council'], ' Said by The council.'],
  [['a: Anna Berg', 'b: she'], ' Said by Anna Berg.'],
  [['b: Anna Berg', 'a:'], ' Said by Anna Berg; a names nobody beside the words.'],
  [['c:', 'b: Anna Berg', 'a:'], ' Said by Anna Berg; a and c name nobody beside the words.'],
  // the first piece that names a speaker counts
  [['a:', 'a: Anna Berg', 'a: Peter Moss', 'b: Anna Berg'], ' Said by Anna Berg.'],
  [['a: Anna Berg', 'b: Peter Moss'], ' Given to “Anna Berg” (a) and “Peter Moss” (b).'],
  [['a: the mayor’s office', 'b: the statement'], ' Given to “the mayor’s office” (a) and “the statement” (b).'],
  [['a: Anna Berg', 'b: the council'], ' Given to “Anna Berg” (a) and “the council” (b).'],
  [['a: Peter Press', 'b: Anna Berg'], ' Given to “Peter Press” (a) and “Anna Berg” (b).'],
  [
    ['a: Anna Berg', 'b: the mayor’s office'],
    ' a gives to Anna Berg in person what b gives to an office or a text. Given to “Anna Berg” (a) and “the mayor’s office” (b).',
  ],
  [
    ['d: the statement', 'c: the mayor’s office', 'b: Anna Berg', 'a: Anna Berg', 'e:', 'f:'],
    ' a and b give to Anna Berg in person what c and d give to an office or a text. Given to “Anna Berg” (a, b), “the mayor’s office” (c), “the statement” (d) and nobody (e, f).',
  ],
  [
    ['a: The statement', 'b: the statement', 'c: Anna Berg'],
    ' c gives to Anna Berg in person what a and b give to an office or a text. Given to “The statement” (a, b) and “Anna Berg” (c).',
  ],
])('%j are told as: %s', (given, note) => {
  expect(speakerNote(given.flatMap(gives))).toBe(note)
})

test.each<[given: string[], words: number, different: boolean]>([
  [['a: Anna Berg', 'b: Peter Moss'], 5, true],
  [['a: Anna Berg', 'b: Peter Moss'], 4, false],
  [['a: Anna Berg', 'b: Anna Berg'], 5, false],
  [['a: Anna Berg', 'b: the council'], 5, false],
  [['a: Anna Berg', 'b:'], 5, false],
])('%j of %i words: two persons %s', (given, words, different) => {
  expect(differentPersons(given.flatMap(gives), words)).toBe(different)
})

test.each<[what: string, more: Partial<Quote>]>([
  ['a name that stands for a pronoun', { speakerSpan: { start: 7, end: 9 } }],
  ['a name that stands nowhere beside the words', { speakerSpan: null }],
  ['a pronoun', { speaker: 'he', speakerSpan: { start: 7, end: 9 } }],
  ['nobody', { speaker: null }],
])('%s makes no second person', (_, more) => {
  const other = { ...by('Peter Moss'), ...more }
  expect(differentPersons([...said('a', WORDS, by('Anna Berg')), ...said('b', WORDS, other)], 9)).toBe(false)
})
