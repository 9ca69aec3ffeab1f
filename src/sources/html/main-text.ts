import { Readability } from '@mozilla/readability'
import type { Part } from '../../model/import.ts'
import { joinLeftOut } from '../readers/blocks.ts'
import { type LightDocument, LightElement } from './light-node.ts'
import { type Block, blocksOf } from './page-blocks.ts'
import { isAside, NEVER_MAIN, placeOnPage } from './page-places.ts'

/**
 * All words of a page in the order of the source, the main text kept. What Readability takes for the main text is found again among
 * the page's own texts, which are numbered.
 */
export function mainText(page: LightDocument): Part[] {
  const { body } = page
  if (!body) return []
  const all = blocksOf(body).map((block) => ({ ...block, place: placeOnPage(block) }))
  const lengths = lengthsOf(all.flatMap(({ place }) => place.by ?? [])) // before Readability takes the page apart
  const main = mainBlocks(page)
  const length = main.reduce((sum, { text }) => sum + text.length, 0)
  const taken = new Set(main.flatMap(({ orders }) => orders))
  const parts: Part[] = []
  let at = 0
  const takeUpTo = (order: number, why: string | null) => {
    for (; at < main.length && (main[at]!.orders[0] ?? 0) <= order; at++) parts.push(partOf(main[at]!, why))
  }
  for (const { text, orders, place } of all)
    if (orders.some((order) => taken.has(order))) {
      const small = place.by !== null && (lengths.get(place.by) ?? 0) < length * MAX_NOISE_SHARE
      takeUpTo(orders.at(-1) ?? 0, small && NEVER_MAIN.has(place.why) ? place.why : null)
    } else parts.push({ text, kept: false, why: place.why })
  takeUpTo(Number.POSITIVE_INFINITY, null)
  return joinLeftOut(parts)
}

/** Sites also call the whole article "premium" or "shareable": what holds more of the text than this is not noise. */
const MAX_NOISE_SHARE = 0.2

const lengthsOf = (elements: readonly LightElement[]) =>
  new Map([...new Set(elements)].map((element) => [element, element.textContent.length]))

function partOf(block: Block, why: string | null): Part {
  const reason = why ?? (isAside(block) ? 'a note of the site' : null)
  return reason === null ? { text: block.text, kept: true } : { text: block.text, kept: false, why: reason }
}

function mainBlocks(page: LightDocument): Block[] {
  const found = new Readability<LightElement>(page as unknown as Document, {
    serializer: (node) => node as unknown as LightElement,
    disableJSONLD: true, // facts are read by their own rules
  }).parse()
  return found?.content instanceof LightElement ? blocksOf(found.content) : []
}
