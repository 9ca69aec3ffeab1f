import type { Claim, Claims } from '../../state/claims.ts'
import { paragraphAt, paragraphsIn, piecesIn, rangeOf } from './text-places.ts'

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
  const pieces = piecesIn(body)
  // Pieces out of sight are not looked into: that would lay them out.
  const near = inSight(pieces, frame)
  const all = near.flatMap(({ element }) => paragraphsIn(element))
  const paragraphs = inSight(all, frame).map(({ element }) => element)
  if (paragraphs.length === 0) return []
  const after = all[all.indexOf(paragraphs.at(-1)!) + 1] ?? pieces[near.at(-1)!.at + 1]
  const from = Number(paragraphs[0]!.dataset.start)
  const to = after ? Number(after.dataset.start) : Number.POSITIVE_INFINITY
  const line = (frame.bottom - frame.top) * READING_LINE
  const read = claims
    .in(article)
    .filter(({ start }) => start >= from && start < to)
    .flatMap((claim) => {
      const top = lineOf(paragraphAt(paragraphs, claim.start)!, claim)
      return top < frame.top || top > frame.bottom ? [] : [{ claim, topPx: top - frame.top }]
    })
  const above = read.filter(({ topPx }) => topPx <= line).reverse()
  return [...above, ...read.filter(({ topPx }) => topPx > line)]
}

interface Sight {
  readonly top: number
  readonly bottom: number
}

/** What of them lies on the screen; they stand under each other. */
function inSight(elements: readonly HTMLElement[], frame: Sight) {
  const first = firstOf(elements, (box) => box.bottom > frame.top)
  const end = firstOf(elements, (box) => box.top >= frame.bottom)
  return elements.slice(first, end).map((element, i) => ({ element, at: first + i }))
}

/** The place of the first element of which something holds that holds of all after it. */
function firstOf(elements: readonly HTMLElement[], holds: (box: DOMRect) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(elements[middle]!.getBoundingClientRect())) high = middle
    else low = middle + 1
  }
  return low
}

/** How far a text must be scrolled for its telling of what is read to stand at the same height; null where it does not tell it. */
export function gapOf(text: Text, read: readonly Read[], claims: Claims): number | null {
  for (const { claim, topPx } of read) {
    const told = claims.at(claim.key, text.article)
    const top = told ? topOf(text.body, told) : null
    if (top !== null) return top - frameOf(text.body).top - topPx
  }
  return null
}

/** Whether a text stands where it is to stand. */
export const isThere = (gapPx: number | null): boolean => gapPx === null || Math.abs(gapPx) <= NEAR_PX

/** Scrolls a text, calmly or at once; whether it moved. A long way is gone at once: each stop on it would lay out text that nobody reads. */
export function scrollText({ body }: Text, gapPx: number, atOnce: boolean): boolean {
  const scroller = scrollerOf(body)
  const before = scroller.scrollTop
  scroller.scrollTop += atOnce || Math.abs(gapPx) > innerHeight / 2 ? gapPx : towards(gapPx)
  return scroller.scrollTop !== before
}

const towards = (gapPx: number) => Math.sign(gapPx) * Math.max(1, Math.abs(gapPx) * EASE)

/** On a phone the page scrolls and the text does not. */
const scrolls = (body: HTMLElement) => getComputedStyle(body).overflowY !== 'visible'

const scrollerOf = (body: HTMLElement): Element =>
  scrolls(body) ? body : (document.scrollingElement ?? document.documentElement)

function frameOf(body: HTMLElement): Sight {
  if (scrolls(body)) return body.getBoundingClientRect()
  return {
    top: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0,
    bottom: innerHeight,
  }
}

/** Where a claim begins on screen; in a piece out of sight, about where: near it, it is looked up again. */
function topOf(body: HTMLElement, claim: Claim): number | null {
  const pieces = piecesIn(body)
  const piece = paragraphAt(pieces, claim.start)
  if (!piece) return null
  const { top, bottom } = piece.getBoundingClientRect()
  if (bottom < -innerHeight || top > 2 * innerHeight) {
    const from = Number(piece.dataset.start)
    const to = Number(pieces[pieces.indexOf(piece) + 1]?.dataset.start ?? claim.end)
    return top + ((claim.start - from) / Math.max(1, to - from)) * (bottom - top)
  }
  const paragraph = paragraphAt(paragraphsIn(piece), claim.start)
  return paragraph ? lineOf(paragraph, claim) : top
}

/** The top of a claim's first line in its paragraph. */
function lineOf(paragraph: HTMLElement, { start, end }: Claim): number {
  const line = rangeOf([paragraph], { start, end: Math.min(end, start + 1) })
  return (line ?? paragraph).getBoundingClientRect().top
}
