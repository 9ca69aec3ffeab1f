import type { Fact, FactName, Facts, Part } from '../../model/import.ts'
import { fact, quoted, tidy } from '../facts/gather-facts.ts'
import { joinLeftOut } from '../readers/blocks.ts'
import { Refusal } from '../readers/refusal.ts'
import { type ZipEntry, zipEntries } from '../readers/zip-entries.ts'
import { docxParagraphs } from './docx-paragraphs.ts'
import { readOfficeXml } from './office-xml.ts'

const MAIN_PART = 'word/document.xml'

/** Parts beside the text, and how they are called when they are left out. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/^word\/(?:foot|end)notes\.xml$/, 'a note under the text'],
  [/^word\/comments\.xml$/, 'a comment in the margin'],
  [/^word\/(?:header|footer)\d*\.xml$/, 'the head or foot of the pages'],
]

const OFFICE_LOCK = [0xd0, 0xcf, 0x11, 0xe0]

/** A Word document: its text, and what of it was left out. */
export function readDocx(bytes: Uint8Array): { parts: Part[]; facts: Facts } {
  if (OFFICE_LOCK.every((byte, i) => bytes[i] === byte))
    throw new Refusal('is locked with a password, or is an old .doc; save it as .docx without a password')
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.replace(/^\//, ''), entry]))
  const main = entries.get(mainPart(bytes, entries)) ?? entries.get(MAIN_PART)
  if (!main) throw new Refusal('is no Word document: it holds no text part')
  const { parts, title } = docxParagraphs(bytes, main)
  const beside = [...entries].flatMap(([name, entry]) => {
    const why = BESIDE.find(([pattern]) => pattern.test(name))?.[1]
    return why ? docxParagraphs(bytes, entry, why).parts : []
  })
  const styled: Facts = title ? { title: fact(title, 'stated', quoted('styled as the title', title)) } : {}
  return { parts: joinLeftOut([...parts, ...beside]), facts: { ...propertyFacts(bytes, entries), ...styled } }
}

/** Where the document's list of parts says the text is. */
function mainPart(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): string {
  const list = entries.get('_rels/.rels')
  let found = MAIN_PART
  if (list)
    readOfficeXml(bytes, list, {
      open: (name, { Type = '', Target = '' }) => {
        if (name === 'Relationship' && Type.endsWith('/officeDocument')) found = Target.replace(/^\//, '')
      },
      close: () => {},
      text: () => {},
    })
  return found
}

/** What the document says of itself: its writer is not always the article's. */
function propertyFacts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Facts {
  const core = entries.get('docProps/core.xml')
  if (!core) return {}
  const wanted: Readonly<Record<string, FactName>> = { title: 'title', creator: 'author', language: 'language' }
  const facts: { [K in FactName]?: Fact } = {}
  let inside: FactName | undefined
  let text = ''
  readOfficeXml(bytes, core, {
    open: (name) => {
      inside = wanted[name]
      text = ''
    },
    close: (name) => {
      const value = inside && wanted[name] === inside ? tidy(text) : null
      if (inside && value) facts[inside] = fact(value, 'inferred', quoted('the document’s properties', value))
      inside = undefined
    },
    text: (more) => {
      if (inside) text += more
    },
  })
  return facts
}
