import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import { type Column, toCsv } from './csv.ts'
import { readCsv, readUnguarded } from './strict-csv.ts'

interface Row {
  readonly text: string
  readonly number: number | null
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'text', kind: 'text', value: ({ text }) => text },
  { name: 'number', kind: 'number', value: ({ number }) => number },
]

/** Our own import: takes off exactly the one guard that the row names. */
const readBack = (csv: string): string[] => readUnguarded(csv).map(({ text = '' }) => text)

const textsOf = (texts: readonly string[]) =>
  toCsv(
    COLUMNS,
    texts.map((text) => ({ text, number: null })),
  )

const OWN = [
  '',
  'plain',
  'two\nlines',
  'two\r\nlines',
  'with "quotes", commas; and semicolons',
  '=1+1',
  '=1+1\n+1',
  '+964 phone',
  '-5 troops',
  '@account',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '  =1',
  '\u200b=1',
  '\ufeff=1',
  '"=1',
  "'=1",
  '“=1',
  '＝1',
  '＋1',
  '－1',
  '＠A(1)',
  '=',
  "'",
  "'quoted'",
  'a=1',
  '1-2',
  'Ελληνικά, العربية, 日本語, 💥',
]

test('every field is quoted, every line ends in CRLF, a byte-order mark stands first', () => {
  expect(toCsv(COLUMNS, [{ text: 'a "b"', number: -5 }])).toBe(
    '\uFEFF"text","number","text_escaped"\r\n"a ""b""","-5",""\r\n',
  )
})

describe('guards a text that a spreadsheet could take for a formula', () => {
  test.each(OWN.filter((text) => /^[\s\p{Cf}\0'"“]*[=+\-@＝＋－＠]/u.test(text)))('%j', (text) => {
    expect(readCsv(textsOf([text]))[1]).toEqual([`'${text}`, '', 'text'])
  })
})

describe('leaves alone', () => {
  test.each(['', 'plain', 'a=1', '1-2', "'", "'quoted'", '2,500', '“Talks”, he said'])('%j', (text) => {
    expect(readCsv(textsOf([text]))[1]).toEqual([text, '', ''])
  })
  test('numbers, negative ones too', () => {
    expect(readCsv(toCsv(COLUMNS, [{ text: 'x', number: -5 }]))[1]).toEqual(['x', '-5', ''])
  })
})

test('any text comes back as it was', () => {
  expect(readBack(textsOf(OWN))).toEqual(OWN)
  const anyUnit = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })
  fc.assert(
    fc.property(fc.array(fc.oneof(anyUnit, fc.string({ unit: fc.constantFrom(...'=+-@\'"\r\n\t ,;') }))), (texts) => {
      // A file in UTF-8 cannot hold a lone surrogate: the one thing that does not come back.
      expect(readBack(textsOf(texts))).toEqual(texts.map((text) => text.toWellFormed()))
    }),
    { numRuns: 2_000 },
  )
})

for (const name of ['csv-formula', 'blns']) {
  const list = hostileList(name)
  test.skipIf(!list)(`published strings, ${name}: ${list?.length ?? 'none here'} come back as they were`, () => {
    expect(readBack(textsOf(list!))).toEqual(list!.map((text) => text.toWellFormed()))
  })
}
