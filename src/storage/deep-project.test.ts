import { expect, test } from 'vitest'
import { readAnnotations } from '../exports/read-annotations.ts'
import { readProject } from './project-file.ts'

const DEPTH = 100_000
const deep = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`
const project = (stories: string) =>
  `{"format":"crossread-project","version":1,"scope":"story","exportedAt":"","by":"","engine":null,"checksum":"x","content":{"stories":${stories},"records":[],"log":[],"texts":[]}}`

test.each<[string, () => { readonly ok: boolean }]>([
  ['a project file that is nothing else', () => readProject(deep)],
  ['a project file that holds it', () => readProject(project(deep))],
  ['annotations', () => readAnnotations(deep, [])],
  ['an annotation whose target it is', () => readAnnotations(`{"type":"Annotation","target":${deep}}`, [])],
])('JSON of 100,000 levels: %s is refused or read in 2 s, with a sentence and without a fault (X12)', (_name, read) => {
  const start = performance.now()
  const result = read()
  expect(performance.now() - start).toBeLessThan(2_000)
  if (!result.ok) expect((result as unknown as { message: string }).message).toMatch(/^This .*\.$/)
})
