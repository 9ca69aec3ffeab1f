import type { Context } from './context.ts'
import type { Segment } from './quote-segments.ts'

/** For each article the first, by id, with the same words: a copy does not make a quotation more often said. */
function originals({ articles, ids }: Context): number[] {
  const texts = articles.map(({ segmented }) => segmented.body.text.replaceAll(/\s/g, ''))
  const firsts = new Map<string, number>()
  for (const [i, text] of texts.entries()) {
    const known = firsts.get(text)
    if (known === undefined || ids[i]! < ids[known]!) firsts.set(text, i)
  }
  return texts.map((text) => firsts.get(text)!)
}

export interface Originals {
  readonly segments: readonly Segment[]
  /** For a segment of an article, those of the article's copies that repeat it. */
  repeats(segment: Segment): readonly Segment[]
}

/** The segments without those of copies, so that a copy changes neither what is rare nor what belongs together. */
export function withoutCopies(segments: readonly Segment[], context: Context): Originals {
  const original = originals(context)
  const byPlace = new Map<string, Segment[]>()
  const counts = new Map<number, number>()
  const kept: Segment[] = []
  for (const segment of segments) {
    // Copies have the same quotations in the same order, whatever their white space.
    const index = counts.get(segment.article) ?? 0
    counts.set(segment.article, index + 1)
    const key = `${original[segment.article]} ${index}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), segment])
    if (original[segment.article] === segment.article) kept.push(segment)
  }
  const repeatsOf = new Map<Segment, readonly Segment[]>()
  for (const same of byPlace.values())
    for (const segment of same)
      repeatsOf.set(
        segment,
        same.filter((s) => s !== segment),
      )
  return { segments: kept, repeats: (segment) => repeatsOf.get(segment) ?? [] }
}
