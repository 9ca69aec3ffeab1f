import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { MAX_DEPTH } from '../html/parse-page.ts'
import { Refusal } from '../readers/refusal.ts'
import { unpackEntry, type ZipEntry } from '../readers/zip-entries.ts'

/** Text of a document that is news; a bomb is stopped here while it unpacks. */
const MAX_XML_BYTES = 20 * 1024 * 1024

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/**
 * Reads one part of an office file as it unpacks: nothing but the text in hand is kept. Names come without their prefix. Office files
 * declare no document types and no entities; one that does is refused.
 */
export function readOfficeXml(zip: Uint8Array, entry: ZipEntry, handlers: Handlers): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => {
    throw new Refusal('declares a document type, which documents never do; it was not read')
  })
  parser.on('error', (error) => {
    throw new Refusal(
      `is damaged (${error.message.replace(/^\d+:\d+: /, '').slice(0, 80)}); open it, save it again and try again`,
    )
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > MAX_DEPTH)
      throw new Refusal(`is nested more than ${MAX_DEPTH} elements deep; copy its text and paste it`)
    handlers.open(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close(local(name))
  })
  parser.on('text', handlers.text)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw new Refusal('is not written in UTF-8; open it, save it again and try again')
    }
  }
  unpackEntry(zip, entry, MAX_XML_BYTES, (piece) => parser.write(decode(piece)))
  parser.write(decode()).close()
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
