import type { Hedge } from '../../model/mention.ts'
import { NO_TOKEN, type Tag, type Token } from '../flow/token.ts'
import {
  DEGREE_WORDS,
  FILLERS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type HedgePhrase,
  TAKES_ABOUT,
} from '../lexicon/hedge-words.ts'
import { SMALL_NUMBERS } from '../lexicon/number-words.ts'
import { reportingClassOf } from '../lexicon/reporting.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'

export interface HedgeRead {
  readonly hedge: Hedge
  readonly from: number
  readonly to: number
}

/** "About another 40" are about 40; "about the two states" is no amount. */
const ADDED = new Set(['another', 'other'])
const MAX_FILLERS = 2
const MAX_DEGREE_WORDS = 3

/** The hedge that ends right before token `at`, where a number (with its currency sign) begins; `unit` is the number's, where it has one. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
  unit: string | null,
): HedgeRead | null {
  let to = at
  for (let i = 0; i <= MAX_FILLERS && to > start; i++) {
    const phrase = phraseEnding(tokens, to, start)
    if (phrase) {
      const from = to - phrase.words.length
      if (isPreposition(tokens, from, to, at, start, unit)) return null
      if (to < at && tokens[to]!.lower === 'the' && phrase.words.at(-1) === 'than') return null // "less than the ten years sought"
      if (to < at && phrase.words.length === 1 && tokens[to]!.tag === 'determiner' && !ADDED.has(tokens[to]!.lower))
        return null
      const hedge = TURNED[phrase.hedge] && isNegated(tokens, from, start) ? TURNED[phrase.hedge]! : phrase.hedge
      return { hedge, from: withDegree(tokens, from, start), to }
    }
    if (!FILLERS.has(tokens[to - 1]!.lower)) return null
    to--
  }
  return null
}

const TURNED: Readonly<Partial<Record<Hedge, Hedge>>> = { 'more-than': 'at-most', 'less-than': 'at-least' }
const MAX_VERBS = 4

/** "It WON'T COST more than $5 million" is at most so much: nothing but its verb stands between. */
function isNegated(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = from - 1; i >= Math.max(start, from - MAX_VERBS); i--) {
    const { tag, lower } = tokens[i]!
    if (tag === 'not' || lower.endsWith("n't") || lower === 'cannot') return i < from - 1
    if (!VERBAL.has(tag) || reportingClassOf(verbBaseOf(lower))) return false
  }
  return false
}
const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'be', 'have', 'participle', 'adverb', 'modal', 'to', 'noun'])

function phraseEnding(tokens: readonly Token[], to: number, start: number): HedgePhrase | undefined {
  return HEDGES_BEFORE.get(tokens[to - 1]!.lower)?.find(
    ({ words }) =>
      to - words.length >= start && words.every((word, i) => tokens[to - words.length + i]!.lower === word),
  )
}

/** "well over", "just under", "a little more than". */
function withDegree(tokens: readonly Token[], from: number, start: number): number {
  let at = from
  for (let i = 0; i < MAX_DEGREE_WORDS && at > start && DEGREE_WORDS.has(tokens[at - 1]!.lower); i++) at--
  return tokens[at]!.lower === 'a' && !['little', 'bit', 'total'].includes(tokens[at + 1]?.lower ?? '') ? at + 1 : at
}

const LASTING = new Set(
  'for well just slightly little bit after lasted lasts took takes taken spent spanned spanning is was were be been of by than now already a in'.split(
    ' ',
  ),
)

/** "$2,000 over 3 years", "talks about two states", "a village near two bases": the word is a preposition of its own. */
function isPreposition(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  start: number,
  unit: string | null,
): boolean {
  const word = tokens[to - 1]!.lower
  const before = from > start ? tokens[from - 1]!.lower : ''
  if (word === 'to' && tokens[from]!.lower === 'up' && GOES_UP.has(before)) return true
  if (word === 'over' && (HANDS.has(before) || QUARRELS.has(before))) return true
  if (word === 'around' && TURNS.has(before)) return true
  if (word === 'over')
    return unit !== null && measureOf(unit)?.dimension === 'time' && !LASTING.has(before) && from > start
  if (word === 'about') return TAKES_ABOUT.has(before)
  const small = SMALL_NUMBERS.has((tokens[at] ?? NO_TOKEN).lower)
  if (word === 'to' && from === to - 2 && (tokens[from]!.lower === 'close' || tokens[from]!.lower === 'near'))
    return small
  return (
    (word === 'under' || word === 'around' || word === 'above' || word === 'below' || word === 'beyond') &&
    small &&
    unit === null &&
    TAKES_PLACE.has(before)
  )
}

/** "The rate inched UP to 4.6 percent", "that adds up to 40". */
const GOES_UP = new Set(
  'inch inched inches edge edged edges tick ticked ticks creep crept creeps move moved moves go went gone goes going shoot shot bump bumped bring brings brought push pushed pushes take takes took add adds added adding nudge nudged'.split(
    ' ',
  ),
)

/** "handed over millions of dollars". */
const HANDS = new Set(
  'hand handed handing hands turn turned turning took take taken taking fork forked sign signed gave give'.split(' '),
)

/** "argued over 3 goals", "protests over 12 deaths". */
const QUARRELS = new Set(
  'argue argued argues arguing clash clashed clashes quarrel quarrelled quarreled feud feuded dispute disputes disputed row rows protest protests protested anger outrage concern concerns worry worries worried fears tensions sued'.split(
    ' ',
  ),
)
/** "turned around 12 boats". */
const TURNS = new Set(['turn', 'turned', 'turning', 'turns', 'spun', 'swung', 'passed'])

/** Before "under", "around" and the like: something stands or moves there rather than is so many. */
const TAKES_PLACE = new Set(
  'serve served serving hidden buried trapped gathered built floor floors storey storeys story stories hovered hovering flew flying gather'.split(
    ' ',
  ),
)

/** The hedge behind token `at - 1`: "150 OR MORE attacks", "10 OR SO", "2,500-ODD", "50+", "30 seconds OR SO". */
export function hedgeAfter(tokens: readonly Token[], at: number, end: number): HedgeRead | null {
  if (at >= end) return null
  const phrase = HEDGES_AFTER.get(tokens[at]!.lower)?.find(
    ({ words }) => at + words.length <= end && words.every((word, i) => tokens[at + i]!.lower === word),
  )
  if (!phrase) return null
  const next = tokens[at + phrase.words.length] ?? NO_TOKEN
  const [first] = phrase.words
  if (first === '+' || first === 'odd') return { hedge: phrase.hedge, from: at, to: at + phrase.words.length }
  // "plus three others" adds, "or more than 20" begins another number
  if (next.tag === 'number' || (phrase.words.length === 1 && next.tag === 'determiner')) return null
  if ((first === 'or' || first === 'and') && next.lower === 'than') return null
  return { hedge: phrase.hedge, from: at, to: at + phrase.words.length }
}
