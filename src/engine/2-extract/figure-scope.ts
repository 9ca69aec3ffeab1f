import { NO_TOKEN, type Token } from '../flow/token.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/figure-names.ts'
import { PLACE_MODIFIERS, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/figure-places.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { REPORTING_VERBS } from '../lexicon/reporting.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** So far from a figure its place is looked for, in tokens. */
const REACH_AFTER = 26
const REACH_BEFORE = 30

/**
 * Where or of whom a figure holds. A place beats a holder: "2,500 US troops in Iraq" is of Iraq, "2,500 US troops" of the US. The place behind
 * the figure goes first, then the nearest before it in the sentence. `dated` marks tokens of dates ("in January").
 */
export function scopeOf(draft: Draft, scope: Scope, dated: Uint8Array): string | null {
  return (
    inhabited(draft, scope) ??
    placeAfter(draft, scope, dated) ??
    placeBefore(draft, scope, dated) ??
    holder(draft, scope)
  )
}

/** "QESHM ISLAND, home to 120,000 people", "BANDAR ABBAS, a city of 500,000", "QESHM … has a population of 120,000", "THE ISLAND, which has 200,000 residents". */
function inhabited(draft: Draft, scope: Scope): string | null {
  const { tokens, start } = scope
  if (draft.unit !== 'person' && draft.unit !== 'people' && draft.unit !== 'resident' && draft.unit !== 'inhabitant')
    return null
  const by = [tokens[draft.from - 1] ?? NO_TOKEN, tokens[draft.from - 2] ?? NO_TOKEN]
  const homes = by[0]!.lower === 'to' && by[1]!.lower === 'home'
  const ofPlace = by[0]!.lower === 'of' && PLACE_NOUNS.has(by[1]!.lower)
  if (homes || ofPlace) {
    for (let i = draft.from - 2; i >= Math.max(start, draft.from - 8); i--)
      if (tokens[i]!.text === ',') return namesBefore(tokens, i, start)
  }
  const lives =
    draft.unit === 'resident' || draft.unit === 'inhabitant' || (by[0]!.lower === 'of' && by[1]!.lower === 'population')
  return lives || homes ? subjectPlace(scope) : null
}

function namesBefore(tokens: readonly Token[], at: number, start: number): string | null {
  let from = at
  while (
    from > start &&
    (tokens[from - 1]!.tag === 'name' ||
      (from < at && tokens[from - 1]!.text === '-') ||
      (from === at && PLACE_NOUNS.has(tokens[from - 1]!.lower)))
  )
    from--
  return from < at ? textOf(tokens, from, at) : null
}

/** The place that the sentence begins with. */
function subjectPlace({ tokens, start, end }: Scope): string | null {
  const first = tokens[start]!
  const at = start + (first.tag === 'determiner' ? 1 : 0)
  let to = at
  while (to < end && tokens[to]!.tag === 'name') to++
  if (to < end && PLACE_NOUNS.has(tokens[to]!.lower)) to++
  return to > at && to < end ? textOf(tokens, at, to) : null
}

function placeAfter(draft: Draft, scope: Scope, dated: Uint8Array): string | null {
  const { tokens, end } = scope
  const limit = Math.min(end, draft.to + REACH_AFTER)
  for (let i = draft.to; i < limit; i++) {
    const token = tokens[i]!
    if (token.text === ';' || token.lower === 'but' || token.lower === 'while') return null
    if (!PLACE_PREPOSITIONS.has(token.lower) || dated[i + 1]) continue
    const place = readPlace(tokens, i + 1, end, dated, scope)
    if (place) return place
  }
  return null
}

function placeBefore(draft: Draft, scope: Scope, dated: Uint8Array): string | null {
  const { tokens, start } = scope
  for (let i = draft.from - 2; i >= Math.max(start, draft.from - REACH_BEFORE); i--) {
    const token = tokens[i]!
    if (token.text === ';') return null
    if (!PLACE_PREPOSITIONS.has(token.lower) || dated[i + 1]) continue
    const place = reports(tokens, i, draft.from) ? null : readPlace(tokens, i + 1, draft.from, dated, scope)
    if (place) return place
  }
  return null
}

/** "the Geological Survey in Golden SAID it was": the place belongs to who says it. */
function reports(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.tag !== 'noun' && (REPORTING_VERBS.has(verbBaseOf(tokens[i]!.lower)) || tokens[i]!.lower === 'put'))
      return true
  return false
}

const MAX_LEAD = 6

/** The place named from token `at`, right behind a preposition: "Iraq and Syria", "the ancient city of Bam", "Qeshm island". */
function readPlace(
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
  const second = joined && isPlace(tokens, joined) && placeOf(textOf(tokens, joined.from, joined.to)) ? joined : null
  return textOf(tokens, first.from, second?.to ?? first.to)
}

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
  if (demonymOf(text)) return false
  if (next.tag === 'clitic' || tokens[from]!.text === tokens[from]!.text.toUpperCase()) return false
  return !VAGUE_PREPOSITIONS.has(before.lower) && before.tag !== 'determiner'
}

const isPlaceNoun = ({ lower }: Token) => PLACE_NOUNS.has(lower) && lower !== 'state' && lower !== 'states'
/** A name behind these need not be a place. */
const VAGUE_PREPOSITIONS = new Set(['on', 'over', 'between', 'into', 'within', 'along'])

/** "US troops": whose, where no place is said. */
function holder(draft: Draft, { tokens }: Scope): string | null {
  const { counted } = draft
  if (!counted) return null
  let to = counted.from
  while (to < counted.to && tokens[to]!.tag === 'name') to++
  to = Math.min(to, counted.to - 1)
  for (let end = to; end > counted.from; end--) {
    const text = textOf(tokens, counted.from, end)
    if (placeOf(text) || demonymOf(text)) return text
  }
  return null
}

/** As printed, white space made single. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}
