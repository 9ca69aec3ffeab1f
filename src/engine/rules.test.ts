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

test('what is made by hand has tests of its own', () => {
  const corrections = readFileSync('src/engine/corrections.test.ts', 'utf8')
  for (const id of BY_HAND) expect(corrections).toContain(id)
})
