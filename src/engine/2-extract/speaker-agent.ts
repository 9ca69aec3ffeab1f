import { TEXT_NOUNS } from '../lexicon/speaker.ts'
import { headOf } from './speaker-head.ts'
import { phraseAfter } from './speaker-phrase.ts'
import { type Range, type Scene, type Subject, tokenAt } from './speaker-scene.ts'

/** So far behind a passive its source may stand: "It was stated, in an official statement issued by the office". */
const MAX_SOURCE_GAP = 4

/** Who says what the passive verb at `verb` reports: "was told by officials", "was stated, in a statement by …, that". */
export function agentOf(scene: Scene, verb: number, hi: number): Subject | null {
  for (let at = verb + 1; at < hi && at <= verb + MAX_SOURCE_GAP; at++) {
    const { lower } = tokenAt(scene, at)
    if (scene.quoted[at] || lower === 'that') return null
    if (lower !== 'by' && lower !== 'in') continue
    const phrase = phraseAfter(scene, at + 1, hi)
    if (!phrase || (lower === 'in' && !isText(scene, phrase))) continue
    return { reach: verb, ...headOf(scene, issuedBy(scene, phrase, hi)) }
  }
  return null
}

/** "an official statement | issued by the Prime Minister’s Media Office". */
function issuedBy(scene: Scene, phrase: Range, hi: number): Range {
  const next = tokenAt(scene, phrase.to)
  if (next.tag !== 'participle' && next.tag !== 'verb') return phrase
  const by = tokenAt(scene, phrase.to + 1).lower === 'by' ? phraseAfter(scene, phrase.to + 2, hi) : null
  return by ? { from: phrase.from, to: by.to } : phrase
}

function isText(scene: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (TEXT_NOUNS.has(tokenAt(scene, i).lower)) return true
  return false
}
