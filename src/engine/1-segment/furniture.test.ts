import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const BODY = 'Iraqi officials met commanders in Baghdad on Saturday.\n\nThey agreed on a plan.'
const furnitureOf = (text: string) =>
  segment({ id: 'a', text }).furniture.map((f) => `${f.rule}: ${text.slice(f.start, f.end)}`)

const finds: readonly (readonly [text: string, furniture: readonly string[]])[] = [
  [` date 2024-01-27 ${BODY}`, ['stamp: date 2024-01-27']],
  [`Published: 12/05/2021 10:30\n${BODY}`, ['stamp: Published: 12/05/2021 10:30']],
  [`X/@IraqiPMO\n${BODY}`, ['credit: X/@IraqiPMO']],
  [`${BODY} pic.twitter.com/T4FCkqKXUg`, ['link: pic.twitter.com/T4FCkqKXUg']],
  [
    `${BODY}\n— Media Office 🇮🇶 (@IraqiPMO) January 27, 2024\nMore.`,
    ['post: — Media Office 🇮🇶 (@IraqiPMO) January 27, 2024'],
  ],
  [`${BODY}\nCopyright © 2025 Top Indian News`, ['copyright: Copyright © 2025 Top Indian News']],
  [`${BODY}\ntgg/spm/it`, ['sign-off: tgg/spm/it']],
  [`${BODY}\n\nTo watch on video\n\n\nsource site-39`, ['call: To watch on video', 'source: source site-39']],
  [`SULAIMANI (ESTA) — ${BODY}`, ['dateline: SULAIMANI (ESTA) —']],
  [`BAGHDAD, Jan 27 (Reuters) - ${BODY}`, ['dateline: BAGHDAD, Jan 27 (Reuters) -']],
  [
    '14:05 GMT They break up.\n\n10:30 – The talks go on.\n\n9.15am Good morning.',
    ['stamp: 14:05 GMT', 'stamp: 10:30 –', 'stamp: 9.15am'],
  ],
  [`By Jane Roe and John Doe\n${BODY}`, ['by-line: By Jane Roe and John Doe']],
  [`${BODY}\n(Reporting by Jane Roe; editing by John Doe)`, ['by-line: (Reporting by Jane Roe; editing by John Doe)']],
]

const ignores: readonly string[] = [
  '10:30 The doors open.\n\nThe talks begin at noon.\n\n14:05 They break up.',
  '3:1 was the score.\n\n2:0 at the break.\n\n4:2 in the end.',
  '10:30 trains run late.\n\n11:30 trains run on time.\n\n12:30 trains do not run.',
  BODY,
  'Date palms grow in Basra. 2024 was a good year.',
  'A source said the army met the source of 39 attacks.',
  'By Monday the army had left.\nThe source said so.',
  'The US-led coalition — formed in 2014 — met on Saturday.',
  'Iraq — and the coalition with it — agreed.',
  'He wrote to her at noon / evening.',
  'Read more books, the minister said, and you will see what the country needs.',
  'The talks were about and/or clauses.\nIt was so.',
]

test.each(finds)('finds in %s', (text, furniture) => {
  expect(furnitureOf(text)).toEqual(furniture)
})

test.each(ignores)('ignores %s', (text) => {
  expect(furnitureOf(text)).toEqual([])
})

test('no piece is longer than 200 characters', () => {
  expect(furnitureOf(`Copyright ${'all rights reserved by the holder '.repeat(20)}`)).toEqual([])
})
