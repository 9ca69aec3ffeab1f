import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches, type SourceFile } from '../scripts/architecture-rules.ts'

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join('src', path), 'utf8') }))

test('the map of DESIGN holds: who imports whom, no cycles, a pure engine, no way from text to markup (X2)', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(breaches(files)).toEqual([])
})

const file = (path: string, source: string): SourceFile => ({ path, source })

describe('a breach is found', () => {
  test.each<[string, SourceFile[], string]>([
    [
      'the engine knows the screen',
      [file('engine/a.ts', "import { b } from '../views/b.ts'")],
      'engine may not import views',
    ],
    [
      'a type is an import too',
      [file('model/a.ts', "import type { B } from '../engine/b.ts'")],
      'model may not import engine',
    ],
    [
      '… also written in place',
      [file('ui/a.ts', "export type A = import('../model/b.ts').B")],
      'ui may not import model',
    ],
    [
      '… also when it is lazy',
      [file('exports/a.ts', "const b = () => import('../state/b.ts')")],
      'exports may not import state',
    ],
    [
      '… also when it is passed on',
      [file('storage/a.ts', "export { b } from '../anchoring/b.ts'")],
      'storage may not import anchoring',
    ],
    [
      'a stage knows another',
      [file('engine/3-align/a.ts', "import { b } from '../2-extract/b.ts'")],
      'must not know each other',
    ],
    [
      'the lexicon knows a stage',
      [file('engine/lexicon/a.ts', "import { b } from '../2-extract/b.ts'")],
      'must not know each other',
    ],
    [
      'a stage composes',
      [file('engine/5-report/a.ts', "import { b } from '../analyse.ts'")],
      'must not know each other',
    ],
    [
      'a view knows another',
      [file('views/reading/a.tsx', "import { b } from '../figures/b.tsx'")],
      'must not know each other',
    ],
    [
      'the page runs the engine',
      [file('analysis/client.ts', "import { b } from '../engine/analyse.ts'")],
      'analysis may not import engine',
    ],
    ['a worker runs in the page', [file('analysis/client.ts', "import './analysis.worker.ts'")], '?worker&url alone'],
    ['a test is imported', [file('model/a.ts', "import './b.test.ts'")], 'nobody imports a test'],
    ['src knows the scripts', [file('ui/a.ts', "import '../../scripts/b.ts'")], 'it is outside src'],
    ['an alias', [file('ui/a.ts', "import '@/model/b.ts'")], 'a path alias'],
    ['an ending is missing', [file('ui/a.ts', "import './b'")], 'its ending is missing'],
    ['the model knows a package', [file('model/a.ts', "import 'valibot'")], 'the model imports nothing'],
    ['a view opens the database', [file('views/review/a.ts', "import 'dexie'")], 'only storage may'],
    ['a view reads files', [file('views/review/a.ts', "import 'node:fs'")], 'only cli may'],
    ['a barrel', [file('ui/index.ts', 'export const a = 1')], 'is a barrel'],
    ['a default export', [file('ui/a.ts', 'export default 1')], 'has a default export'],
    ['a room nobody planned', [file('utils/a.ts', 'export const a = 1')], 'does not know'],
    [
      'a cycle',
      [file('ui/a.ts', "import './b.ts'"), file('ui/b.ts', "import './a.ts'")],
      'ui/a.ts → ui/b.ts → ui/a.ts',
    ],
    ['too long', [file('ui/a.ts', '\n'.repeat(301))], 'has 301 lines'],
    ['the clock', [file('engine/a.ts', 'export const a = Date.now()')], 'uses Date.now'],
    ['today', [file('engine/a.ts', 'export const a = new Date()')], 'uses new Date()'],
    ['chance', [file('engine/a.ts', 'export const a = Math.random()')], 'uses Math.random'],
    ['the ICU version', [file('engine/a.ts', 'export const a = new Intl.Segmenter()')], 'uses Intl'],
    ['the network', [file('engine/a.ts', "export const a = fetch('x')")], 'uses fetch'],
    ['the page', [file('engine/a.ts', 'export const a = document.title')], 'uses document'],
    [
      'markup',
      [file('views/a/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />')],
      'dangerouslySetInnerHTML',
    ],
    [
      'markup by assignment',
      [file('ui/a.ts', "export const a = (e: Element) => (e.innerHTML = 'x')")],
      'uses .innerHTML',
    ],
    [
      'markup by a computed name',
      [file('ui/a.ts', "export const a = (e: Element) => (e['innerHTML'] = 'x')")],
      'uses .innerHTML',
    ],
    ['code from text', [file('ui/a.ts', "export const a = eval('1')")], 'uses eval'],
    ['code from text, later', [file('ui/a.ts', "setTimeout('a()', 1)")], "uses setTimeout('…')"],
  ])('%s', (_name, made, breach) => {
    expect(breaches(made)).toEqual([expect.stringContaining(breach)])
  })
})

describe('what is allowed is not called a breach', () => {
  test.each<[string, SourceFile]>([
    [
      'a worker runs the engine',
      file('analysis/a.worker.ts', "import '../engine/analyse.ts'; import '../sources/b.ts'"),
    ],
    ['the page asks for a worker', file('analysis/a.ts', "import url from './a.worker.ts?worker&url'")],
    ['a stage uses the shared rooms', file('engine/2-extract/a.ts', "import '../flow/b.ts'; import '../lexicon/c.ts'")],
    ['analyse.ts composes', file('engine/analyse.ts', "import './1-segment/b.ts'; import './2-extract/c.ts'")],
    ['a day that the text names', file('engine/a.ts', "export const a = new Date('2024-01-27')")],
    ['a property called document', file('engine/a.ts', 'export const a = (x: { document: string }) => x.document')],
    [
      'a test reaches far',
      file('engine/a.test.ts', "import '../sources/b.ts'; import { readFileSync } from 'node:fs'"),
    ],
    ['a long word list', file('engine/lexicon/a.ts', '\n'.repeat(9_000))],
  ])('%s', (_name, made) => {
    expect(breaches([made])).toEqual([])
  })
})
