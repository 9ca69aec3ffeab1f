import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface WeightBudget {
  /** So many times its value a weight may be before it counts as grown. */
  readonly band: number
  readonly values: Readonly<Record<string, number>>
}

/** What a reader downloads of a build, in thousands of compressed bytes. */
export function bundleWeights(dist: string): ReadonlyMap<string, number> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = readdirSync(join(dist, 'assets'))
  const kilobytes = (belongs: (file: string) => boolean) =>
    files
      .filter(belongs)
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, 'assets', file))).length / 1000, 0)
  const isScript = (file: string) => file.endsWith('.js')
  return new Map([
    ['first script', kilobytes((file) => isScript(file) && page.includes(file))],
    ['first styles', kilobytes((file) => file.endsWith('.css') && page.includes(file))],
    ['analysis worker', kilobytes((file) => file.startsWith('analysis.worker'))],
    ['grouping worker', kilobytes((file) => file.startsWith('grouping.worker'))],
    ['all scripts', kilobytes(isScript)],
    ['fonts', kilobytes((file) => file.endsWith('.woff2'))],
  ])
}

/** How many packages there are of each sort. */
export function dependencyCounts(root: string): ReadonlyMap<string, number> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  return new Map([
    ['named for the app', Object.keys(dependencies!).length],
    ['named for tests and build', Object.keys(devDependencies!).length],
    ['in the app, with what they bring', installed.filter(([, { dev, optional }]) => !dev && !optional).length],
    ['in the lock file', installed.length],
  ])
}

/** A sentence for each weight that has grown, or that one side does not know. */
export function overweight(weights: ReadonlyMap<string, number>, { band, values }: WeightBudget): string[] {
  const unknown = [...weights.keys()].filter((name) => !(name in values)).map((name) => `${name}: not in the budget`)
  const over = Object.entries(values).flatMap(([name, value]) => {
    const now = weights.get(name)
    if (now === undefined) return [`${name}: not found`]
    return now > value * band
      ? [`${name}: ${Math.ceil(now)}, more than the ${value} of the budget (scripts/weights.json)`]
      : []
  })
  return [...unknown, ...over]
}

/** What every build and `npm test` hold it to. Whoever needs more says so there, in the same commit. */
export const weightsBudget = (root: string): Readonly<Record<'bundles' | 'dependencies', WeightBudget>> =>
  JSON.parse(readFileSync(join(root, 'scripts/weights.json'), 'utf8'))
