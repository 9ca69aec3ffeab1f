import type { Quote } from '../../model/mention.ts'
import type { Context } from './context.ts'
import type { Segment } from './quote-segments.ts'

/** A shorter quotation is a term or a scrap. */
const MIN_WORDS = 4

/**
 * Quotations by a named speaker that no other article carries, by utterance: the pieces of one sentence, and speech that goes on behind
 * "he said", are one. Where one article alone tells the event there is nothing to be alone against.
 */
export function singlesOf(segments: readonly Segment[], told: ReadonlySet<Quote>, { events }: Context): Segment[][] {
  if (events.filter((event) => event.same).length < 2) return []
  const groups: Segment[][] = []
  let last: Segment | undefined
  for (const segment of segments) {
    const { quote } = segment
    if (!events[segment.article]!.same || told.has(quote) || !isSpeech(quote)) continue
    const whole = { ...segment, start: quote.start, end: quote.end }
    if (last?.quote === quote) groups.at(-1)![groups.at(-1)!.length - 1] = joined(groups.at(-1)!.at(-1)!, segment)
    else if (last && goesOn(last, segment)) groups.at(-1)!.push(whole)
    else groups.push([whole])
    last = segment
  }
  return groups.filter((group) => group.some(({ words }) => words.length >= MIN_WORDS))
}

const isSpeech = ({ form, speaker, entity }: Quote) =>
  (form === 'direct' || form === 'partial') && (speaker !== null || entity !== null)

/** Two sentences of one quotation as one. */
const joined = (first: Segment, next: Segment): Segment => ({
  ...first,
  words: [...first.words, ...next.words],
  terms: [...new Set([...first.terms, ...next.terms])],
})

/** Said in the same sentence, or by the same speaker right behind it. */
function goesOn(last: Segment, next: Segment): boolean {
  if (last.article !== next.article) return false
  if (last.utterance === next.utterance) return true
  const sameSpeaker = last.quote.speakerSpan?.start === next.quote.speakerSpan?.start
  return sameSpeaker && next.quote.speakerSpan !== null
}
