import { pluralOf } from '../lexicon/figure-format.ts'
import { NOUN_ROLES, peopleUnit } from '../lexicon/figure-roles.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { isCurrency } from '../lexicon/unit-currencies.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import type { Context } from './context.ts'
import { type Subject, subjectOf } from './figure-subject.ts'
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

/** A short noun phrase: "troops deployed in Iraq", "people killed", "revenue in dollars", "length of time: prison". */
export function aboutOf(things: readonly Thing[], context: Context): string {
  const first = things[0]!
  const plain = things.some(isPerson) // "12 deaths" beside "14 people killed"
  const role = !plain && NOUN_ROLES.has(first.figure.unit ?? '') ? null : things.find((t) => t.figure.role)?.figure.role
  if (!role && first.kind.group !== 'magnitude' && (first.kind.measured || isMoney(first))) {
    const subject = mostSaid(things, context)
    if (subject) return amountOf(first, subject)
  }
  const noun = nounOf(things)
  return `${noun}${role ? ` ${role}` : ''}${placeOf(things, noun)}${sinceOf(things, context)}`
}

/** "profit in dollars", "change in profit", "length of time: prison". */
function amountOf(first: Thing, { text, change }: Subject): string {
  const noun = measureNoun(first)
  if (noun.startsWith('share of ')) return noun
  if (isMoney(first)) return `${text} in ${pluralOf(first.figure.unit!.split(' per ')[0]!)}`
  if (text.startsWith(noun)) return text
  return noun === PERCENTAGE && change ? `change in ${text}` : `${noun}: ${text}`
}

/** The subject that most accounts name; of those named as often one right beside its figure, and the shortest. */
function mostSaid(things: readonly Thing[], context: Context): Subject | null {
  const count = new Map<string, { subject: Subject; times: number }>()
  for (const thing of things) {
    const subject = subjectOf(thing, thing.article, context)
    if (!subject) continue
    const known = count.get(subject.text)
    if (known) known.times++
    else count.set(subject.text, { subject, times: 1 })
  }
  const [best] = [...count.values()].sort(
    (a, b) =>
      b.times - a.times ||
      Number(b.subject.beside) - Number(a.subject.beside) ||
      a.subject.text.length - b.subject.text.length ||
      (a.subject.text < b.subject.text ? -1 : 1),
  )
  return best?.subject ?? null
}

function placeOf(things: readonly Thing[], noun: string): string {
  const scope = scopeOf(things)
  if (!scope || noun.includes(scope)) return ''
  return demonymOf(scope) ? ` (${scope})` : ` in ${scope}`
}

/** "since mid-October", where every account opens its count with that day. */
function sinceOf(things: readonly Thing[], { articles }: Context): string {
  const [first] = things as [Thing, ...Thing[]]
  const { since } = first.read
  if (since === null || things.some((t) => t.counted?.from == null)) return ''
  const { segmented, extraction } = articles[first.article]!
  const { start, end } = extraction.date[since]!
  const text = (first.read.field ? segmented.title! : segmented.body).text.slice(start, end)
  return ` since ${text.replace(/^since /i, '')}`
}

const isMoney = ({ figure }: Thing) => isCurrency(figure.unit?.split(' per ')[0] ?? '')

/** The longest phrase for what is counted that is still short, or the unit. */
function nounOf(things: readonly Thing[]): string {
  const first = things[0]!
  if (first.kind.measured || isMoney(first)) return measureNoun(first)
  if (things.every((t) => peopleUnit(t.figure.unit, t.figure.role) === 'person') && things.some(isPerson))
    return 'people'
  const phrases = things
    .flatMap((t) => (t.figure.counted ? [t.figure.counted] : []))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const phrase = phrases.filter((p) => p.length <= MAX_NOUN_CHARS).at(-1) ?? phrases[0]
  return phrase ?? pluralOf(first.figure.unit!)
}

const isPerson = ({ figure }: Thing) => figure.unit === 'person'
const MAX_NOUN_CHARS = 40

const PERCENTAGE = 'percentage'

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
  const unit = figure.unit ?? '%'
  if (unit.startsWith('%') || read.share) return figure.counted ? `share of ${figure.counted}` : PERCENTAGE
  if (unit.endsWith(' of age')) return 'age'
  if (unit.startsWith('degree ')) return 'temperature'
  if (isCurrency(unit.split(' per ')[0]!)) return `amount in ${pluralOf(unit.split(' per ')[0]!)}`
  const dimension = (measureOf(unit) ?? measureOf(unit.split(' per ')[0]!))?.dimension
  return (dimension && DIMENSION_NAMES[dimension]) ?? unit
}
