import { strFromU8, strToU8 } from 'fflate'
import { Refusal } from './refusal.ts'

/** The page in a saved web archive (.mhtml): the bytes of its first HTML part and what they are written in. */
export function pageInMhtml(bytes: Uint8Array): { bytes: Uint8Array; charset: string | null; url: string | null } {
  const text = strFromU8(bytes, true) // a character a byte, which no decoder gives: the parts say what they are written in
  const head = headOf(text, 0)
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/i.exec(head.fields['content-type'] ?? '')?.[1]
  const url = head.fields['snapshot-content-location'] ?? null
  if (!boundary) return partOf(head.fields, text.slice(head.end), url)
  let at = text.indexOf(`--${boundary}`)
  while (at >= 0) {
    const lineEnd = text.indexOf('\n', at)
    if (lineEnd < 0) break // the last boundary, and nothing after it
    const part = headOf(text, lineEnd + 1)
    const next = text.indexOf(`--${boundary}`, part.end)
    if (/text\/html/i.test(part.fields['content-type'] ?? ''))
      return partOf(
        part.fields,
        text.slice(part.end, next < 0 ? undefined : next),
        url ?? part.fields['content-location'] ?? null,
      )
    at = next
  }
  throw new Refusal('holds no page; save it again as “Webpage, Single File” or as HTML')
}

type Fields = Readonly<Record<string, string>>

function headOf(text: string, start: number): { fields: Fields; end: number } {
  const blank = /\r?\n\r?\n/g
  blank.lastIndex = start
  const found = blank.exec(text.slice(0, start + 20_000))
  const end = found ? found.index + found[0].length : text.length
  const fields: Record<string, string> = Object.create(null)
  for (const line of text
    .slice(start, found?.index ?? end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields[line.slice(0, colon).toLowerCase().trim()] ??= line.slice(colon + 1).trim()
  }
  return { fields, end }
}

function partOf(fields: Fields, body: string, url: string | null) {
  const charset = /charset="?([\w:-]{1,40})/i.exec(fields['content-type'] ?? '')?.[1] ?? null
  const coding = (fields['content-transfer-encoding'] ?? '').toLowerCase()
  const raw = coding === 'base64' ? fromBase64(body) : coding === 'quoted-printable' ? fromQuotedPrintable(body) : body
  return { bytes: strToU8(raw, true), charset, url }
}

function fromBase64(body: string): string {
  try {
    return atob(body.replaceAll(/\s+/g, ''))
  } catch {
    throw new Refusal('is damaged: its page cannot be unpacked; save the page again')
  }
}

const fromQuotedPrintable = (body: string) =>
  body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
