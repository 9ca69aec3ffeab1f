import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from './flow/rules.ts'
import { method } from './method.ts'

const { lists } = method()

test('every rule that the code names is explained, once', () => {
  const known = RULES.map((rule) => rule.id)
  expect(new Set(known).size).toBe(known.length)
  const files = readdirSync('src/engine/4-compare').filter((file) => !/test/.test(file))
  const code = files.map((file) => readFileSync(`src/engine/4-compare/${file}`, 'utf8')).join('\n')
  const named = [...code.matchAll(/rule: '([a-z-]+)'/g)].map(([, id]) => id)
  expect(named.length).toBeGreaterThan(8)
  for (const id of named) expect(known).toContain(id)
  const golden = readdirSync('src/engine/golden').filter((file) => file.endsWith('.txt'))
  for (const file of golden)
    for (const [, id] of readFileSync(`src/engine/golden/${file}`, 'utf8').matchAll(
      / · ([a-z]+-[a-z-]+) · \d+ articles/g,
    ))
      expect(known).toContain(id)
})

test('word lists have ids of their own and words', () => {
  expect(new Set(lists.map((list) => list.id)).size).toBe(lists.length)
  for (const { id, groups, why, title } of lists) {
    const words = groups.flat()
    expect(words.length, id).toBeGreaterThan(1)
    expect(new Set(words).size, id).toBe(words.length)
    expect(`${why}${title}`, id).toMatch(/\w/)
  }
})
