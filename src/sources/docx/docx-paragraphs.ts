import type { Part } from '../../model/import.ts'
import type { ZipEntry } from '../readers/zip-entries.ts'
import { readOfficeXml } from './office-xml.ts'

export interface Paragraphs {
  readonly parts: readonly Part[]
  /** The text of the paragraph that is styled as the title. */
  readonly title: string | null
}

interface Pile {
  kept: string
  deleted: string
  hidden: string
  isTitle: boolean
}

const empty = (): Pile => ({ kept: '', deleted: '', hidden: '', isTitle: false })

/** What stands where another version of the same thing stands already, or is no text. */
const SKIPPED = new Set(['Fallback', 'instrText', 'delInstrText', 'del', 'moveFrom'])
const LINE_ENDS = new Set(['br', 'cr'])

/**
 * The paragraphs of one part of a document as Word would show them: inserted text in, deleted and hidden text out but told.
 * A text box stands inside a paragraph: the paragraph around it goes on after it.
 */
export function docxParagraphs(zip: Uint8Array, entry: ZipEntry, whyLeftOut: string | null = null): Paragraphs {
  const parts: Part[] = []
  const open: Pile[] = []
  let title: string | null = null
  let skip = 0
  let deleted = 0
  let hidden = false
  let inRunStyle = false
  let inText = false

  const add = (text: string) => {
    const pile = open.at(-1)
    if (!pile || (skip > 0 && deleted === 0)) return
    if (deleted > 0) pile.deleted += text
    else if (hidden) pile.hidden += text
    else pile.kept += text
  }

  readOfficeXml(zip, entry, {
    open: (name, attributes) => {
      if (name === 'p') open.push(empty())
      else if (name === 'r') hidden = false
      else if (name === 'rPr') inRunStyle = true
      else if (name === 'vanish' && inRunStyle && attributes['w:val'] !== '0' && attributes['w:val'] !== 'false')
        hidden = true
      else if (name === 'pStyle' && /^title$/i.test(attributes['w:val'] ?? '') && open.length > 0)
        open.at(-1)!.isTitle = true
      else if (name === 't' || name === 'delText') inText = true
      else if (name === 'tab' && !inRunStyle && open.at(-1)) add('\t')
      else if (name === 'noBreakHyphen') add('-')
      else if (LINE_ENDS.has(name)) add('\n')
      if (SKIPPED.has(name)) skip++
      if (name === 'del' || name === 'moveFrom') deleted++
    },
    close: (name) => {
      if (SKIPPED.has(name)) skip--
      if (name === 'del' || name === 'moveFrom') deleted--
      if (name === 'rPr') inRunStyle = false
      if (name === 't' || name === 'delText') inText = false
      if (name !== 'p') return
      const pile = open.pop()! // the XML reader refuses an end without a beginning
      if (pile.isTitle && title === null) title = tidyLine(pile.kept)
      parts.push(...partsOf(pile, whyLeftOut))
    },
    text: (text) => {
      if (inText) add(text)
    },
  })
  return { parts, title }
}

const tidyLine = (text: string) => text.replaceAll(/[\t ]+/g, ' ').trim() || null

function partsOf(pile: Pile, why: string | null): Part[] {
  const parts: Part[] = []
  const note = (text: string, reason: string | null) => {
    const words = tidyLine(text)
    if (words) parts.push(reason === null ? { text: words, kept: true } : { text: words, kept: false, why: reason })
  }
  note(pile.kept, why)
  note(pile.deleted, 'deleted in the document’s tracked changes')
  note(pile.hidden, 'hidden text')
  return parts
}
