import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { MarkedSpan } from '../../state/report-index.ts'
import { RELATIONS } from '../../state/view-state.ts'

/** A stretch of text over which the same marks lie. Offsets are the article's. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** The marks over it, the one that gives it its look first. */
  readonly spans: readonly MarkedSpan[]
  /** Not prose: greyed, never marked. */
  readonly furniture: boolean
  /** The reader marked it, in teacher's mode. */
  readonly own: boolean
}

/** A line of the stored text that is not empty. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
}

const NO_SPANS: readonly Span[] = []

/** The text in lines, each cut wherever a mark, the reader's own, or a piece of furniture begins or ends. `spans` come by their start. */
export function paragraphsOf(
  { text, furniture }: Pick<Article, 'text' | 'furniture'>,
  spans: readonly MarkedSpan[],
  own: readonly Span[] = NO_SPANS,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = 0
  let firstSpan = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const [start, end] = trimmed(text, from, to)
    if (start < end) {
      while (firstSpan < spans.length && spans[firstSpan]!.end <= start && spans[firstSpan]!.start < start) firstSpan++
      const here: MarkedSpan[] = []
      for (let i = firstSpan; i < spans.length && spans[i]!.start < end; i++)
        if (spans[i]!.end > start) here.push(spans[i]!)
      paragraphs.push({ start, end, segments: segmentsOf(start, end, here, furniture, own) })
    }
    from = to + 1
  }
  return paragraphs
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return [start, end]
}

/** A stretch of a text, cut the same way: a sentence, a title. */
export const stretchOf = (
  start: number,
  end: number,
  spans: readonly MarkedSpan[],
  own: readonly Span[],
  furniture: Article['furniture'] = [],
): Paragraph => ({
  start,
  end,
  segments: segmentsOf(
    start,
    end,
    spans.filter((span) => span.start < end && span.end > start),
    furniture,
    own,
  ),
})

function segmentsOf(
  start: number,
  end: number,
  spans: readonly MarkedSpan[],
  furniture: Article['furniture'],
  own: readonly Span[],
): Segment[] {
  const edges = [...[...spans, ...own].flatMap((span) => [span.start, span.end]), ...furniture.flat()]
  const cuts = [...new Set([start, end, ...edges.filter((edge) => edge > start && edge < end)])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!
    const over = spans.filter((span) => span.start < to && span.end > from)
    return {
      start: from,
      end: to,
      spans: over.length > 1 ? orderedSpans(over) : over,
      furniture: furniture.some(([a, b]) => a < to && b > from),
      own: own.some((mark) => mark.start < to && mark.end > from),
    }
  })
}

/** One span a finding, the one that gives the look first. */
export const orderedSpans = (spans: readonly MarkedSpan[]): MarkedSpan[] =>
  [...new Map([...spans].reverse().map((span) => [span.finding.id, span])).values()].sort(byLook)

/** A whole sentence is marked faintly: what is marked inside it counts more. */
export const isBroad = (span: MarkedSpan) => span.finding.kind === 'statement'

const byLook = (a: MarkedSpan, b: MarkedSpan) =>
  Number(isBroad(a)) - Number(isBroad(b)) ||
  RELATIONS.indexOf(a.finding.relation) - RELATIONS.indexOf(b.finding.relation) ||
  a.end - a.start - (b.end - b.start)
