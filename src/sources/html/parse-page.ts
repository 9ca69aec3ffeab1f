import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree, type TreeAdapter } from 'parse5'
import { MAX_TEXT_BYTES, Refusal, TOO_MUCH_TEXT } from '../readers/refusal.ts'

export const MAX_ELEMENTS = 200_000
/** The browser's own parser is quadratic in depth, and readers of trees recurse. */
export const MAX_DEPTH = 512

export type Element = Tree.Element
type Node = Tree.Node

/** A page's tree, built without a browser: nothing runs, nothing is fetched. Too large or too deep a page is refused while it is read. */
export function parsePage(source: string): Tree.Document {
  if (source.length > MAX_TEXT_BYTES) throw new Refusal(TOO_MUCH_TEXT)
  return parse(source, { treeAdapter: cappedAdapter(), scriptingEnabled: false })
}

/** Stops at the caps, so that a hostile page costs no more than a large one. */
function cappedAdapter(): TreeAdapter<Tree.DefaultTreeAdapterMap> {
  let elements = 0
  const depths = new Map<object, number>()
  const place = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > MAX_DEPTH) throw new Refusal(`is nested more than ${MAX_DEPTH} elements deep; save the page as text`)
    depths.set(node, depth)
  }
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      if (++elements > MAX_ELEMENTS)
        throw new Refusal(`has more than ${MAX_ELEMENTS.toLocaleString('en')} elements; save the article's text alone`)
      return defaultTreeAdapter.createElement(tagName, namespace, attrs)
    },
    appendChild(parent, node) {
      place(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore(parent, node, reference) {
      place(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text'
export const isHtml = (element: Element) => element.namespaceURI === html.NS.HTML

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

/** Every element under a node, in the order of the source. */
export function* elementsOf(node: Node): Generator<Element> {
  const open: Node[] = [node]
  for (let at = open.pop(); at; at = open.pop()) {
    if (isElement(at)) yield at
    if ('childNodes' in at) for (let i = at.childNodes.length - 1; i >= 0; i--) open.push(at.childNodes[i]!)
  }
}

/** The text directly in an element: of `script` and `title` all there is. */
export const ownText = (element: Element): string =>
  element.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('')
