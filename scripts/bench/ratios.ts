import { segment } from '../../src/engine/1-segment/segment.ts'
import { readDates } from '../../src/engine/2-extract/dates.ts'
import { readFigures } from '../../src/engine/2-extract/figures.ts'
import { analyse } from '../../src/engine/analyse.ts'
import { cpuMs, cpuMsOf, type Spread, spreadOf } from './clock.ts'
import { floor } from './floor.ts'
import { loadPeers } from './peers.ts'
import { bundledStory } from './sources.ts'

export interface Ratio extends Spread {
  readonly name: string
  /** What it is to be at most. */
  readonly goal?: number
}

export interface Ratios {
  readonly ratios: readonly Ratio[]
  readonly missing: readonly string[]
  /** Milliseconds of one pass over the five bundled articles. */
  readonly floorMs: number
}

/** Each is done until its code is warm: so often, or so long. */
const WARM_UPS = 400
const WARM_UP_MS = 4000
const STORY = bundledStory()

/** Figures and dates with the tokens and sentences they are read from, as the engine reads them; the names that quotations need are left out. */
function readFiguresAndDates(): void {
  for (const article of STORY) {
    const { body } = segment(article)
    const nothing = { date: [], name: [], figure: [], quote: [] }
    const date = readDates(body, nothing)
    readFigures(body, { ...nothing, date })
  }
}

/** The engine beside its floor and its peers on the five bundled articles: in each round every one in turn, then the medians of the rounds. */
export async function measureRatios(rounds: number): Promise<Ratios> {
  const texts = STORY.map((article) => article.text)
  const peers = await loadPeers()
  const works: { readonly name: string; readonly run: () => unknown; readonly times: number }[] = [
    { name: 'floor', run: () => texts.forEach(floor), times: 100 },
    { name: 'figures and dates', run: readFiguresAndDates, times: 5 },
    { name: 'report', run: () => analyse(STORY.map((article) => ({ ...article }))), times: 2 },
    ...peers.flatMap(({ name, run, times }) => (run ? [{ name, run: () => run(texts), times }] : [])),
  ]
  for (const { run } of works) for (let i = 0, ms = 0; i < WARM_UPS && ms < WARM_UP_MS; i++) ms += cpuMs(run)
  const measured = new Map(works.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++)
    for (const { name, run, times } of works) measured.get(name)!.push(cpuMsOf(run, times))
  const ratio = (name: string, to: string, goal?: number): Ratio[] => {
    const [own, other] = [measured.get(name), measured.get(to)]
    if (!own || !other) return []
    const spread = spreadOf(own.map((ms, round) => ms / other[round]!))
    return [{ name: `${name} / ${to}`, ...spread, ...(goal !== undefined && { goal }) }]
  }
  return {
    floorMs: spreadOf(measured.get('floor')!).median,
    missing: peers.flatMap(({ name, run, install }) => (run ? [] : [`${name} is not installed: ${install}`])),
    ratios: [
      ...ratio('figures and dates', 'floor', 40),
      ...ratio('figures and dates', 'chrono-node', 1),
      ...ratio('report', 'floor', 200),
      ...ratio('report', 'diffWords, every pair', 0.1),
      ...ratio('report', 'diff-match-patch, every pair'),
      ...ratio('report', 'wink-nlp'),
      ...ratio('report', 'compromise/one'),
      ...ratio('report', 'compromise/three'),
      ...peers.flatMap(({ name }) => ratio(name, 'floor')),
    ],
  }
}
