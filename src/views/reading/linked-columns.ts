import type { Claim, Claims } from '../../state/claims.ts'
import { paragraphAt, paragraphsIn, rangeOf } from './text-places.ts'

/** A column's text on the page and what scrolls it: itself, or the page on a phone. */
export interface Text {
  readonly body: HTMLElement
  readonly article: string
}

/** Where the eye reads: this share of the text's height below its top. */
const READING_LINE = 0.3
/** How much of the way a column goes in one frame; less is calmer, more is nearer. */
const EASE = 0.35
const NEAR_PX = 1

export const textsIn = (stage: HTMLElement): Text[] =>
  [...stage.querySelectorAll<HTMLElement>('section[data-article]')].map((body) => ({
    body,
    article: body.dataset.article ?? '',
  }))

/** A claim and how far below the top of its text it stands on screen. */
interface Read {
  readonly claim: Claim
  readonly topPx: number
}

/** The claims on screen in a text: those at or above the reading line, the nearest first, then those below it. */
export function claimsRead({ body, article }: Text, claims: Claims): Read[] {
  const frame = frameOf(body)
  const paragraphs = paragraphsIn(body)
  const first = firstOf(paragraphs, (box) => box.bottom > frame.top)
  const last = firstOf(paragraphs, (box) => box.top >= frame.bottom) - 1
  if (last < first) return []
  const from = Number(paragraphs[first]!.dataset.start)
  const to = last + 1 < paragraphs.length ? Number(paragraphs[last + 1]!.dataset.start) : Number.POSITIVE_INFINITY
  const line = (frame.bottom - frame.top) * READING_LINE
  const read = claims
    .in(article)
    .filter(({ start }) => start >= from && start < to)
    .flatMap((claim) => {
      const top = topOf(paragraphs, claim)
      return top === null || top < frame.top || top > frame.bottom ? [] : [{ claim, topPx: top - frame.top }]
    })
  const above = read.filter(({ topPx }) => topPx <= line).reverse()
  return [...above, ...read.filter(({ topPx }) => topPx > line)]
}

/** The place of the first paragraph of which something holds that holds of all after it; paragraphs stand under each other. */
function firstOf(paragraphs: readonly HTMLElement[], holds: (box: DOMRect) => boolean): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(paragraphs[middle]!.getBoundingClientRect())) high = middle
    else low = middle + 1
  }
  return low
}

/** How far a text must be scrolled for its telling of what is read to stand at the same height; null where it does not tell it. */
export function gapOf(text: Text, read: readonly Read[], claims: Claims): number | null {
  for (const { claim, topPx } of read) {
    const told = claims.at(claim.key, text.article)
    const top = told ? topOf(paragraphsIn(text.body), told) : null
    if (top !== null) return top - frameOf(text.body).top - topPx
  }
  return null
}

/** Whether a text stands where it is to stand. */
export const isThere = (gapPx: number | null): boolean => gapPx === null || Math.abs(gapPx) <= NEAR_PX

/** Scrolls a text, calmly or at once. A long way is gone at once: each stop on it would lay out text that nobody reads. */
export function scrollText({ body }: Text, gapPx: number, atOnce: boolean): void {
  scrollerOf(body).scrollTop += atOnce || Math.abs(gapPx) > innerHeight / 2 ? gapPx : towards(gapPx)
}

const towards = (gapPx: number) => Math.sign(gapPx) * Math.max(1, Math.abs(gapPx) * EASE)

/** On a phone the page scrolls and the text does not. */
const scrolls = (body: HTMLElement) => getComputedStyle(body).overflowY !== 'visible'

const scrollerOf = (body: HTMLElement): Element =>
  scrolls(body) ? body : (document.scrollingElement ?? document.documentElement)

function frameOf(body: HTMLElement): { readonly top: number; readonly bottom: number } {
  if (scrolls(body)) return body.getBoundingClientRect()
  return {
    top: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0,
    bottom: innerHeight,
  }
}

/** Where a claim begins on screen. Only a paragraph near the screen is laid out letter by letter. */
function topOf(paragraphs: readonly HTMLElement[], { start, end }: Claim): number | null {
  const paragraph = paragraphAt(paragraphs, start)
  if (!paragraph) return null
  const top = rangeOf([paragraph], { start, end: Math.min(end, start + 1) })?.getBoundingClientRect().top
  return top ?? paragraph.getBoundingClientRect().top
}
