import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { LightDocument, LightElement, type LightParent, LightText } from './light-node.ts'
import { isElement, isHtml, isText } from './parse-page.ts'

/** What holds no words of an article, or none that are shown. */
const STRIPPED = new Set(
  'script style template noscript iframe object embed svg math canvas audio video source track map area dialog link base'.split(
    ' ',
  ),
)

const MAX_ATTRIBUTE_CHARS = 2_000
/** Everything else is of no use to finding the main text. */
const KEPT_ATTRIBUTES =
  /^(?:class|id|style|role|hidden|href|src|rel|dir|lang|itemprop|name|property|content|datetime|aria-[a-z]+|data-testid|summary|rowspan|colspan)$/

/** The parsed page as a light document: without scripts, styles and what is not text, each text numbered in the order of the source. */
export function lightPage(tree: Tree.Document): LightDocument {
  const page = new LightDocument()
  let texts = 0
  /** The tree is at most `MAX_DEPTH` deep. */
  const copy = (node: Tree.ChildNode, parent: LightParent): void => {
    if (isText(node)) parent.appendChild(new LightText(node.value, texts++))
    if (!isElement(node) || !isHtml(node) || STRIPPED.has(node.tagName)) return
    const element = new LightElement(node.tagName, page)
    for (const { name, value } of node.attrs)
      if (KEPT_ATTRIBUTES.test(name)) element.setAttribute(name, value.slice(0, MAX_ATTRIBUTE_CHARS))
    parent.appendChild(element)
    for (const child of node.childNodes) copy(child, element)
  }
  for (const node of tree.childNodes) copy(node, page)
  return page
}
