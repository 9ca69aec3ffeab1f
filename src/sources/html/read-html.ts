import { type Facts, type Part, textOfParts } from '../../model/import.ts'
import { fact, mergeFacts, quoted } from '../facts/gather-facts.ts'
import { textHeadFacts } from '../facts/text-head.ts'
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
  const withFacts = mergeFacts(facts, lineFacts(parts), outletOfAddress(facts))
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

/** What may stand between the headline and the text. */
const BETWEEN = new Set<string | undefined>([
  'by-line and date',
  'the headline',
  'buttons to share',
  'a caption',
  'advertising',
])
/** Headlines are shorter. */
const MIN_PARAGRAPH_CHARS = 90
const LINE_FACTS = ['author', 'date', 'agency', 'place'] as const

/** By-line and date are no part of the text: what they say is taken from them, where they stand right above it. */
function lineFacts(parts: readonly Part[]): Facts {
  const lines: string[] = []
  const first = parts.findIndex(({ kept, text }) => kept && text.length >= MIN_PARAGRAPH_CHARS)
  for (let at = first - 1; at >= 0 && (parts[at]!.kept || BETWEEN.has(parts[at]!.why)); at--)
    if (parts[at]!.why === 'by-line and date') lines.unshift(parts[at]!.text)
  const found = textHeadFacts(lines.join('\n'))
  return Object.fromEntries(
    LINE_FACTS.flatMap((name) => {
      const known = found[name]
      return known
        ? [[name, fact(known.value, known.basis, known.evidence.replace('in the text', 'above the text'))]]
        : []
    }),
  )
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
