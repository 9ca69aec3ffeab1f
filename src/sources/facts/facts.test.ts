import { describe, expect, test } from 'vitest'
import { likeness, sketchOf } from '../sketch.ts'
import { splitPaste, suggestedSplit } from '../split-paste.ts'
import { dayIn } from './day.ts'
import { languageOf } from './language.ts'
import { textHeadFacts } from './text-head.ts'

test.each([
  ['2024-01-27', '2024-01-27'],
  ['2024-01-27T23:30:00-05:00', '2024-01-27'],
  ['Sat, 27 Jan 2024 10:00:00 GMT', '2024-01-27'],
  ['January 27, 2024', '2024-01-27'],
  ['Published on 2 May 2025 at noon', '2025-05-02'],
  ['27.01.2024', '2024-01-27'],
  ['20240127', '2024-01-27'],
  ['04/04/2024', '2024-04-04'],
  ['03/04/2024', null],
  ['13/04/2024', '2024-04-13'],
  ['04/13/2024', '2024-04-13'],
  ['2024-02-30', null],
  ['275761-01-01', null],
  ['May 2025', null],
])('the day in %j is %j', (written, day) => {
  expect(dayIn(written)).toBe(day)
})

describe('the first lines of a text', () => {
  const facts = (text: string) =>
    Object.fromEntries(Object.entries(textHeadFacts(text)).map(([name, fact]) => [name, fact?.value]))

  test.each<[string, Record<string, string | undefined>]>([
    [
      'Ferry sails again\n\nBy Ida Berg and Ole Moe\n\nMORN (AFP) – The ferry',
      { title: 'Ferry sails again', author: 'Ida Berg and Ole Moe', agency: 'AFP', place: 'MORN' },
    ],
    ['LONDON, Jan 27 (Reuters) - The ferry', { place: 'LONDON', agency: 'Reuters' }],
    ['MORN, 2 May 2025 - The ferry sails.', { date: '2025-05-02' }],
    [
      'Source: Morn Post\nDate: 2 May 2025\nURL: https://morn.example/1\n\nText',
      { outlet: 'Morn Post', date: '2025-05-02', url: 'https://morn.example/1' },
    ],
    ['By noon the ferry had left the harbour, the operator said.', { author: undefined, title: undefined }],
    ['The ferry sails again on Monday, and the operator is glad.\n\nText', { title: undefined }],
    ['URL: none yet\nThe ferry sails.', { url: undefined }],
    [
      'Ferry sails again\nThe ferry sails again from Monday, its owner said in the harbour of Halden on Friday.',
      { title: 'Ferry sails again' },
    ],
    [
      `${'Ferry sails again '.repeat(7)}\n${'The ferry sails again from Monday, its owner said. '.repeat(9)}`,
      { title: undefined }, // too long a line to be set apart by what follows
    ],
  ])('%j', (text, wanted) => {
    expect(facts(text)).toMatchObject(
      Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
    )
    for (const [name, value] of Object.entries(wanted)) expect(facts(text)[name], name).toBe(value)
  })
})

test.each([
  ['The ferry will sail again from Monday, and the operator has said that it is glad of this.', 'en'],
  [
    'Le bac reprendra le service dès lundi, selon la compagnie, qui est contente de cette décision pour les passagers.',
    'fr',
  ],
  [
    'Die Fähre wird ab Montag wieder fahren, und der Betreiber ist nach eigenen Worten froh über die Entscheidung für das Dorf.',
    'de',
  ],
  ['بدأت الجولة الأولى من الحوار', 'ar'],
  ['Переговоры начались в субботу', 'ru'],
  ['フェリーは月曜日に再開する', 'ja'],
  ['2,500', null],
  ['Iraq Іraq', null],
])('%j is in %j', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

describe('pasted text', () => {
  const long = (word: string) => `${word} `.repeat(60).trim()
  test.each<[string, string, string[]]>([
    ['lines of dashes', 'One.\n\n---\n\nTwo.\n-----\nThree.', ['One.', 'Two.', 'Three.']],
    ['wide gaps', `${long('a')}\n\n\n${long('b')}`, [long('a'), long('b')]],
    ['a gap after a headline is none', 'Headline\n\n\nText of it.', ['Headline\n\n\nText of it.']],
    ['nothing to split', 'One.\n\nTwo.', ['One.\n\nTwo.']],
    ['nothing', ' \n---\n ', []],
  ])('%s', (_name, text, pieces) => {
    expect(splitPaste(text, suggestedSplit(text))).toEqual(pieces)
  })
})

describe('near-copies', () => {
  const words = Array.from({ length: 300 }, (_, i) => `word${i}`)
  const share = (a: readonly string[], b: readonly string[]) => likeness(sketchOf(a.join(' ')), sketchOf(b.join(' ')))

  test('the same text, a few words changed, half of it, another one', () => {
    expect(share(words, words)).toBe(1)
    expect(share(words, words.with(100, 'other'))).toBeGreaterThan(0.85)
    expect(share(words, words.slice(0, 150))).toBeGreaterThan(0.3)
    expect(share(words, words.slice(0, 150))).toBeLessThan(0.7)
    expect(
      share(
        words,
        words.map((word) => `x${word}`),
      ),
    ).toBe(0)
  })

  test('texts too short to tell are like nothing', () => {
    expect(share(['one', 'two'], ['one', 'two'])).toBe(0)
  })
})
