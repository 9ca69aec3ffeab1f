import type { LightElement } from './light-node.ts'
import type { Block } from './page-blocks.ts'
import { isTimeLine } from './time-line.ts'

const MAX_ASIDE_CHARS = 160
/** A pull quote is some lines of the text, a word or two may stand anywhere. */
const MIN_REPEATED_CHARS = 24
/** What an advertisement says at most, with its label. */
const MAX_AD_CHARS = 500

/** Lines that sites put between paragraphs, word for word. */
const SITE_LINES = new Set(
  [
    'continue reading|read more|learn more|show more|share|share this|share this article|save|print|listen to this article',
    'sign up|subscribe|log in|follow us|comments|leave a comment|view comments|play video|watch|recommended|most read',
    'print this page|back to top|skip to content|skip to main content|article continues below|story continues below',
    'loading|loading...|view gallery|view more|see more|close|copy link|copied|email|facebook|twitter|whatsapp|telegram',
  ].flatMap((line) => line.split('|')),
)

const AD_LINES = new Set(
  [
    'advertisement|advertising|ad|ads|sponsored|sponsored content|promoted content|paid content|from our partners',
    'story continues below advertisement|advertisement - scroll to continue|article continues below advertisement',
    'article continues after advertisement|story continues below this ad|content continues below',
  ].flatMap((line) => line.split('|')),
)

/** "Read more: …", "ALSO READ | …": a line that is a link to somewhere else and says so. */
const POINTER =
  /^(?:read(?: more| also| next)?|also read|see also|related|more|watch|listen|don't miss|recommended|more on this story|explained)\s*[:|–—-]/i

const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i
const ENDED = /[.!?…"”’):]\s*$/

const lineOf = (text: string) => text.toLowerCase().replace(/[.:!\s]{1,9}$/, '')

/** Why a block between the paragraphs is of the site and not of the article; null: it is of the article. */
export function asideReason(block: Block): string | null {
  const { text, linked } = block
  if (text.length > MAX_ASIDE_CHARS) return null
  const line = lineOf(text)
  if (AD_LINES.has(line)) return 'advertising'
  if (SITE_LINES.has(line)) return 'a note of the site'
  if (isTimeLine(text)) return 'by-line and date'
  if (COPYRIGHT.test(text)) return 'the foot of the page'
  if (POINTER.test(text) && linked > text.length / 2) return 'links to other articles'
  return isAllLinks(block) ? 'links to other articles' : null
}

/** A paragraph that is nothing but a link and no sentence, or lines of links below each other. */
function isAllLinks({ text, linked, element }: Block): boolean {
  if (linked < text.replaceAll(/\s/g, '').length * 0.9) return false
  const lines = text.split('\n')
  return (lines.length > 1 || element?.localName === 'p') && lines.every((line) => !ENDED.test(line))
}

const PAGE = new Set(['html', 'body'])

/** Elements that begin with the word "Advertisement" and hold little more: all in them is advertising. */
export function adElements(blocks: readonly Block[]): ReadonlySet<LightElement> {
  const found = new Set<LightElement>()
  for (const { text, element } of blocks) {
    if (!element || !AD_LINES.has(lineOf(text))) continue
    const around = [element, element.parentElement].filter((one) => one !== null)
    const label = text.slice(0, 40)
    const ad = around.findLast(({ localName, textContent }) => {
      const said = textContent.trim()
      return !PAGE.has(localName) && said.length <= MAX_AD_CHARS && said.startsWith(label)
    })
    if (ad) found.add(ad)
  }
  return found
}

/** The innermost element around the block that is one of these. */
export function oneAround({ element }: Block, elements: ReadonlySet<LightElement>): LightElement | null {
  for (let at = element; at; at = at.parentElement) if (elements.has(at)) return at
  return null
}

const SET_LARGE = new Set(['blockquote', 'aside', 'figure', 'q'])

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Quotations that are set large and stand in the text as well: by their place among the blocks. */
export function repeatedQuotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const large = blocks.filter((block) => isSetLarge(block) && block.text.length >= MIN_REPEATED_CHARS)
  if (large.length === 0) return new Set()
  const others = new Set(blocks.filter((block) => !large.includes(block)))
  const text = plain([...others].map((block) => block.text).join(' '))
  return new Set(large.filter((block) => text.includes(plain(block.text))))
}

function isSetLarge({ element }: Block): boolean {
  for (let at = element, level = 0; at && level < 4; at = at.parentElement, level++)
    if (SET_LARGE.has(at.localName) || /pull-?quote|blockquote/i.test(at.className)) return true
  return false
}
