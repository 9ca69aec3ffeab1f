import type { QuoteForm } from '../../model/mention.ts'
import type { QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Attribution } from './speaker-attribution.ts'
import type { Range } from './speaker-scene.ts'

/** Tokens `[from, to)` as a quotation, with speaker and verb as printed; `sentence` is that of the first token, -1 outside of all. */
export function quoteAt(
  { text, tokens, field }: Prose,
  { from, to }: Range,
  sentence: number,
  form: QuoteForm,
  attribution: Pick<Attribution, 'speaker' | 'verb'> | null,
): QuoteRead {
  const spanOf = (range: Range) => ({ start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end })
  const speakerSpan = attribution && spanOf(attribution.speaker)
  const verb = attribution?.verb ? spanOf(attribution.verb) : null
  return {
    kind: 'quote',
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    sentence,
    form,
    speaker: speakerSpan && text.slice(speakerSpan.start, speakerSpan.end),
    speakerSpan,
    verb: verb && text.slice(verb.start, verb.end),
    ...(field && { field }),
  }
}
