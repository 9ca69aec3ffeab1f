import { describe, expect, test } from 'vitest'
import { readCsv, readUnguarded } from './strict-csv.ts'

const BOM = '\uFEFF'

test('a table is read field by field', () => {
  expect(readCsv(`${BOM}"a","b ""c"""\r\n"1\r\n2",""\r\n`)).toEqual([
    ['a', 'b "c"'],
    ['1\r\n2', ''],
  ])
})

describe('what is no strict CSV is refused: else no test that reads with it could fail', () => {
  test.each<[string, string, string]>([
    ['no byte-order mark', '"a"\r\n', 'missing at 0'],
    ['a field without marks', `${BOM}a\r\n`, '"\\"" is missing at 1'],
    ['a field that does not end', `${BOM}"a`, 'does not end'],
    ['a mark that is not doubled', `${BOM}"a"b"\r\n`, 'missing at 4'],
    ['another line end', `${BOM}"a"\n`, 'missing at 4'],
    ['no line end', `${BOM}"a"`, 'missing at 4'],
  ])('%s', (_name, csv, message) => {
    expect(() => readCsv(csv)).toThrow(message)
  })
})

test('one guard is taken off where the line names the column, and only there', () => {
  const csv = `${BOM}"a","b","text_escaped"\r\n"'=1","'=1","a"\r\n"'x","y",""\r\n`
  expect(readUnguarded(csv)).toEqual([
    { a: '=1', b: "'=1", text_escaped: 'a' },
    { a: "'x", b: 'y', text_escaped: '' },
  ])
})

test('a table of others, which names no guards, is left as it is; an empty one has no lines', () => {
  expect(readUnguarded(`${BOM}"a"\r\n"'=1"\r\n`)).toEqual([{ a: "'=1" }])
  expect(readUnguarded(BOM)).toEqual([])
})
