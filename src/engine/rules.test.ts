import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from './flow/rules.ts'

/** Made by the reader, not found: held by the tests of corrections. */
const BY_HAND = new Set(['statement-linked'])

test('every rule that finds something has its table of what it reads and what it ignores', () => {
  const folder = 'src/engine/4-compare'
  const tables = readdirSync(folder).filter((file) => file.endsWith('-rules.test.ts'))
  const held = tables.flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'([a-z-]+)': \{$/gm)].map(([, id]) => id),
  )
  expect(new Set(held).size).toBe(held.length)
  expect([...held].sort()).toEqual(
    RULES.map(({ id }) => id)
      .filter((id) => !BY_HAND.has(id))
      .sort(),
  )
})

/** Rows of a file's tables: what a rule reads, and what it must leave alone or take no more of. */
function rowsOf(source: string) {
  const rows = { reads: 0, ignores: 0 }
  let indent = ''
  let count = 0
  for (const line of source.split('\n')) {
    const opens = /^( *)test\.each\S*\(\[$/.exec(line)
    if (opens) [indent, count] = [opens[1]!, 0]
    const title = line.startsWith(`${indent}])('`) ? line.slice(indent.length + 4) : null
    if (title) rows[/^(?:reads|looks|keeps the)/.test(title) ? 'reads' : 'ignores'] += count
    else if (line.startsWith(`${indent}  `) && /^[['"]/.test(line.slice(indent.length + 2))) count++
  }
  return rows
}

const folder = 'src/engine/2-extract'
/** Laws, costs and whole sentences of news: no tables of one rule. */
const OF_ALL = new Set(['dates.test.ts', 'figures.test.ts', 'figure-news.test.ts'])
const tables = readdirSync(folder).filter((file) => /^(?:date|figure).*\.test\.ts$/.test(file) && !OF_ALL.has(file))

test.each(tables)('%s holds its rules to more that they ignore than they read', (file) => {
  const { reads, ignores } = rowsOf(readFileSync(`${folder}/${file}`, 'utf8'))
  expect(reads).toBeGreaterThan(0)
  expect(ignores).toBeGreaterThan(reads)
})

test('what is made by hand has tests of its own', () => {
  const corrections = readFileSync('src/engine/corrections.test.ts', 'utf8')
  for (const id of BY_HAND) expect(corrections).toContain(id)
})
