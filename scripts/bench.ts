// npm run bench -- [--check] [--rounds N] [--only ratios|sizes] [--json FILE]: what the engine costs, beside its floor, its peers and its own size.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { measureAdding } from './bench/adding.ts'
import { exceeded } from './bench/budget.ts'
import { measureRatios } from './bench/ratios.ts'
import { growthBetween, measureSample, type Sample, sampleApart } from './bench/scaling.ts'
import { type Row, table } from './bench/table.ts'

const SCRIPT = 'scripts/bench.ts'
const BUDGET = 'scripts/bench/budget.json'
const SAMPLES = ['story-5', 'story-50', 'story-500', 'long-50', 'mixed-5', 'mixed-50', 'mixed-500', 'mixed-5000']
/** Seconds of processor time. */
const GOAL_SECONDS: Readonly<Record<string, number>> = { 'long-50': 2, 'mixed-500': 2, 'mixed-5000': 20 }
const GOAL_PEAK_MB: Readonly<Record<string, number>> = { 'mixed-5000': 300 }
const GROWTH: readonly (readonly [few: string, many: string, goal: number])[] = [
  ['story-5', 'story-50', 1.2],
  ['story-50', 'story-500', 1.2],
  ['mixed-5', 'mixed-500', 1.15],
  ['mixed-500', 'mixed-5000', 1.15],
]

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

const sample = option('--sample')
if (sample) console.log(JSON.stringify(sample === 'adding' ? measureAdding() : measureSample(sample)))
else process.exitCode = await main()

async function main(): Promise<number> {
  const only = option('--only')
  const rows: Row[] = []
  if (only !== 'sizes') {
    const { ratios, missing, floorMs } = await measureRatios(Number(option('--rounds') ?? 15))
    console.log(`Bundled story, five articles; floor ${floorMs.toFixed(3)} ms`)
    for (const note of missing) console.log(note)
    rows.push(...ratios.map(({ name, median, low, high, goal }) => ({ name, value: median, low, high, goal })))
  }
  if (only !== 'ratios') rows.push(...sizes())
  console.log(table(rows))
  const file = option('--json') ?? 'node_modules/.cache/crossread/bench.json'
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(rows, null, 1)}\n`)
  if (!args.includes('--check')) return 0
  const grown = exceeded(rows, JSON.parse(readFileSync(BUDGET, 'utf8')))
  for (const line of grown) console.error(line)
  return grown.length ? 1 : 0
}

/** What grows with the number of articles. */
function sizes(): Row[] {
  const samples = new Map<string, Sample>()
  for (const name of SAMPLES) {
    const measured = sampleApart(SCRIPT, name)
    if (measured) samples.set(name, measured)
  }
  const rows: Row[] = [...samples.values()].flatMap(({ name, words, cpuMs, peakMb }) => [
    { name: `${name}: seconds (${words} words)`, value: cpuMs / 1000, goal: GOAL_SECONDS[name] },
    { name: `${name}: peak MB`, value: peakMb, goal: GOAL_PEAK_MB[name] },
  ])
  for (const [few, many, goal] of GROWTH) {
    const [a, b] = [samples.get(few), samples.get(many)]
    if (a && b) rows.push({ name: `growth ${few} to ${many}: exponent`, value: growthBetween(a, b), goal })
  }
  const adding = sampleApart(SCRIPT, 'adding') as ReturnType<typeof measureAdding> | null
  if (adding) rows.push({ name: 'one article added to 50 / all anew', value: adding.share, goal: 0.1 })
  if (adding && !adding.same) console.error('one article added to 50 gives other bytes than all 51 anew')
  return rows
}
