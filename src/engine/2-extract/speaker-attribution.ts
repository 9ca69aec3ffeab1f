import type { Sentence } from '../flow/token.ts'
import { INNER, TAKES_HEARER } from '../lexicon/reporting.ts'
import type { QuotePair } from './quote-pairs.ts'
import type { Clause } from './speaker-clauses.ts'
import { headOf } from './speaker-head.ts'
import { phraseAfter } from './speaker-phrase.ts'
import { isPronoun, lastInside, type Range, type Scene, tokenAt } from './speaker-scene.ts'
import { firstSubject, hasVerb } from './speaker-verbs.ts'

/** Who is said to say a quotation, and how surely: `beside` it, elsewhere in its sentence (`governs`), or in the sentence before (`carried`). */
export interface Attribution {
  readonly speaker: Range
  readonly verb: Range | null
  readonly link: 'beside' | 'governs' | 'carried'
}

/** A quotation, the sentence it opens in, the one it closes in, the one after that, and their reporting clauses. */
export interface PlaceOfPair {
  readonly pair: QuotePair
  readonly before: Sentence
  readonly after: Sentence
  readonly next: Sentence | undefined
  readonly opening: readonly Clause[]
  readonly closing: readonly Clause[]
  readonly following: readonly Clause[]
}

/** What its own sentences say of the speaker, the surest first; null where they say nothing. */
export function ownAttribution(scene: Scene, place: PlaceOfPair): Attribution | null {
  const { pair } = place
  const earlier = clausesBefore(place.opening, pair.from).filter((c) => c.subject && leadsTo(scene, c, pair))
  const led = earlier.filter((c) => c.form !== 'source')
  const spoken = outermost(
    scene,
    led.filter((c) => !INNER.has(c.base)),
  )
  if (spoken && isClose(scene, spoken.verb.to, pair.from)) return attribute(spoken, 'beside')
  const later = clausesAfter(place.closing, pair.to)
  const beside = later.find((c) => c.form !== 'ing' && isThin(scene, pair.to, c.from))
  if (beside && speechGoesOn(scene, pair)) return attribute(beside, 'beside')
  const sure = besideInNext(scene, place) ?? signature(scene, place)
  if (sure) return sure
  const trailing = later.find((c) => isTrailing(scene, c, place.after))
  const source = earlier.find((c) => c.form === 'source')
  const loose = spoken ?? trailing ?? led.at(-1) ?? source
  return loose ? attribute(loose, 'governs') : colon(scene, place)
}

export const attribute = (clause: Clause, link: Attribution['link']): Attribution | null =>
  clause.subject && { speaker: clause.subject, verb: clause.verb, link }

/** So many clauses on either side may say who speaks. */
const MAX_CLAUSES = 8

/** The clauses, by their verbs in order, that end before token `at`: the last few. */
const clausesBefore = (clauses: readonly Clause[], at: number) =>
  clauses.slice(Math.max(0, position(clauses, at) - MAX_CLAUSES), position(clauses, at)).filter((c) => c.to <= at)

/** Those that begin at token `at` or after it: the first few. */
const clausesAfter = (clauses: readonly Clause[], at: number) =>
  clauses.slice(position(clauses, at), position(clauses, at) + MAX_CLAUSES).filter((c) => c.from >= at)

/** The first clause with its verb at token `at` or after it. */
function position(clauses: readonly Clause[], at: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.verb.from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** "Clinton says … what she calls “…”": the nearest clause, or the one before it that names who the pronoun stands for. */
function outermost(scene: Scene, clauses: readonly Clause[]): Clause | undefined {
  let at = clauses.length - 1
  while (at > 0 && isPronoun(scene, clauses[at]!.subject!.from)) at--
  return isPronoun(scene, clauses[at]?.subject?.from ?? -1) ? clauses.at(-1) : clauses[at]
}

/** So far behind its verb a quotation may stand. */
const MAX_REACH_TOKENS = 150

/** No semicolon between clause and quotation; of a passive, the quotation is not the agent ("claimed by the “Islamic Resistance”"). */
function leadsTo(scene: Scene, clause: Clause, pair: QuotePair): boolean {
  if (pair.from - clause.verb.to > MAX_REACH_TOKENS) return false
  for (let i = clause.verb.to; i < pair.from; i++) if (tokenAt(scene, i).text === ';') return false
  const last = tokenAt(scene, pair.from - 1)
  const before = last.tag === 'determiner' ? tokenAt(scene, pair.from - 2) : last
  return clause.form !== 'passive' || before.lower !== 'by'
}

/** What stands between a verb and the quotation it introduces: hearer, "that", a place, a date. */
const MAX_CLOSE_TOKENS = 8

const isClose = (scene: Scene, start: number, end: number) =>
  end - start <= MAX_CLOSE_TOKENS && !hasVerb(scene, start, end)

/** Only a comma, a dash, "as", adverbs and dates between two places. */
export function isThin(scene: Scene, start: number, end: number): boolean {
  if (end - start > MAX_CLOSE_TOKENS) return false
  for (let i = start; i < end; i++) {
    const { text, lower, tag } = tokenAt(scene, i)
    const dated = scene.dated[i] || scene.dated[i + 1]
    if (text !== ',' && lower !== 'as' && !DASHES.has(text) && tag !== 'adverb' && !dated) return false
  }
  return true
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-'])
const GOES_ON: ReadonlySet<string> = new Set([',', '?', '!', '—', '–', '-', '--', '...', '…', '.'])

/** The speech ends with a comma or a mark of its own, so that "he said" may follow. */
const speechGoesOn = (scene: Scene, pair: QuotePair) =>
  GOES_ON.has(lastInside(scene, pair.innerTo).text) || tokenAt(scene, pair.to).text === ','

/** “Does anybody know?” Graham asked. — the question mark has ended the sentence. */
function besideInNext(scene: Scene, { pair, after, next, following }: PlaceOfPair): Attribution | null {
  if (!next || next.paragraph !== after.paragraph || !isThin(scene, pair.to, after.to)) return null
  const end = lastInside(scene, pair.innerTo).text
  if (end === '.' || !GOES_ON.has(end)) return null
  const clause = following.slice(0, MAX_CLAUSES).find((c) => c.form !== 'ing' && c.from === next.from)
  return clause && isTrailing(scene, clause, next) ? attribute(clause, 'beside') : null
}

/** “…” ― Jane Roe: signed, as letters and comments are. */
function signature(scene: Scene, { pair, after, next }: PlaceOfPair): Attribution | null {
  const inNext = pair.to >= after.to && next?.from === pair.to && tokenAt(scene, next.from).breaks === 0
  const dash = inNext ? next.from : pair.to
  const end = inNext ? next.to : after.to
  if (dash >= end || !DASHES.has(tokenAt(scene, dash).text)) return null
  const phrase = phraseAfter(scene, dash + 1, end)
  if (!phrase || tokenAt(scene, phrase.from).tag !== 'name') return null
  const ends = phrase.to >= end - 1 || tokenAt(scene, phrase.to).text === ','
  return ends ? { speaker: headOf(scene, phrase), verb: null, link: 'beside' } : null
}

/** "…, an American official told AFP": what comes before it is what was said. */
function isTrailing(scene: Scene, clause: Clause, { to }: Sentence): boolean {
  if (clause.form === 'source') return true
  if (clause.form !== 'finite' && clause.form !== 'inverted') return false
  const behind = scene.quoted[clause.from - 1] === 1 || tokenAt(scene, clause.from - 1).type === 'punct'
  if (!behind || clause.form === 'inverted') return behind
  const next = tokenAt(scene, clause.verb.to)
  if (clause.verb.to >= to || next.type === 'punct' || scene.dated[clause.verb.to]) return true
  if (next.lower === 'that') return false
  return TAKES_HEARER.has(clause.base) || next.tag === 'preposition' || next.tag === 'adverb' || next.tag === 'to'
}

/** "Roe scolded him: “…”": whatever the verb, a colon leads to what its subject says. */
function colon(scene: Scene, { pair, before }: PlaceOfPair): Attribution | null {
  if (tokenAt(scene, pair.from - 1).text !== ':') return null
  const subject = firstSubject(scene, before, pair.from)
  return subject && { speaker: subject, verb: null, link: 'beside' }
}
