import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RELATIONS } from '../../state/view-state.ts'
import { RELATION_PLURAL, RELATION_VERB } from './words.ts'

const css = readFileSync('src/views/parts/relations.css', 'utf8')

/** What a relation is given by its own rule: its line, its sign. */
const given = (relation: string, property: string) =>
  new RegExp(`\\[data-relation="${relation}"\\] \\{[^}]*--${property}: ([^;]+);`).exec(css)?.[1] ?? ''

test.each<[string, (relation: (typeof RELATIONS)[number]) => string]>([
  ['line under the words', (relation) => given(relation, 'line-style')],
  [
    'sign',
    (relation) => readFileSync(`src/views/parts/${/url\("\.\/(.+)"\)/.exec(given(relation, 'sign'))?.[1]}`, 'utf8'),
  ],
  ['word', (relation) => RELATION_VERB[relation]],
  ['word after a count', (relation) => RELATION_PLURAL[relation]],
])('every relation has its own %s, so that none is told by colour alone (AC10)', (_name, of) => {
  const all = RELATIONS.map(of)
  expect(all.every((one) => one !== '')).toBe(true)
  expect(new Set(all).size).toBe(RELATIONS.length)
})

test('a mark draws its line and its sign, also where colours are forced (AC10)', () => {
  const marks = readFileSync('src/views/reading/paragraph-text.module.css', 'utf8')
  const [plain = '', forced = ''] = marks.split('@media (forced-colors: active)')
  expect(plain).toMatch(/\.mark a \{[^}]*text-decoration-style: var\(--line-style\)/)
  expect(plain).toMatch(/a::after \{[^}]*mask: var\(--sign\)/)
  expect(forced).toMatch(/\.mark a \{[^}]*text-decoration-color: CanvasText/)
  expect(forced).not.toMatch(/text-decoration(?:-style|-line)?: none/)
})
