import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleWeights, dependencyCounts, overweight, weightsBudget } from './weights.ts'

test('no dependency more than the budget says (scripts/weights.json)', () => {
  const counts = dependencyCounts('.')
  expect(counts.get('named for the app')).toBeGreaterThan(10)
  expect(counts.get('in the lock file')).toBeGreaterThan(counts.get('in the app, with what they bring')!)
  expect(overweight(counts, weightsBudget('.').dependencies)).toEqual([])
})

test('no package runs a script when it is installed: `npm ci --ignore-scripts` suffices', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> }
  const scripted = Object.entries(packages).filter(([, one]) => 'hasInstallScript' in one && !('optional' in one))
  expect(scripted.map(([path]) => path)).toEqual([])
})

test.each<[string, Record<string, number>, RegExp[]]>([
  ['within the band', { script: 109, styles: 50 }, []],
  ['grown', { script: 111, styles: 50 }, [/^script: 111, more than the 100 of the budget/]],
  ['gone', { script: 100 }, [/^styles: not found/]],
  ['new', { script: 100, styles: 50, fonts: 1 }, [/^fonts: not in the budget/]],
])('%s', (_name, weights, says) => {
  const over = overweight(new Map(Object.entries(weights)), { band: 1.1, values: { script: 100, styles: 50 } })
  expect(over).toEqual(says.map((words) => expect.stringMatching(words)))
})

test('what the page names is the first to be loaded; all is counted compressed', () => {
  const dist = mkdtempSync(join(tmpdir(), 'crossread-dist-'))
  try {
    mkdirSync(join(dist, 'assets'))
    const noise = Array.from({ length: 20_000 }, (_, i) => ((i * 7919) ** 2).toString(36)).join('')
    for (const file of ['index-1.js', 'view-2.js', 'analysis.worker-3.js', 'index-4.css'])
      writeFileSync(join(dist, 'assets', file), file.endsWith('css') ? 'a'.repeat(100_000) : noise)
    writeFileSync(
      join(dist, 'index.html'),
      '<script src="./assets/index-1.js"></script><link href="./assets/index-4.css">',
    )
    const weights = bundleWeights(dist)
    const first = weights.get('first script')!
    expect(first).toBeGreaterThan(20)
    expect(weights.get('first styles')).toBeLessThan(1)
    expect(weights.get('analysis worker')).toBe(first)
    expect(weights.get('all scripts')).toBeCloseTo(3 * first)
  } finally {
    rmSync(dist, { recursive: true })
  }
})
