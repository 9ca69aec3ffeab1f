import type { Extraction } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence } from '../flow/token.ts'
import { INNER } from '../lexicon/reporting.ts'
import type { QuotePair } from './quote-pairs.ts'
import { type Attribution, attribute, isThin, ownAttribution, type PlaceOfPair } from './speaker-attribution.ts'
import type { Clause } from './speaker-clauses.ts'
import { type Scene, tokenAt } from './speaker-scene.ts'
import { firstSubject } from './speaker-verbs.ts'

/** What the readers of speakers share of a prose, for the quotations of one depth. */
export function makeScene(prose: Prose, found: Extraction, pairs: readonly QuotePair[], depth = 0): Scene {
  const quoted = new Uint8Array(prose.tokens.length)
  for (const pair of pairs) if (pair.depth === depth) quoted.fill(1, pair.from, pair.to)
  const dated = new Uint8Array(prose.tokens.length)
  for (const date of found.date) dated.fill(1, date.from, date.to)
  return { prose, quoted, dated, nameEnds: new Map(found.name.map((name) => [name.to - 1, name])) }
}

/** The sentence a pair opens in (-1 in furniture) and who says it; null where nobody is said to. */
export interface SaidBy {
  readonly sentence: number
  readonly attribution: Attribution | null
}

/** Who spoke last, and where. */
interface Spoken {
  readonly sentence: number
  readonly paragraph: number
  readonly attribution: Attribution
}

/** One for each pair, in order. */
export function readSpeakers(
  scene: Scene,
  pairs: readonly QuotePair[],
  clauses: readonly (readonly Clause[])[],
): SaidBy[] {
  const { sentences } = scene.prose
  let opens = 0
  let heard = 0 // sentences that have been asked whom they introduce
  let last: Spoken | null = null
  return pairs.map((pair, i) => {
    while (opens + 1 < sentences.length && sentences[opens]!.to <= pair.from) opens++
    const before = sentences[opens]
    if (!before || pair.from < before.from || pair.from >= before.to) return { sentence: -1, attribution: null }
    let closes = opens
    while (closes + 1 < sentences.length && sentences[closes]!.to < pair.to) closes++
    for (; heard < opens; heard++) {
      const attribution = last && last.sentence >= heard ? null : introduced(scene, sentences[heard]!, clauses[heard]!)
      if (attribution) last = { sentence: heard, paragraph: sentences[heard]!.paragraph, attribution }
    }
    const place = {
      pair,
      before,
      after: sentences[closes]!,
      next: sentences[closes + 1],
      opening: clauses[opens]!,
      closing: clauses[closes]!,
      following: clauses[closes + 1] ?? [],
    }
    const attribution = ownAttribution(scene, place) ?? carried(scene, place, last, pairs[i - 1])
    if (attribution) last = { sentence: closes, paragraph: sentences[closes]!.paragraph, attribution }
    return { sentence: opens, attribution }
  })
}

/** A sentence without quotations that says, or may say, who speaks in the next: "Roe scolded him. “…”" */
function introduced(scene: Scene, sentence: Sentence, clauses: readonly Clause[]): Attribution | null {
  const clause = clauses.find((c) => c.subject && c.form !== 'passive' && !INNER.has(c.base))
  if (clause) return attribute(clause, 'carried')
  const subject = firstSubject(scene, sentence, sentence.to)
  return subject && { speaker: subject, verb: null, link: 'carried' }
}

/**
 * A sentence of speech alone goes on with who spoke or was told of in the sentence before it in the paragraph; so does a second quotation
 * of a sentence. A colon leads over a blank line.
 */
function carried(
  scene: Scene,
  { pair, before, after }: PlaceOfPair,
  last: Spoken | null,
  previous: QuotePair | undefined,
): Attribution | null {
  if (!last) return null
  const led = tokenAt(scene, before.from - 1).text === ':' && pair.from === before.from
  if (last.paragraph !== before.paragraph && !led) return null
  const alone = isThin(scene, before.from, pair.from) && isThin(scene, pair.to, Math.max(pair.to, after.to - 1))
  const sameSentence = previous && previous.from >= before.from
  return alone || sameSentence ? { ...last.attribution, link: 'carried' } : null
}
