import { pluralOf } from '../lexicon/figure-format.ts'
import { stemOf } from '../lexicon/stem.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import type { Context } from './context.ts'
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
export function aboutOf(things: readonly Thing[], context: Context): string {
  const role = things.find((t) => t.figure.role)?.figure.role
  const scope = scopeOf(things)
  const place = scope && !nounOf(things).includes(scope) ? ` (${scope})` : ''
  if (role) return `${nounOf(things)} ${role}${place}`
  const hint =
    things[0]!.kind.measured || MONEY.has(things[0]!.kind.group.split(' ')[0]!) ? hintOf(things, context) : ''
  return `${nounOf(things)}${hint}${place}`
}

const MONEY = new Set(['dollar', 'euro', 'pound', 'yen', 'yuan', 'rupee', 'rouble', 'cent', 'penny', 'franc'])
const MAX_HINT_WORDS = 2
const HINT_REACH = 14

/** Words near all of the figures, as the first prints them: "length of time: prison, conspiracy". */
function hintOf(things: readonly Thing[], { articles }: Context): string {
  const [first, ...others] = things as [Thing, ...Thing[]]
  const { body, title } = articles[first.article]!.segmented
  const { tokens } = first.read.field ? title! : body
  const words = new Map<string, string>()
  for (let i = Math.max(0, first.read.from - HINT_REACH); i < first.read.to + HINT_REACH; i++) {
    const token = tokens[i]
    if (!token || (token.tag !== 'noun' && token.tag !== 'name')) continue
    const stem = stemOf(token.lower)
    if (first.near.has(stem) && others.every((other) => other.near.has(stem)))
      words.set(stem, words.get(stem) ?? token.text)
  }
  const hint = [...words.values()].slice(0, MAX_HINT_WORDS)
  return hint.length > 0 ? `: ${hint.join(', ')}` : ''
}

/** The longest phrase for what is counted that is still short, or the unit. */
function nounOf(things: readonly Thing[]): string {
  const first = things[0]!
  if (first.kind.measured || MONEY.has(first.kind.group.split(' ')[0]!)) return measureNoun(first)
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
  if (MONEY.has(unit.split(' ')[0]!) || unit.endsWith(' dollar'))
    return `amount in ${pluralOf(unit.split(' per ')[0]!)}`
  const dimension = (measureOf(unit) ?? measureOf(unit.split(' per ')[0]!))?.dimension
  return (dimension && DIMENSION_NAMES[dimension]) ?? unit
}
