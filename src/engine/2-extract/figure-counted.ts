import { NO_TOKEN, type Token } from '../flow/token.ts'
import { CALENDAR_UNITS } from '../lexicon/figure-names.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import { knownStem, VERB } from '../lexicon/word-classes.ts'
import { isNounInS, isNounLike, isPlural, modelEnd, unitOf } from './figure-noun.ts'

/** What a number counts: the noun phrase at tokens `[from, to)`, its head at `head`. */
export interface CountedRead {
  readonly from: number
  readonly to: number
  readonly head: number
  /** The head, singular. */
  readonly unit: string
}

/** Longer noun phrases are lists or broken text. */
const MAX_WORDS = 9
const MAX_OF_WORDS = 5

/**
 * The noun phrase that begins at `at`, right behind a number: "drone strikes or rocket attacks", "sessions of strategic talks". `many`: the number
 * is not one, so that the head is a plural where one stands ("900 Kurdish civilians hostage"). Null where no noun follows ("10 killed").
 */
export function readCounted(tokens: readonly Token[], at: number, end: number, many: boolean): CountedRead | null {
  if (tokens[at]!.lower === 'last' && CALENDAR_UNITS.has(tokens[at + 1]?.lower ?? '')) return null // "18,000 last year"
  const phrase = readPhrase(tokens, at, end, many)
  if (!phrase) return null
  const joined = readAlternative(tokens, phrase, end, many)
  const whole = joined ?? phrase
  return { from: at, to: withOf(tokens, whole, end), head: whole.head, unit: unitOf(tokens, whole.head) }
}

interface Phrase {
  readonly head: number
  readonly to: number
}

function readPhrase(tokens: readonly Token[], at: number, end: number, many: boolean): Phrase | null {
  let head = -1
  let to = at
  let plural = false
  let i = at
  for (; i < end && i < at + MAX_WORDS; i++) {
    const token = tokens[i]!
    if (token.breaks > 1 && i > at) break
    if (isNounLike(token) || (many && i === at && isNounInS(token))) {
      const model = modelEnd(tokens, i, end)
      const own = isPlural(token) || (model > 0 && tokens[model - 1]!.lower === 's')
      if (plural && (!own || isVerbInS(tokens, i))) break
      if (head >= 0 && !plural && !own && token.tag === 'ing') break
      head = i
      to = model || i + 1
      i = to - 1
      plural ||= own && many
    } else if (plural || !opensNoun(tokens, i, end)) break
  }
  if (head < 0) return null
  return { head, to }
}

/** "One in 20 cases LEADS TO a conviction", "ferry with 80 passengers SINKS": tagged as a noun, yet a verb behind a plural. */
function isVerbInS(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1] ?? NO_TOKEN
  const { lower } = tokens[i]!
  if (!lower.endsWith('s')) return false
  if (next.lower === 'to' || next.tag === 'determiner') return true
  const before = tokens[i - 1]!.lower
  return (
    (before.endsWith('s') || before === 'people' || before === 'children') &&
    !NARROWING_PLURALS.has(before) &&
    knownStem(lower, 's', VERB) !== undefined
  )
}

/** Plurals that narrow another noun as a singular does: "12 weapons charges", "three sports fans". */
const NARROWING_PLURALS = new Set(
  'sports arms weapons drugs sales savings systems operations communications rights goods customs jobs parts homes awards services resources earnings bonds securities claims benefits relations affairs futures airlines trains women games days hours years weeks months minutes series news plus human-rights admissions elections munitions explosives contents ceramics electronics plastics'.split(
    ' ',
  ),
)

/** The word at `i` narrows a noun that follows: "working groups", "loaded magazines", "mud-brick villages", "women's groups". */
function opensNoun(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!
  const next = i + 1 < end ? tokens[i + 1]! : NO_TOKEN
  if (token.text === '-' || token.text === '‑') return next.type === 'word' && !token.spaced
  if (token.text === '“' || token.text === '"') return next.type === 'word' && token.spaced
  if (token.type !== 'word') return false
  if (token.tag === 'clitic') return next.type === 'word' && (next.tag === 'noun' || next.tag === 'adjective')
  if (token.tag === 'adjective' || MORE.has(token.lower)) return true
  if (token.lower === 'most' || token.lower === 'least') return next.tag === 'adjective'
  if (token.tag === 'adverb')
    return next.tag === 'adjective' || next.tag === 'participle' || (token.lower.endsWith('est') && next.tag === 'noun')
  if (token.tag === 'ing' || token.tag === 'participle' || token.tag === 'verb')
    return (
      (next.tag === 'noun' || next.tag === 'name' || next.tag === 'adjective' || next.text === '-') &&
      !startsClause(token, next)
    )
  if (token.lower === 'and')
    return (
      isModifier(tokens[i - 1] ?? NO_TOKEN) &&
      isModifier(next) &&
      (isNounLike(tokens[i + 2] ?? NO_TOKEN) || isModifier(tokens[i + 2] ?? NO_TOKEN))
    )
  return false
}

const MORE = new Set('more other further additional extra fewer such former alleged'.split(' '))
const isModifier = (token: Token) => token.tag === 'adjective' || token.tag === 'name'
/** "10 killed Monday", "20 says Smith". */
const startsClause = (token: Token, next: Token) => next.tag === 'name' && token.tag !== 'ing' && !token.capital

/** "drone strikes OR ROCKET ATTACKS", "women AND CHILDREN": a second plural that the number counts too. */
function readAlternative(tokens: readonly Token[], first: Phrase, end: number, many: boolean): Phrase | null {
  const joint = first.to < end ? tokens[first.to]!.lower : ''
  if (!many || first.to + 1 >= end || !isPlural(tokens[first.head]!)) return null
  if (joint !== 'or' && !(joint === 'and' && PAIRS.has(`${tokens[first.head]!.lower} ${tokens[first.to + 1]!.lower}`)))
    return null
  const next = tokens[first.to + 1]!
  if (next.type !== 'word' || NUMBER_STARTS.has(next.lower) || !(isNounLike(next) || next.tag === 'adjective'))
    return null
  const second = readPhrase(tokens, first.to + 1, end, many)
  return second && isPlural(tokens[second.head]!) ? second : null
}

const PAIRS = new Set([
  'women children',
  'men women',
  'men boys',
  'boys girls',
  'women girls',
  'dead wounded',
  'officers soldiers',
  'soldiers officers',
  'soldiers police',
  'soldiers civilians',
])

/** "sessions OF STRATEGIC TALKS"; not "of the …", whose noun is a whole of its own. */
function withOf(tokens: readonly Token[], phrase: Phrase, end: number): number {
  if (phrase.to + 1 >= end || tokens[phrase.to]!.lower !== 'of') return phrase.to
  const next = tokens[phrase.to + 1]!
  if (next.tag === 'determiner' || next.tag === 'number' || next.tag === 'name' || next.type !== 'word')
    return phrase.to
  const inner = readPhrase(tokens, phrase.to + 1, Math.min(end, phrase.to + 1 + MAX_OF_WORDS), true)
  return inner ? inner.to : phrase.to
}
