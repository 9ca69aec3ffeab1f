import { NO_TOKEN, type Token } from '../flow/token.ts'
import { namesPeople } from '../lexicon/figure-roles.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import { AMOUNT_NOUNS, QUANTIFIERS, SHORT_OF_ALL } from '../lexicon/quantifier-words.ts'
import { readCounted } from './figure-counted.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { isPlural } from './figure-noun.ts'

const WHOLES = new Set(['them', 'these', 'those', 'whom', 'which'])

/**
 * "many OF THEM", "most OF THE ATTACKS", and people to whom something happened ("several other people were wounded"; without a role they are
 * left out later). "Many countries" in passing is no figure.
 */
export function readVague(at: number, scope: Scope): Draft | null {
  const { tokens, start, end } = scope
  if (at + 1 >= end) return null
  const noun = AMOUNT_NOUNS.get(tokens[at]!.lower)
  if (noun !== undefined) return amountOf(at, noun, scope)
  const said = QUANTIFIERS.get(tokens[at]!.lower)
  if (said === undefined || NUMBER_STARTS.has(tokens[at + 1]!.lower)) return null
  const before = at > start ? tokens[at - 1]!.lower : ''
  if (before === 'not') return null // "not all of the victims"
  const pointed = at > start && tokens[at - 1]!.tag === 'determiner' && before !== 'a'
  if (pointed && tokens[at + 1]!.lower !== 'of') return null // "the most famous men", "those few people"
  if (said === 6 && SHORT_OF_ALL.has(before)) return short(at - 1, at, scope)
  return quantified(at, said, scope)
}

/** "Almost all of the votes" are most of them. */
function short(from: number, at: number, scope: Scope): Draft | null {
  const all = quantified(at, 5, scope)
  return all && { ...all, from }
}

function quantified(at: number, vague: number, scope: Scope): Draft | null {
  const { tokens, start, end } = scope
  const article = at > start && tokens[at - 1]!.lower === 'a' && vague === 1
  const from = article ? at - 1 : at
  if (tokens[at + 1]!.lower === 'of') return partOf(from, at + 2, vague, scope)
  const counted = readCounted(tokens, at + 1, end, true)
  const unit = counted?.unit ?? null
  if (unit !== null && !(namesPeople(unit) && isPlural(tokens[counted!.head]!))) return null
  if (unit === null && !OTHERS.has(tokens[at + 1]!.lower)) return null
  const to = counted?.to ?? at + 2
  return {
    ...draftOf(from, to, vague),
    unit: unit ?? 'person',
    counted: counted && { from: counted.from, to: counted.to },
  }
}

const OTHERS = new Set(['others', 'more'])

/** "A handful OF protesters", "the vast majority OF members"; "the number of members" is none. */
function amountOf(at: number, vague: number, scope: Scope): Draft | null {
  const { tokens, start, end } = scope
  if (tokens[at + 1]!.lower !== 'of' || at + 2 >= end) return null
  let from = at - 1
  while (from > start && (tokens[from]!.tag === 'adjective' || tokens[from]!.lower === 'vast')) from--
  const { lower } = tokens[from] ?? NO_TOKEN
  if (from < start || !(lower === 'a' || (lower === 'the' && vague === 5))) return null
  const part = partOf(from, at + 2, vague, scope)
  if (part || tokens[at + 2]!.tag === 'determiner') return part
  const counted = readCounted(tokens, at + 2, end, true)
  if (!counted || !namesPeople(counted.unit) || !isPlural(tokens[counted.head]!)) return null
  return {
    ...draftOf(from, counted.to, vague),
    unit: counted.unit,
    counted: { from: counted.from, to: counted.to },
    part: vague === 5,
  }
}

function partOf(from: number, at: number, vague: number, { tokens, end }: Scope): Draft | null {
  const whole = at < end ? tokens[at]! : NO_TOKEN
  if (WHOLES.has(whole.lower) && tokens[at + 1]?.tag !== 'noun' && tokens[at + 1]?.tag !== 'adjective')
    return { ...draftOf(from, at + 1, vague), part: true }
  if (whole.tag !== 'determiner' || tokens[at + 1]?.lower === 'most') return null
  const counted = readCounted(tokens, at + 1, end, true)
  if (!counted || !isPlural(tokens[counted.head]!)) return null
  if (tokens.slice(at, counted.to).some(isSuperlative)) return null
  return {
    ...draftOf(from, counted.to, vague),
    unit: counted.unit,
    counted: { from: counted.from, to: counted.to },
    part: true,
  }
}

/** "some of the world's worst conflicts" is a manner of speaking. */
const SUPERLATIVES = new Set(['worst', 'best', 'most', 'least'])
const isSuperlative = ({ lower, tag }: Token) =>
  SUPERLATIVES.has(lower) || (tag === 'adjective' && lower.endsWith('est'))

const draftOf = (from: number, to: number, vague: number): Draft => ({
  from,
  to,
  value: null,
  low: null,
  high: null,
  hedge: 'vague',
  unit: null,
  counted: null,
  vague,
  role: null,
  part: false,
  former: false,
  share: false,
  compound: false,
  measured: false,
})
