import { Readability } from '@mozilla/readability'
import type { Part } from '../../model/import.ts'
import { joinLeftOut } from '../readers/blocks.ts'
import { type LightDocument, LightElement } from './light-node.ts'
import { type Block, blocksOf } from './page-blocks.ts'
import { isAside, placeOnPage } from './page-places.ts'

/**
 * All words of a page in the order of the source, the main text kept. What Readability takes for the main text is found again among
 * the page's own texts, which are numbered.
 */
export function mainText(page: LightDocument): Part[] {
  const { body } = page
  if (!body) return []
  const all = blocksOf(body).map((block) => ({ ...block, why: placeOnPage(block) }))
  const main = mainBlocks(page)
  const taken = new Set(main.flatMap(({ orders }) => orders))
  const parts: Part[] = []
  let at = 0
  const takeUpTo = (order: number) => {
    for (; at < main.length && (main[at]!.orders[0] ?? 0) <= order; at++) parts.push(partOf(main[at]!))
  }
  for (const { text, orders, why } of all)
    if (orders.some((order) => taken.has(order))) takeUpTo(orders.at(-1) ?? 0)
    else parts.push({ text, kept: false, why })
  takeUpTo(Number.POSITIVE_INFINITY)
  return joinLeftOut(parts)
}

const partOf = (block: Block): Part =>
  isAside(block) ? { text: block.text, kept: false, why: 'a note of the site' } : { text: block.text, kept: true }

function mainBlocks(page: LightDocument): Block[] {
  const found = new Readability<LightElement>(page as unknown as Document, {
    serializer: (node) => node as unknown as LightElement,
    disableJSONLD: true, // facts are read by their own rules
  }).parse()
  return found?.content instanceof LightElement ? blocksOf(found.content) : []
}
