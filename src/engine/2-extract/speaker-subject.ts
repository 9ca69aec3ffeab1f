import type { Tag } from '../flow/token.ts'
import { BETWEEN_SPEAKER_AND_VERB, TEXT_NOUNS, VENUE_NOUNS, WEEKDAYS } from '../lexicon/speaker.ts'
import { headOf } from './speaker-head.ts'
import { phraseBefore } from './speaker-phrase.ts'
import { isPronoun, type Range, type Scene, type Subject, tokenAt } from './speaker-scene.ts'

/** "Scott Pruitt, the attorney general of Oklahoma, one of the states that sue, said": so far the name may stand before its verb. */
const MAX_APPOSITION_TOKENS = 40

/** Who says the verb at `verb`, where that stands before it, not before token `lo`; null where nobody does. */
export function subjectBefore(scene: Scene, verb: number, lo: number): Subject | null {
  const at = beforeAdverbs(scene, verb, lo)
  const last = at - 1
  if (last < lo || scene.quoted[last]) return null
  const { text, lower } = tokenAt(scene, last)
  if (isPronoun(scene, last)) return { from: last, to: at, reach: last }
  if (SEPARATORS.has(text)) return beyondComma(scene, last, lo)
  if (RELATIVES.has(lower)) return beforeRelative(scene, last, lo)
  const phrase = phraseBefore(scene, at, lo)
  if (!phrase) return null
  const venue = venueAt(scene, phrase)
  return venue > lo ? subjectBefore(scene, venue, lo) : namedOf(scene, phrase, lo)
}

const SEPARATORS: ReadonlySet<string> = new Set([',', '—', '–', '--'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const BETWEEN: ReadonlySet<Tag> = new Set(['adverb', 'be', 'have', 'modal', 'not'])
const AUXILIARY_CLITICS: ReadonlySet<string> = new Set(["'s", "'ve", "'d", "'ll", "'re"])

/** Over adverbs, auxiliaries and dates: "Singh | on Thursday also told", "He | 's claiming". */
function beforeAdverbs(scene: Scene, verb: number, lo: number): number {
  let at = verb
  while (at > lo && !scene.quoted[at - 1]) {
    const token = tokenAt(scene, at - 1)
    const word = token.tag !== 'name' && (BETWEEN.has(token.tag) || BETWEEN_SPEAKER_AND_VERB.has(token.lower))
    const isDate = (i: number) => scene.dated[i] === 1 || WEEKDAYS.has(tokenAt(scene, i).lower)
    const time = isDate(at - 1) || (token.tag === 'preposition' && isDate(at))
    const clitic = AUXILIARY_CLITICS.has(token.lower) && isPronoun(scene, at - 2)
    if (!word && !time && !clitic) break
    at--
  }
  return at
}

const VENUE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'during', 'on', 'to', 'through', 'via'])

/** "The office | in an official statement | said": where the middle piece begins; -1 where there is none. */
function venueAt(scene: Scene, phrase: Range): number {
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const { lower } = tokenAt(scene, i)
    if (!TEXT_NOUNS.has(lower) && !VENUE_NOUNS.has(lower)) continue
    for (let at = i - 1; at >= phrase.from - 1; at--) if (VENUE_PREPOSITIONS.has(tokenAt(scene, at).lower)) return at
  }
  return -1
}

/** "a fellow, Jane Roe" → Jane Roe; "Jane Roe, a fellow" → Jane Roe. */
function namedOf(scene: Scene, phrase: Range, lo: number): Subject {
  const head = headOf(scene, phrase)
  if (isNamed(scene, phrase) || tokenAt(scene, phrase.from - 1).text !== ',') return { reach: phrase.from, ...head }
  // a description right behind a comma: the name may stand before it
  const before = phraseBefore(scene, phrase.from - 1, lo)
  const named = before && isNamedItself(scene, before) && tokenAt(scene, before.from - 1).tag !== 'preposition'
  return named ? { reach: before.from, ...headOf(scene, before) } : { reach: phrase.from, ...head }
}

function beforePreposition(scene: Scene, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (tokenAt(scene, i).tag === 'preposition') return { from, to: i }
  return { from, to }
}

/** Ends in a name and does not begin with an article: "Defence Minister Roe", not "a member of the Security Council". */
function isNamed(scene: Scene, { from, to }: Range): boolean {
  const last = tokenAt(scene, to - 1)
  return (last.tag === 'name' || last.text === ')') && tokenAt(scene, from).tag !== 'determiner'
}

/** The name is not tied to what stands before it: not "chief of staff of the Blue Union", "800 buildings in Lisbon". */
const isNamedItself = (scene: Scene, phrase: Range): boolean =>
  isNamed(scene, phrase) && isNamed(scene, beforePreposition(scene, phrase))

/** The verb stands behind a comma: what is between two commas describes the speaker, is the speaker, or says how it was said. */
function beyondComma(scene: Scene, comma: number, lo: number): Subject | null {
  const floor = Math.max(lo, comma - MAX_APPOSITION_TOKENS)
  let end = comma
  let fallback: Subject | null = null
  for (let i = comma - 1; i >= floor; i--) {
    if (scene.quoted[i]) break
    if (!SEPARATORS.has(tokenAt(scene, i).text)) continue
    const inside = phraseBefore(scene, end, i + 1)
    const before = phraseBefore(scene, i, lo)
    if (inside && inside.from === i + 1 && isNamedItself(scene, inside) && !isState(scene, inside, before))
      return { reach: before?.from ?? inside.from, ...headOf(scene, inside) }
    if (before && isNamed(scene, before)) return { reach: before.from, ...headOf(scene, before) }
    if (isPronoun(scene, i - 1)) return { from: i - 1, to: i, reach: i - 1 }
    if (before) fallback = { reach: before.from, ...headOf(scene, before) }
    end = i
  }
  return fallback
}

/** "Jane Roe, R-Ohio, said", "Jane Roe, 43, said": what follows the name is none. */
const isState = (scene: Scene, inside: Range, before: Range | null) =>
  before !== null &&
  isNamed(scene, before) &&
  (inside.to - inside.from < 2 || tokenAt(scene, inside.from + 1).text === '-')

/** "Singh, who told reporters", "a letter that says". */
function beforeRelative(scene: Scene, relative: number, lo: number): Subject | null {
  let at = relative
  if (at > lo && tokenAt(scene, at - 1).text === ',') at--
  const phrase = at > lo ? phraseBefore(scene, at, lo) : null
  return phrase && { reach: phrase.from, ...headOf(scene, phrase) }
}
