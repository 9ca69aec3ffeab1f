import type { Extraction } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { reportingClassOf } from '../lexicon/reporting.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import { type Draft, type Scope, textOf } from './figure-draft.ts'
import { makeScene } from './speaker.ts'
import type { Scene } from './speaker-scene.ts'
import { subjectBefore } from './speaker-subject.ts'

/** So far before its figure the verb may stand, in tokens. */
const REACH = 16
const PUTS = new Set(['put', 'puts', 'estimated', 'estimates', 'counted', 'counts'])
const TURNS = new Set(['but', 'while', 'whereas', 'though', 'although'])

/** Built for a prose when its first figure asks. */
export const sceneOf = (prose: Prose, found: Extraction): Scene => makeScene(prose, found, [])

/**
 * Who gives a figure where speech around it does not tell: "ANADOLU put the toll at 85", "5.9, but THE GEOLOGICAL SURVEY said it was 6.1".
 * Speech proper is read later, and stage 3 looks up who says the words around a figure.
 */
export function sourceOf(draft: Draft, { tokens, start, end }: Scope, scene: () => Scene): string | null {
  for (let i = draft.from - 1; i >= Math.max(start, draft.from - REACH); i--) {
    const { lower, tag } = tokens[i]!
    if (tag !== 'verb' && tag !== 'participle') continue
    const puts = PUTS.has(lower) && hasAt(tokens, i, draft.to)
    const turn = puts ? start : turnBefore(tokens, i, start)
    if (!puts && (turn < 0 || !reportingClassOf(verbBaseOf(lower)))) continue
    if (puts && tokens[i - 1]?.tag === 'be') return byWhom(draft.to, tokens, end)
    const subject = subjectBefore(scene(), i, turn)
    return subject && textOf(tokens, subject.from, subject.to)
  }
  return null
}

const BY_REACH = 4
const MAX_NAME = 6

/** "The crowd was put at half a million BY THE CITY". */
function byWhom(from: number, tokens: Scope['tokens'], end: number): string | null {
  let at = from
  while (at < Math.min(end, from + BY_REACH) && tokens[at]!.lower !== 'by') at++
  if (tokens[at]?.lower !== 'by') return null
  let to = at + 1
  while (to < end && to - at <= MAX_NAME && NAMING.has(tokens[to]!.tag)) to++
  return to > at + 1 && tokens[to - 1]!.tag !== 'determiner' ? textOf(tokens, at + 1, to) : null
}

const NAMING = new Set(['determiner', 'noun', 'name', 'adjective'])

function hasAt(tokens: Scope['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'at' || tokens[i]!.lower === 'that') return true
  return false
}

/** The token after the conjunction that turns to another source; -1 where none does. */
function turnBefore(tokens: Scope['tokens'], verb: number, start: number): number {
  for (let i = verb - 1; i > Math.max(start, verb - REACH); i--) if (TURNS.has(tokens[i]!.lower)) return i + 1
  return -1
}
