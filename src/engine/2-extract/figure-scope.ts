import { NO_TOKEN, type Token } from '../flow/token.ts'
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/figure-places.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { reportingClassOf } from '../lexicon/reporting.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import { type Draft, type Scope, textOf } from './figure-draft.ts'
import { readPlace } from './figure-place.ts'

/** So far from a figure its place is looked for, in tokens. */
const REACH_AFTER = 26
const REACH_BEFORE = 30

/**
 * Where or of whom a figure holds. A place beats a holder: "2,500 US troops in Iraq" is of Iraq, "2,500 US troops" of the US. The place behind
 * the figure goes first, then the nearest before it in the sentence. `dated` marks tokens of dates ("in January").
 */
export function scopeOf(draft: Draft, scope: Scope, dated: Uint8Array): string | null {
  if (isEverywhere(draft, scope)) return null
  return (
    inhabited(draft, scope) ??
    placeAfter(draft, scope, dated) ??
    placeBefore(draft, scope, dated) ??
    holder(draft, scope)
  )
}

const EVERYWHERE = new Set(['worldwide', 'globally', 'nationwide', 'countrywide', 'overall'])
const WHOLES = new Set(['world', 'globe', 'country', 'nation'])
/** What is counted, and the words that say that it is everywhere, stand so near. */
const EVERYWHERE_REACH = 3

/** "3,100 people in Arle and 38,500 AROUND THE WORLD", "1,500 jobs WORLDWIDE". */
function isEverywhere({ to }: Draft, { tokens, end }: Scope): boolean {
  for (let i = to; i < Math.min(end, to + EVERYWHERE_REACH); i++) {
    const { tag, lower, type } = tokens[i]!
    if (EVERYWHERE.has(lower)) return true
    if (tag === 'preposition')
      return tokens[i + 1]?.lower === 'the' && WHOLES.has(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.tag !== 'noun'
    if (type === 'punct' || tag === 'verb') return false
  }
  return false
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
    if (token.text === ';' || token.lower === 'but' || token.lower === 'while' || isCountOfItsOwn(scope, i)) return null
    if (!PLACE_PREPOSITIONS.has(token.lower) || dated[i + 1]) continue
    const place = readPlace(tokens, i + 1, end, dated, scope)
    if (place) return place
  }
  return null
}

/** "41 people had died, 29 OF THEM in Arle": the place is of the second. */
function isCountOfItsOwn({ tokens }: Scope, at: number): boolean {
  const [of, them] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  return tokens[at]!.tag === 'number' && of === 'of' && (them === 'them' || them === 'whom' || them === 'which')
}

function placeBefore(draft: Draft, scope: Scope, dated: Uint8Array): string | null {
  const { tokens, start } = scope
  for (let i = draft.from - 1; i >= Math.max(start, draft.from - REACH_BEFORE); i--) {
    const token = tokens[i]!
    if (token.text === ';' || (token.lower === 'that' && reports(tokens, Math.max(start, i - SAYING_REACH), i)))
      return null
    if (!PLACE_PREPOSITIONS.has(token.lower) || dated[i + 1]) continue
    if (SEATED.has(tokens[i - 1]?.lower ?? '')) continue
    const place = reports(tokens, i, draft.from) ? null : readPlace(tokens, i + 1, draft.from, dated, scope)
    if (place) return place
  }
  return null
}

/** "Told reporters in Arle THAT 41 people died": the place is where it was said. */
const SAYING_REACH = 12

/** "Carrow, BASED in Lindport, has 31,000 workers": where it sits, not where they are. */
const SEATED = new Set(['based', 'headquartered', 'founded', 'born', 'registered', 'incorporated'])

/** "the Geological Survey in Golden SAID it was": the place belongs to who says it. */
function reports(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.tag !== 'noun' && (reportingClassOf(verbBaseOf(tokens[i]!.lower)) || tokens[i]!.lower === 'put'))
      return true
  return false
}

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
