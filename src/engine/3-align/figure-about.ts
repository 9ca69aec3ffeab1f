import { pluralOf } from '../lexicon/figure-format.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import type { Thing } from './figure-things.ts'

/** From content, so that the finding keeps its id: "troop deployed iraq". */
export function keyOf(things: readonly Thing[]): string {
  const first = things[0]!
  const role = things.find((t) => t.figure.role)?.figure.role
  const words = [
    first.kind.group,
    role,
    first.read.share ? 'share' : null,
    first.read.part ? 'part' : null,
    ...first.nations,
    scopeOf(things),
  ]
  return words.filter(Boolean).join(' ').toLowerCase()
}

/** The place that most of them name; of the first where several are named as often. */
function scopeOf(things: readonly Thing[]): string | null {
  const count = new Map<string, number>()
  for (const { figure } of things) if (figure.scope) count.set(figure.scope, (count.get(figure.scope) ?? 0) + 1)
  const [best] = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? null
}

/** A short noun phrase: "troops deployed in Iraq", "people killed", "magnitude". */
export function aboutOf(things: readonly Thing[]): string {
  const role = things.find((t) => t.figure.role)?.figure.role
  const scope = scopeOf(things)
  const place = scope && !nounOf(things).includes(scope) ? ` (${scope})` : ''
  if (role) return `${nounOf(things)} ${role}${place}`
  return `${nounOf(things)}${place}`
}

/** The longest phrase for what is counted that is still short, or the unit. */
function nounOf(things: readonly Thing[]): string {
  const first = things[0]!
  if (first.kind.measured) return measureNoun(first)
  const phrases = things
    .flatMap((t) => (t.figure.counted ? [t.figure.counted] : []))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const phrase = phrases.filter((p) => p.length <= MAX_NOUN_CHARS).at(-1) ?? phrases[0]
  return phrase ?? pluralOf(first.figure.unit!)
}

const MAX_NOUN_CHARS = 40

const DIMENSION_NAMES: Readonly<Record<string, string>> = {
  length: 'distance or length',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  speed: 'speed',
  time: 'length of time',
  data: 'size',
  power: 'power',
  energy: 'energy',
  temperature: 'temperature',
}

function measureNoun({ figure, read }: Thing): string {
  const unit = figure.unit!
  if (unit.startsWith('%') || read.share) return figure.counted ? `share of ${figure.counted}` : 'percentage'
  if (unit.endsWith(' of age')) return 'age'
  const dimension = measureOf(unit.split(' per ')[0]!)?.dimension
  return (dimension && DIMENSION_NAMES[dimension]) ?? unit
}
