import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regexesIn, slowest } from './regexes.ts'

/** A text of 200 KB may hold no expression up for longer. */
const LIMIT_MS = 100

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => `src/${path}`)
  .sort()
const modules = paths.map((path) => ({ path, ...regexesIn(path, readFileSync(path, 'utf8')) }))
const written = modules.flatMap(({ path, written }) => written.map((regex) => ({ path, ...regex })))

test('the expressions of the app are found, and in the engine none is made from a string (X10)', () => {
  expect(modules.length).toBeGreaterThan(200)
  expect(written.length).toBeGreaterThan(50)
  expect(modules.filter(({ path, computed }) => path.startsWith('src/engine/') && computed > 0)).toEqual([])
})

const distinct = [...new Map(written.map((regex) => [`/${regex.pattern}/${regex.flags}`, regex])).values()]

test.each(distinct)('/$pattern/$flags in $path (X10)', { timeout: 60_000 }, (regex) => {
  const { ms, text } = slowest(regex, LIMIT_MS)
  expect(ms, `on “${text}…”`).toBeLessThanOrEqual(LIMIT_MS)
})

test.each([
  ['\\s+$', ''],
  ['“([^”]*)”', ''],
  ['(?:a+)+b', ''],
  ['\\d+(?:,\\d+)*\\.$', ''],
])('the measure fails /%s/%s', { timeout: 60_000 }, (pattern, flags) => {
  expect(slowest({ pattern, flags }, LIMIT_MS).ms).toBeGreaterThan(LIMIT_MS)
})

test('an expression in a string or a comment is none', () => {
  expect(regexesIn('x.ts', 'const a = "/b+/"; // /c+/\nconst d = /e+/u').written).toEqual([
    { pattern: 'e+', flags: 'u' },
  ])
  expect(regexesIn('x.ts', 'new RegExp(a); RegExp("b")').computed).toBe(2)
})
