import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const ROOM = 'src/engine/4-compare'
const tests = readdirSync(ROOM)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `${ROOM}/${name}`)
const tellsStories = (path: string) => readFileSync(path, 'utf8').includes('/analyse.ts')

const group = (name: string, groupOrder: number, include: string[]) => ({
  test: { name, include, sequence: { groupOrder }, testTimeout: 30_000 },
})

/**
 * `npm run mutation`: the tables of the comparisons alone must tell a comparison that was changed. Those that need no analysis come
 * first: a change that they tell costs no second.
 */
export default defineConfig({
  test: {
    projects: [
      group(
        'comparisons',
        1,
        tests.filter((path) => !tellsStories(path)),
      ),
      group('stories', 2, tests.filter(tellsStories)),
    ],
  },
})
