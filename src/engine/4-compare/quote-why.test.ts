import { expect, test } from 'vitest'
import { by, said, storyOf } from '../quoted-by-hand.ts'
import { changesOf } from './quote-changes.ts'
import { type Version, versionsOf } from './quote-version.ts'
import { markNote, senseNote, wordingNote } from './quote-why.ts'

const versions = (rows: Readonly<Record<string, string>>): [Version, ...Version[]] => {
  const quotes = Object.entries(rows).flatMap(([article, words]) => said(article, words))
  return versionsOf(quotes, storyOf(quotes)) as [Version, ...Version[]]
}
const note = (rows: Readonly<Record<string, string>>) => {
  const [base, ...others] = versions(rows)
  return wordingNote(
    base,
    others.map((version) => ({ version, changes: changesOf(base, version) })),
  )
}

test.each<[name: string, rows: Record<string, string>, told: string]>([
  [
    'what is said for what',
    { a: 'The bridge will certainly stay', b: 'The bridge will surely stay' },
    '2 wordings. Against a, b has “surely” for “certainly”.',
  ],
  [
    'left out',
    { a: 'The bridge will certainly stay', b: 'The bridge will stay' },
    '2 wordings. Against a, b leaves out “certainly”.',
  ],
  [
    'put in',
    { a: 'The bridge will stay closed until spring', b: 'bridge will gladly stay' },
    '2 wordings. Against a, b adds “gladly”.',
  ],
  [
    'put in by several',
    { a: 'The bridge will stay closed until spring', b: 'bridge will gladly stay', c: 'bridge will gladly stay' },
    '2 wordings. Against a, b and c add “gladly”.',
  ],
  [
    'left out by several',
    { a: 'The bridge will surely stay', b: 'The bridge will stay', c: 'the bridge will stay' },
    '2 wordings. Against a, b and c leave out “surely”.',
  ],
  [
    'all kinds of change, of several',
    {
      a: 'Our bridge will certainly stay closed and wait for very warm weather here',
      b: 'Our bridge will surely stay closed and simply wait for warm weather here',
      c: 'Our bridge will surely stay closed and simply wait for warm weather here',
    },
    '2 wordings. Against a, b and c have “surely” for “certainly”, leave out “very” and add “simply”.',
  ],
  [
    'the three that tell most, as they come',
    {
      b: 'One red road and two old bridges or six small boats and then big long green barges near home',
      a: 'One blue road and two very new fine bridges or six large slow boats and then tiny thin pink barges near home',
    },
    '2 wordings. Against a, b has “old” for “very new fine”, “small” for “large slow” and “big long green” for “tiny thin pink”.',
  ],
  [
    'a part only',
    { a: 'The bridge will stay closed', b: 'the bridge will', c: 'stay closed', d: 'The bridge will stay shut' },
    '4 wordings. Against a, d has “shut” for “closed”. b and c quote only a part.',
  ],
  ['one part', { a: 'The bridge will stay closed', b: 'the bridge' }, '2 wordings. b quotes only a part.'],
  [
    'other words of several',
    { a: 'The bridge is closed', b: 'Roads stay open', c: 'roads stay open' },
    '2 wordings. Against a, b and c have quite other words.',
  ],
  [
    'other words',
    { a: 'The bridge is closed', b: 'Roads stay open' },
    '2 wordings. Against a, b has quite other words.',
  ],
  [
    'four wordings, and no more than four',
    {
      a: 'The bridge will certainly stay closed',
      b: 'The bridge will surely stay closed',
      c: 'The bridge will gladly stay closed',
      d: 'The bridge will rarely stay closed',
      e: 'The bridge will simply stay closed',
    },
    '5 wordings. Against a, b has “surely” for “certainly”; c has “gladly” for “certainly”; d has “rarely” for “certainly”; e has “simply” for “certainly”.',
  ],
  [
    'more wordings than are told',
    {
      a: 'The bridge will certainly stay closed',
      b: 'The bridge will surely stay closed',
      c: 'The bridge will gladly stay closed',
      d: 'The bridge will rarely stay closed',
      e: 'The bridge will simply stay closed',
      f: 'The bridge will safely stay closed',
    },
    '6 wordings. Against a, b has “surely” for “certainly”; c has “gladly” for “certainly”; d has “rarely” for “certainly”; e has “simply” for “certainly”; 1 more differs.',
  ],
  [
    '… by two',
    {
      a: 'The bridge will certainly stay closed',
      b: 'The bridge will surely stay closed',
      c: 'The bridge will gladly stay closed',
      d: 'The bridge will rarely stay closed',
      e: 'The bridge will simply stay closed',
      f: 'The bridge will safely stay closed',
      g: 'The bridge will calmly stay closed',
    },
    '7 wordings. Against a, b has “surely” for “certainly”; c has “gladly” for “certainly”; d has “rarely” for “certainly”; e has “simply” for “certainly”; 2 more differ.',
  ],
])('%s', (_, rows, told) => {
  expect(note(rows)).toBe(told)
})

test.each([
  ['seventy letters are not cut', 'carefullys', 'carefullys'],
  ['more are', 'carefullyss', 'carefullys …'],
  ['more are, without the space at the end', 'carefully so', 'carefully …'],
])('%s: sixty and %s', (_, end, told) => {
  const sixty = 'slow and '.repeat(6).padEnd(60, 'again ')
  expect(note({ a: `Bridges open ${sixty}${end} in towns`, b: 'Bridges open in towns' })).toBe(
    `2 wordings. Against a, b leaves out “${sixty}${told}”.`,
  )
})

test('what turns the sense is told with both articles, three times at most', () => {
  const [base, version] = versions({ a: 'The county will pay', b: 'The county pays' }) as [Version, Version]
  const turn = (kind: 'negation' | 'number' | 'direction', from: string, to: string) => ({
    version,
    change: { kind, from, to },
  })
  expect(senseNote(base, [])).toBe('')
  expect(senseNote(base, [turn('negation', '', 'not')])).toBe(
    'The sense may differ. One of them negates it: nothing (a), “not” (b). ',
  )
  const many = [
    turn('number', '250', '350'),
    turn('direction', 'from Riverton', 'in Riverton'),
    turn('negation', 'never', ''),
    turn('number', '1', '2'),
  ]
  expect(senseNote(base, many)).toBe(
    'The sense may differ. The numbers differ: “250” (a), “350” (b). They point different ways: “from Riverton” (a), “in Riverton” (b). One of them negates it: “never” (a), nothing (b). ',
  )
})

test('who gives it without quotation marks', () => {
  const indirect = (article: string) => said(article, 'The bridge stays closed', { form: 'indirect' })
  expect(markNote([...said('a', 'So it is'), ...said('b', 'So it is', by('Anna Berg'))])).toBe('')
  expect(markNote([...said('a', 'So it is'), ...indirect('b')])).toBe(' b gives it without quotation marks.')
  expect(markNote([...indirect('c'), ...said('a', 'So it is', { speaker: '@council' }), ...indirect('c')])).toBe(
    ' a and c give it without quotation marks.',
  )
  expect(markNote(said('a', 'So it is', { speaker: 'council@riverton' }))).toBe('')
})
