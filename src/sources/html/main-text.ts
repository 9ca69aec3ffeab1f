import { Readability } from '@mozilla/readability'
import type { Part } from '../../model/import.ts'
import { joinLeftOut } from '../readers/blocks.ts'
import { adElements, asideReason, oneAround, repeatedQuotes } from './asides.ts'
import { type LightDocument, LightElement, LightText, nodesUnder } from './light-node.ts'
import { keepOwnArticle } from './own-article.ts'
import { type Block, blocksOf } from './page-blocks.ts'
import { NEVER_MAIN, type Place, placeOnPage } from './page-places.ts'

/**
 * All words of a page in the order of the source, the main text kept. What Readability takes for the main text is found again among
 * the page's own blocks, whose texts are numbered: it moves and joins elements, and words would run together.
 */
export function mainText(page: LightDocument): Part[] {
  const { body } = page
  if (!body) return []
  const blocks = blocksOf(body)
  const ads = adElements(blocks)
  const all = blocks.map((block) => ({ block, place: placeOnPage(block), ad: oneAround(block, ads) }))
  const lengths = lengthsOf(all.flatMap(({ place, ad }) => [place.by ?? [], ad ?? []].flat())) // before Readability takes the page apart
  keepOwnArticle(body)
  const taken = mainOrders(page)
  const isMain = ({ orders }: Block) => orders.filter((order) => taken.has(order)).length * 2 > orders.length
  const main = blocks.filter(isMain)
  const repeated = repeatedQuotes(main)
  const length = main.reduce((sum, { text }) => sum + text.length, 0)
  const holdsLess = (element: LightElement, share: number) => lengths.get(element)! < length * share
  const isNoise = ({ why, by }: Place) => NEVER_MAIN.has(why) && by !== null && holdsLess(by, MAX_NOISE_SHARE)

  return joinLeftOut(
    all.map(({ block, place, ad }) => {
      if (!isMain(block)) return partOf(block, place.why)
      if (ad && holdsLess(ad, MAX_AD_SHARE)) return partOf(block, 'advertising')
      if (isNoise(place)) return partOf(block, place.why)
      return partOf(block, asideReason(block) ?? (repeated.has(block) ? REPEATED : null))
    }),
  )
}

const REPEATED = 'a quotation set large that the text repeats'

/** Sites also call the whole article "premium" or "shareable": what holds more of the text than this is not noise. */
const MAX_NOISE_SHARE = 0.2
/** A short notice below the label of an advertisement is as short as one. */
const MAX_AD_SHARE = 0.5

const lengthsOf = (elements: readonly LightElement[]) =>
  new Map([...new Set(elements)].map((element) => [element, element.textContent.length]))

const partOf = ({ text }: Block, why: string | null): Part =>
  why === null ? { text, kept: true } : { text, kept: false, why }

/** The places of the texts that Readability takes for the article's. */
function mainOrders(page: LightDocument): ReadonlySet<number> {
  const found = new Readability<LightElement>(page as unknown as Document, {
    serializer: (node) => node as unknown as LightElement,
    disableJSONLD: true, // facts are read by their own rules
  }).parse()
  const orders = new Set<number>()
  if (found?.content instanceof LightElement)
    for (const node of nodesUnder(found.content))
      if (node instanceof LightText && node.order !== null) orders.add(node.order)
  return orders
}
