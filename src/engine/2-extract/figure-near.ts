import type { Token } from '../flow/token.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { stemIn } from '../lexicon/stem.ts'
import { MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** So far around a figure its words are looked for, in tokens. */
const REACH = 14
const CONTENT = new Set(['noun', 'name', 'verb', 'ing', 'participle', 'adjective'])
/** They stand near any figure. */
const EMPTY = new Set([
  'said',
  'say',
  'says',
  'told',
  'according',
  'including',
  'other',
  'others',
  'more',
  'new',
  'year',
  'people',
  'number',
  'total',
])

/** Stems of the words around a figure, its own left out: what the number is said of. */
export function nearOf(draft: Draft, { tokens, start, end }: Scope): string[] {
  const near = new Set<string>()
  for (let i = Math.max(start, draft.from - REACH); i < Math.min(end, draft.to + REACH); i++) {
    const token = tokens[i]!
    if ((i >= draft.from && i < draft.to) || !CONTENT.has(token.tag) || token.text.length < 3 || EMPTY.has(token.lower))
      continue
    near.add(stemIn(token))
  }
  if (saysPopulation(draft, tokens, start)) near.add('population')
  return [...near]
}

/** So far the words right beside a figure may stand, in tokens. */
const BESIDE = 6
const MAX_BESIDE = 2

export interface Beside {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly link: string | null
}

/** "LaRue SERVED four months IN FEDERAL PRISON": the words right beside a figure, by which its role in the sentence is told. */
export function besideOf({ from, to }: Draft, { tokens, start, end }: Scope): Beside {
  const before: string[] = []
  const after: string[] = []
  for (let i = from - 1; i >= Math.max(start, from - BESIDE) && before.length < MAX_BESIDE; i--)
    addStem(before, tokens[i]!)
  for (let i = to; i < Math.min(end, to + BESIDE) && after.length < MAX_BESIDE; i++) addStem(after, tokens[i]!)
  const next = to < end ? tokens[to]! : null
  return { before, after, link: next && (next.tag === 'preposition' || LINKS.has(next.lower)) ? next.lower : null }
}

const LINKS = new Set(['ago', 'later', 'earlier', 'to', 'before', 'after'])

function addStem(stems: string[], token: Token): void {
  if (CONTENT.has(token.tag) && token.text.length > 2 && !EMPTY.has(token.lower) && !MEASURE_WORDS.has(token.lower))
    stems.push(stemIn(token))
}

const UNREAL_BEFORE = 6
const UNREAL_AFTER = 3
const UNREAL = new Set(['can', 'could', 'may', 'might', 'would', 'should', 'if', 'unless', 'whether'])

/** "There MIGHT have been two people killed", "WHEN one is killed", "a magnitude 6 quake CAN cause": nobody says that it is so. */
export function isUnreal({ from, to }: Draft, { tokens, start, end }: Scope): boolean {
  if (from > start && tokens[from - 1]!.lower === 'when') return true
  for (let i = from - 1; i >= Math.max(start, from - UNREAL_BEFORE); i--) {
    if (UNREAL.has(tokens[i]!.lower)) return true
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') break
  }
  for (let i = to; i < Math.min(end, to + UNREAL_AFTER); i++) if (UNREAL.has(tokens[i]!.lower)) return true
  return false
}

const ONGOING_BEFORE = 8
const ONGOING_AFTER = 6
const PRESENT = new Set('is are has have remain remains stand stands now currently still'.split(' '))

/** "The fire HAS burned 14,000 acres", "650 firefighters ARE battling it": what holds today may be another number tomorrow. */
export function isOngoing({ from, to }: Draft, { tokens, start, end }: Scope): boolean {
  for (let i = from - 1; i >= Math.max(start, from - ONGOING_BEFORE) && tokens[i]!.text !== ';'; i--)
    if (PRESENT.has(tokens[i]!.lower)) return true
  for (let i = to; i < Math.min(end, to + ONGOING_AFTER) && tokens[i]!.text !== ';'; i++)
    if (PRESENT.has(tokens[i]!.lower)) return true
  return false
}

const POPULATION_REACH = 4

/** "home to 120,000 people", "a city of 500,000", "a population of", "has 200,000 residents". */
function saysPopulation({ from, unit, role }: Draft, tokens: readonly Token[], start: number): boolean {
  if (role !== null) return false
  if (unit === 'resident' || unit === 'inhabitant') return true
  if (unit !== 'person' && unit !== 'people') return false
  for (let i = from - 1; i >= Math.max(start, from - POPULATION_REACH); i--)
    if (HOMES.has(tokens[i]!.lower)) return true
  return false
}

const HOMES = new Set(['home', 'population', 'city', 'town', 'village', 'municipality', 'populated', 'inhabited'])

const PREDICATE_REACH = 7
const HELPERS = new Set(['be', 'have', 'modal', 'adverb', 'not'])

/** The verb that the figure is subject or object of: "were DAMAGED" behind it, else "FLATTENING" before it. */
export function predicateOf({ from, to }: Draft, { tokens, start, end }: Scope): string | null {
  for (let i = to; i < Math.min(end, to + PREDICATE_REACH); i++) {
    const token = tokens[i]!
    if (isVerb(token)) return verbBaseOf(token.lower)
    if (token.lower === 'saw') return 'see' // "62,000 people saw the match"
    if (!HELPERS.has(token.tag) && token.lower !== 'that' && token.lower !== 'who') break
  }
  for (let i = from - 1; i >= Math.max(start, from - PREDICATE_REACH); i--) {
    const token = tokens[i]!
    if (isVerb(token) || (CHANGE_WORDS.has(token.lower) && tokens[i - 1]?.tag === 'noun'))
      return verbBaseOf(token.lower) // "sales ROSE 42%"
    if (token.text === ';' || token.text === '.') break
  }
  return null
}

const isVerb = ({ tag }: Token) => tag === 'verb' || tag === 'participle' || tag === 'ing'
