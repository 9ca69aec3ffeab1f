import type { LightElement } from './light-node.ts'
import { placeOnPage } from './page-places.ts'

/** A paragraph of the article; captions and buttons are shorter. */
const MIN_PARAGRAPH_CHARS = 60
const MIN_PARAGRAPHS = 2
/** What the article must hold of the paragraphs that are in no other article. */
const MIN_SHARE = 0.7

/**
 * Where one `article` alone carries the headline and the paragraphs that no other one has, the rest of the page is taken away before
 * the main text is sought: a short report among many teasers would lose against them.
 */
export function keepOwnArticle(body: LightElement): void {
  const own = ownArticle(body)
  if (!own) return
  for (const child of [...body.childNodes]) child.remove()
  body.appendChild(own)
}

function ownArticle(body: LightElement): LightElement | null {
  const headlines = body.getElementsByTagName('h1').filter((h1) => h1.textContent.trim() !== '')
  const [own, ...more] = new Set(headlines.map((h1) => articleAround(h1)))
  if (!own || more.length > 0 || headlines.length !== 1) return null
  let mine = 0
  let paragraphs = 0
  let others = 0
  for (const p of body.getElementsByTagName('p')) {
    const { length } = p.textContent.trim()
    if (length < MIN_PARAGRAPH_CHARS) continue
    const around = articleAround(p)
    if (around === own) {
      mine += length
      paragraphs++
    } else if (around === null && !isNoise(p)) others += length
  }
  return paragraphs >= MIN_PARAGRAPHS && mine >= (mine + others) * MIN_SHARE ? own : null
}

function articleAround(element: LightElement): LightElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === 'article') return at
  return null
}

const isNoise = (element: LightElement) => placeOnPage({ text: '', orders: [], element, linked: 0 }).by !== null
