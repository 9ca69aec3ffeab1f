import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rowsIn, titlesIn } from './test-titles.ts'

const files = ['src', 'scripts', 'e2e']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(?:test|spec|full)\.tsx?$|e2e\/(?:bench|second-engine)\.ts$/.test(path) && !path.includes('/_'))

/** "X16 src/views/parts/unseen.test.ts", as the tests say it. */
const named = new Set(
  files.flatMap((path) =>
    titlesIn(path, readFileSync(path, 'utf8'))
      .flatMap(rowsIn)
      .map((row) => `${row} ${path}`),
  ),
)

/** The same, as the page says it; a row that needs a person names no file. */
const told = new Map(
  [...readFileSync('docs/faults.md', 'utf8').matchAll(/^\| ([A-Z]+\d+) \|(.+)\|$/gm)].map(([, row, cells]) => [
    row!,
    [...cells!.matchAll(/`((?:src|scripts|e2e)\/[^`]+)`/g)].map(([, path]) => path!),
  ]),
)

const ROWS = [
  ...Array.from({ length: 19 }, (_, i) => `S${i + 1}`),
  ...Array.from({ length: 10 }, (_, i) => `D${i + 1}`),
  ...Array.from({ length: 20 }, (_, i) => `X${i + 1}`),
  ...Array.from({ length: 6 }, (_, i) => `A${i + 1}`),
  ...Array.from({ length: 14 }, (_, i) => `AC${i + 1}`),
]

describe('the fault table, docs/faults.md', () => {
  test('every row is there once', () => {
    expect([...told.keys()]).toEqual(ROWS)
  })

  test('every row but the one that needs a person has a test', () => {
    expect(ROWS.filter((row) => told.get(row)?.length === 0)).toEqual(['AC14'])
  })

  test('every file that the page names has a test of that row', () => {
    const missing = [...told]
      .flatMap(([row, paths]) => paths.map((path) => `${row} ${path}`))
      .filter((one) => !named.has(one))
    expect(missing).toEqual([])
  })

  test('no test names a row that the page does not know', () => {
    expect([...named].filter((one) => !told.has(one.split(' ')[0]!))).toEqual([])
  })
})

test.each<[string, string[]]>([
  ["describe('a (X1, AC2)', () => { test('b (D3)', () => {}) })", ['X1', 'AC2', 'D3']],
  ["test.each([1])('S7: %s', () => {})", ['S7']],
  ['for (const a of b) test(`\x24{a} twice (A1)`, () => {})', ['A1']],
  ["const x = 'A3'; // test('A4')", []],
  ["test('the A320 and X100', () => {})", []],
])('%s', (source, rows) => {
  expect(titlesIn('x.ts', source).flatMap(rowsIn)).toEqual(rows)
})
