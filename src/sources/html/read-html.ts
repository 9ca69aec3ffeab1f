import { type Facts, type Part, textOfParts } from '../../model/import.ts'
import { fact, mergeFacts, quoted } from '../facts/gather-facts.ts'
import { kept } from '../readers/blocks.ts'
import { Refusal } from '../readers/refusal.ts'
import { bodyInJsonLd } from './json-ld.ts'
import { lightPage } from './light-page.ts'
import { mainText } from './main-text.ts'
import { pageFacts } from './page-facts.ts'
import { parsePage } from './parse-page.ts'

export interface ReadPage {
  readonly parts: readonly Part[]
  readonly facts: Facts
  readonly notes: readonly string[]
}

/** A saved page: its main text, everything else left out but at hand, and what its head says of it. */
export function readHtml(source: string): ReadPage {
  const tree = parsePage(source)
  const { facts, jsonLd } = pageFacts(tree, source)
  const parts = mainText(lightPage(tree))
  const notes: string[] = []
  const body = jsonLd && bodyInJsonLd(jsonLd)
  const withFacts = mergeFacts(facts, outletOfAddress(facts))
  if (body && body.length > 2 * textOfParts(parts).length)
    return {
      parts: [
        ...kept(paragraphsOf(body)),
        ...parts.map(({ text }): Part => ({ text, kept: false, why: 'on the page itself' })),
      ],
      facts: withFacts,
      notes: ['The text was taken from the page’s own data: the page shows less of it.'],
    }
  if (!parts.some((part) => part.kept)) {
    if (parts.length === 0) throw new Refusal('holds no text')
    notes.push('No main text was found: the whole page is kept. Leave out what does not belong.')
    return { parts: parts.map(({ text }) => ({ text, kept: true })), facts: withFacts, notes }
  }
  return { parts, facts: withFacts, notes }
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** An address names the site, which is mostly the outlet. */
function outletOfAddress({ url }: Facts): Facts {
  const host = url && /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url.value)?.[1]?.toLowerCase()
  return url && host ? { outlet: fact(host, 'inferred', quoted('its address', url.value)) } : {}
}
