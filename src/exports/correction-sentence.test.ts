import { describe, expect, test } from 'vitest'
import type { Correction } from '../model/correction.ts'
import { CORRECTIONS } from '../storage/any-records.ts'
import { correctionSentence } from './correction-sentence.ts'

const label = (article: string) => `00${article}`
const { event, origin, names, accounts, word, days } = CORRECTIONS

describe('a correction as a sentence', () => {
  test.each<[string, Correction]>([
    ['00a tells another event.', event],
    ['00a tells the event.', { ...event, same: true }],
    ['00a was published: 2024-01-27.', CORRECTIONS.date],
    ['“Thursday” (00a) means 2024-01-25.', days],
    ['“Thursday” (00a) means 2024-01-25 to 2024-01-27.', { ...days, to: '2024-01-27' }],
    ['00a is an original of its own.', origin],
    ['00a and 00b derive from one original.', { ...origin, with: 'b' }],
    ['“Al-Asad” and “Ain al-Asad” are one name.', names],
    ['“Al-Asad” and “Ain al-Asad” are two names.', { ...names, same: false }],
    ['“about 2,500” (00a) does not tell of the same as “some 900” (figure).', accounts],
    ['“about 2,500” (00a) tells of the same as “some 900” (figure).', { ...accounts, same: true }],
    [
      '“about 2,500” (00a) does not tell of the same as the others (quotation).',
      { ...accounts, of: 'quote', others: [] },
    ],
    ['“partisan” belongs to the list “fighters”.', word],
    ['“partisan” does not belong to the list “fighters”.', { ...word, belongs: false }],
  ])('%s', (sentence, said) => {
    expect(correctionSentence(said, { label })).toBe(sentence)
  })
})

test('a quotation stands between one pair of marks, whole or clipped', () => {
  const said: Correction = { ...accounts, one: { ...accounts.one, text: '“We stay”' }, others: [] }
  expect(correctionSentence(said, { label })).toMatch(/^“We stay” \(/)
  expect(correctionSentence(said, { label, clip: (text) => `${text.slice(0, 3)}…` })).toMatch(/^“We…” \(/)
})

test('days are named as the screen names them', () => {
  expect(correctionSentence(days, { label, days: (from) => `on ${from.slice(8)} Jan` })).toContain('means on 25 Jan.')
})
