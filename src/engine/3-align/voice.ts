import type { Quote } from '../../model/mention.ts'
import type { Place } from '../../model/span.ts'
import type { Said } from '../flow/aligned.ts'

/** Whose words they are: the writer's own, somebody's to whom they are attributed, or held at a distance by quotation marks. */
export function voiceOf(place: Place, quotes: readonly Quote[]): string {
  const around = quotes.filter((q) => q.field === place.field && q.start <= place.start && place.end <= q.end)
  const quote = around.find((q) => q.form !== 'indirect') ?? around[0]
  if (!quote) return 'the writer’s own words'
  if (quote.form === 'indirect') return quote.speaker ? `told as said by ${quote.speaker}` : 'told as said'
  if (quote.speaker) return `quoted from ${quote.speaker}`
  return 'in quotation marks, nobody named'
}

/** Words of an article with whose they are. */
export const saidAt = ({ article, start, end }: Place, text: string, quotes: readonly Quote[]): Said => ({
  article,
  start,
  end,
  text,
  reading: `${text} (${voiceOf({ article, start, end }, quotes)})`,
})
