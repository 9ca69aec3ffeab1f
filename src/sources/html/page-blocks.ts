import { LightElement, type LightParent, LightText } from './light-node.ts'

/** Words of a page that stand together: a paragraph, a heading, a cell. */
export interface Block {
  readonly text: string
  /** Places of its texts among the page's. */
  readonly orders: readonly number[]
  /** The innermost element around it. */
  readonly element: LightElement | null
  /** Characters of it that are links. */
  readonly linked: number
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Controls and labels for screen readers only; a table of contents is read, a select box is not. */
const NOT_PROSE = new Set(['button', 'select', 'option', 'textarea', 'input', 'head', 'title', 'nobr-none'])

/** The text under an element in blocks, white space as a browser would show it; a `br` is a line end, two are the end of a paragraph. */
export function blocksOf(root: LightParent): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let orders: number[] = []
  const end = (element: LightElement | null) => {
    const shown = text
      .split('\n')
      .map((line) => line.replaceAll(/[ \t\r\f]+/g, ' ').trim())
      .join('\n')
      .replaceAll(/\n{2,}/g, '\n')
      .trim()
    if (shown !== '') blocks.push({ text: shown, orders, element, linked })
    text = ''
    linked = 0
    orders = []
  }
  const walk = (node: LightParent, inPre: boolean, inLink: boolean): void => {
    const element = node instanceof LightElement ? node : null
    for (const child of node.childNodes)
      if (child instanceof LightText) {
        text += inPre ? child.textContent : child.textContent.replaceAll(/[ \t\r\n\f]+/g, ' ')
        if (inLink) linked += child.textContent.trim().length
        if (child.order !== null && child.textContent.trim() !== '') orders.push(child.order)
      } else if (child instanceof LightElement && !NOT_PROSE.has(child.localName)) {
        if (child.localName === 'br') {
          if (/\n\s{0,19}$/.test(text.slice(-20)))
            end(element) // an empty line, as between paragraphs
          else text += '\n'
        } else if (INLINE.has(child.localName)) walk(child, inPre, inLink || child.localName === 'a')
        else {
          end(element)
          walk(child, inPre || child.localName === 'pre', inLink)
          end(child)
        }
      }
  }
  walk(root, false, false)
  end(root instanceof LightElement ? root : null)
  return blocks
}
