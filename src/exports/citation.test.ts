import { expect, test } from 'vitest'
import { citationOf } from './citation.ts'

const published = { from: '2024-05-02', to: '2024-05-02', basis: 'stated' } as const

const CITATION = {
  about: 'people who left the harbour',
  story: 'Harbour fire',
  engine: '7',
  silent: ['003'],
  link: 'https://example.org/#1/read?f=x',
  cited: [
    {
      label: '001',
      words: '“about 40\n people”',
      article: { outlet: 'The Courier', agency: 'AP', published, url: 'https://example.org/a', title: null },
    },
    {
      label: '002',
      words: '40 residents',
      article: {
        outlet: null,
        agency: null,
        published: { from: null, to: null, basis: 'unknown' },
        url: null,
        title: 'A fire',
      },
    },
  ],
} as const

test('who says what, from where and when, who does not, and how it was found', () => {
  expect(citationOf(CITATION).split('\n')).toEqual([
    '“about 40 people” – 001, The Courier, AP, 2024-05-02, https://example.org/a.',
    '“40 residents” – 002, “A fire”, outlet not stated, date not stated.',
    'Not stated in 003.',
    'Compared with Crossread (rules 7): “people who left the harbour”, in “Harbour fire”. https://example.org/#1/read?f=x',
  ])
})

test('a link that holds for nobody else is left out, an inferred day is said to be one', () => {
  const [first] = CITATION.cited
  const article = { ...first.article, published: { from: '2024-05-01', to: '2024-05-03', basis: 'inferred' } as const }
  const lines = citationOf({ ...CITATION, link: null, silent: [], cited: [{ ...first, article }] }).split('\n')
  expect(lines[0]).toContain('2024-05-01/2024-05-03 (inferred)')
  expect(lines.at(-1)).toMatch(/“Harbour fire”\.$/)
})

test('words with quotation marks in them are cited so that it is plain where they end', () => {
  const [first] = CITATION.cited
  const said = citationOf({
    ...CITATION,
    about: 'The mayor on “the harbour”',
    cited: [
      { ...first, words: '“Nobody is missing,” she said', article: { ...first.article, title: 'A “small” fire' } },
    ],
  }).split('\n')
  expect(said[0]).toBe(
    '“‘Nobody is missing,’ she said” – 001, “A ‘small’ fire”, The Courier, AP, 2024-05-02, https://example.org/a.',
  )
  expect(said.at(-1)).toContain(': “The mayor on ‘the harbour’”, in “Harbour fire”.')
})
