import type { Span } from '../../model/span.ts'
import type { Prose } from './segmented.ts'

/** Index of the first of the prose's sentences that the span touches; -1 where it touches none, as in furniture. */
export function sentenceOf({ sentences }: Prose, { start, end }: Span): number {
  const at = firstEndingBehind(sentences, start)
  return at < sentences.length && sentences[at]!.start < end ? at : -1
}

/** The first of the spans, which stand one behind the other, that ends behind the offset. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of the spans, which stand one behind the other, that begins at the offset or behind it. */
export function firstStarting(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
