import { NO_TOKEN, type Token } from '../flow/token.ts'
import { SCALES, VAGUE_MULTIPLES } from '../lexicon/number-words.ts'
import { LONG_TIMES } from '../lexicon/unit-measures.ts'
import { readCardinal } from './figure-cardinal.ts'
import type { NumberRead } from './figure-draft.ts'

const ARTICLES = new Set(['a', 'an'])

/** Amounts without a cardinal: "a decade", "twice", "a couple of hundred", "dozens", "several hundred million"; null where there is none. */
export function readMultiple(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  return (
    readCouple(tokens, at, end) ?? readOne(tokens, at) ?? readSeveral(tokens, at, end) ?? readVague(tokens, at, end)
  )
}

/** "a decade", "a fortnight": one of them; "twice", "thrice": so many times. */
function readOne(tokens: readonly Token[], at: number): NumberRead | null {
  const { lower } = tokens[at]!
  const times = TIMES.get(lower)
  if (times !== undefined) return { from: at, to: at + 1, value: times, step: 1, scale: 1, fraction: false }
  if (!LONG_TIMES.has(lower) || !ARTICLES.has((tokens[at - 1] ?? NO_TOKEN).lower)) return null
  return { from: at - 1, to: at, value: 1, step: 1, scale: 1, fraction: false }
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
])

/** "a couple of hundred", "a couple of men": two or so. */
function readCouple(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  if (
    tokens[at]!.lower !== 'couple' ||
    (tokens[at - 1] ?? NO_TOKEN).lower !== 'a' ||
    (tokens[at + 1] ?? NO_TOKEN).lower !== 'of'
  )
    return null
  const scale = at + 2 < end ? SCALES.get(tokens[at + 2]!.lower) : undefined
  const to = at + (scale ? 3 : 2)
  return to <= end && tokens[to]?.type === 'word' && tokens[to]!.tag !== 'determiner'
    ? {
        from: at - 1,
        to,
        value: 2 * (scale ?? 1),
        step: scale ?? 1,
        scale: scale ?? 1,
        fraction: false,
        approximate: true,
      }
    : null
}

/** "dozens", "tens of thousands", "hundreds of millions": the least they can mean is twice their unit. "Tens" needs a scale. */
function readVague(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const token = tokens[at]!
  const least = VAGUE_MULTIPLES.get(token.lower)
  if (least === undefined || (token.lower === 'scores' && tokens[at + 1]?.lower !== 'of')) return null
  if ((tokens[at - 1] ?? NO_TOKEN).tag === 'number') return null
  const inner = at + 2 < end && tokens[at + 1]!.lower === 'of' ? VAGUE_MULTIPLES.get(tokens[at + 2]!.lower) : undefined
  if (inner === undefined && token.lower === 'tens') return null
  return {
    from: at,
    to: inner ? at + 3 : at + 1,
    value: null,
    step: inner ? (least * inner) / 2 : least,
    scale: 1,
    fraction: false,
  }
}

const SEVERAL = new Set(['several', 'few', 'many'])

/** "several hundred million", "a few thousand", "many dozen": two of them at least. */
function readSeveral(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const before = tokens[at - 1] ?? NO_TOKEN
  if (!SCALES.has(tokens[at]!.lower) || !SEVERAL.has(before.lower)) return null
  const scale = readCardinal(tokens, at, end, false)
  if (!scale) return null
  const article = before.lower === 'few' && ARTICLES.has((tokens[at - 2] ?? NO_TOKEN).lower) ? 1 : 0
  return { from: at - 1 - article, to: scale.to, value: null, step: 2 * scale.value, scale: 1, fraction: false }
}
