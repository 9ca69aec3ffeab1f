import type { QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Range } from './speaker-scene.ts'

/** Speaker and verb as printed. */
export function spoken(
  { text, tokens }: Prose,
  attribution: { readonly speaker: Range; readonly verb: Range | null } | null,
): Pick<QuoteRead, 'speaker' | 'speakerSpan' | 'verb'> {
  if (!attribution) return { speaker: null, speakerSpan: null, verb: null }
  const spanOf = ({ from, to }: Range) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const speakerSpan = spanOf(attribution.speaker)
  const verb = attribution.verb && spanOf(attribution.verb)
  return {
    speaker: text.slice(speakerSpan.start, speakerSpan.end),
    speakerSpan,
    verb: verb && text.slice(verb.start, verb.end),
  }
}

/** Where tokens `[from, to)` stand; `sentence` is that of the first, -1 outside of all. */
export function placed({ tokens, field }: Prose, { from, to }: Range, sentence: number) {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, sentence, ...(field && { field }) }
}
