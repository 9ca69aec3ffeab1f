import type { Token } from '../flow/token.ts'
import { stemOf } from '../lexicon/stem.ts'
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
    near.add(stemOf(token.lower))
  }
  if (saysPopulation(draft, tokens, start)) near.add('population')
  return [...near]
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
    if (!HELPERS.has(token.tag) && token.lower !== 'that' && token.lower !== 'who') break
  }
  for (let i = from - 1; i >= Math.max(start, from - PREDICATE_REACH); i--) {
    const token = tokens[i]!
    if (isVerb(token)) return verbBaseOf(token.lower)
    if (token.text === ';' || token.text === '.') break
  }
  return null
}

const isVerb = ({ tag }: Token) => tag === 'verb' || tag === 'participle' || tag === 'ing'
