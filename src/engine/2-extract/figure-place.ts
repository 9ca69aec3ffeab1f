import { NO_TOKEN, type Tag, type Token } from '../flow/token.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/figure-names.ts'
import { NO_PLACES, PLACE_MODIFIERS, PLACE_NOUNS } from '../lexicon/figure-places.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { type Scope, textOf } from './figure-draft.ts'

const MAX_LEAD = 6

/** The place named from token `at`, right behind a preposition: "Iraq and Syria", "the ancient city of Bam", "Qeshm island". */
export function readPlace(
  tokens: readonly Token[],
  at: number,
  end: number,
  dated: Uint8Array,
  { capitals }: Scope,
): string | null {
  let i = at
  let introduced = false
  for (let k = 0; k < MAX_LEAD && i < end && tokens[i]!.tag !== 'name'; k++, i++) {
    const { lower, tag, text } = tokens[i]!
    if (PLACE_NOUNS.has(lower) && tokens[i + 1]?.lower === 'of') {
      introduced = true
      i++
    } else if (
      !(
        tag === 'determiner' ||
        tag === 'adjective' ||
        text === '-' ||
        PLACE_MODIFIERS.has(lower) ||
        (introduced && tag === 'preposition')
      )
    )
      return null
  }
  const first = capitals ? readKnown(tokens, i, end) : readName(tokens, i, end, dated)
  if (!first) return null
  if (
    tokens[first.to]?.lower === 'of' &&
    tokens[first.to + 1]?.tag === 'name' &&
    PLACE_NOUNS.has(tokens[first.to - 1]!.lower)
  ) {
    const inner = readName(tokens, first.to + 1, end, dated)
    if (inner) return textOf(tokens, inner.from, inner.to)
  }
  if (!introduced && !isPlace(tokens, first)) return null
  const joined =
    tokens[first.to]?.lower === 'and' && first.to + 1 < end
      ? readName(tokens, first.to + 1 + (tokens[first.to + 1]!.tag === 'determiner' ? 1 : 0), end, dated)
      : null
  const second = joined && isPlace(tokens, joined) && isSecond(tokens, joined) ? joined : null
  return textOf(tokens, first.from, second?.to ?? first.to)
}

/** A known place, or one more name with no clause of its own: "in Valdor and Borland this year"; not "in Valdor and Roe said". */
function isSecond(tokens: readonly Token[], { from, to }: NameAt): boolean {
  if (placeOf(textOf(tokens, from, to))) return true
  const { tag, text } = tokens[to] ?? NO_TOKEN
  return to - from === 1 && !CLAUSE_TAGS.has(tag) && text !== ','
}
const CLAUSE_TAGS: ReadonlySet<Tag> = new Set(['verb', 'be', 'have', 'modal', 'participle', 'wh', 'adverb'])

interface NameAt {
  readonly from: number
  readonly to: number
}

const MAX_NAME = 6
const LINKS = new Set(['of', 'al', 'el', 'de', 'la', 'da', 'do', 'des', 'bin', 'ez', 'es', 'ad', 'ash', 'at'])

function readName(tokens: readonly Token[], at: number, end: number, dated: Uint8Array): NameAt | null {
  let to = at
  while (to < end && to < at + MAX_NAME) {
    const token = tokens[to]!
    const next = tokens[to + 1] ?? NO_TOKEN
    if (token.tag === 'name' && !dated[to] && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower)) to++
    else if (
      to > at &&
      (token.text === '-' || (LINKS.has(token.lower) && token.lower !== 'at')) &&
      next.tag === 'name' &&
      !dated[to + 1]
    )
      to++
    else break
  }
  if (to === at) return null
  if (to < end && PLACE_NOUNS.has(tokens[to]!.lower) && tokens[to]!.tag === 'noun') to++
  return { from: at, to }
}

/** In a headline, where every word has a capital: the longest known place. */
function readKnown(tokens: readonly Token[], at: number, end: number): NameAt | null {
  for (let to = Math.min(end, at + MAX_NAME); to > at; to--)
    if (placeOf(textOf(tokens, at, to))) return { from: at, to }
  return null
}

/** Known to be a place, or with a noun that says so, or a name that stands by itself behind a preposition of place. */
function isPlace(tokens: readonly Token[], { from, to }: NameAt): boolean {
  const text = textOf(tokens, from, to)
  const [before, next] = [tokens[from - 1]!, tokens[to] ?? NO_TOKEN]
  if (next.text === '-' && !next.spaced) return false // "Daesh-held villages"
  if (next.tag === 'noun') return false // "the Gaza war"
  if (placeOf(text) || tokens.slice(from, to).some(isPlaceNoun)) return true
  if (demonymOf(text) || NO_PLACES.has(text.toLowerCase())) return false
  if (next.tag === 'clitic' || /^[A-Z.]{2,}s?$/.test(tokens[from]!.text)) return false
  return !VAGUE_PREPOSITIONS.has(before.lower) && before.tag !== 'determiner'
}

const isPlaceNoun = ({ lower }: Token) => PLACE_NOUNS.has(lower) && lower !== 'state' && lower !== 'states'
/** A name behind these need not be a place. */
const VAGUE_PREPOSITIONS = new Set(['on', 'over', 'between', 'into', 'within', 'along'])
