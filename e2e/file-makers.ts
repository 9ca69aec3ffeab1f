import { strToU8, zipSync } from 'fflate'

const entities = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A Word file with these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${entities(text)}</w:t></w:r></w:p>`).join('')
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }))
}

/** Words at a place of a page; points, from the lower left corner. */
export type Placed = readonly [x: number, y: number, text: string, size?: number]

/** What a PDF may hold beside its pages, as PDF writes it, a character a byte. */
export interface PdfExtras {
  readonly catalog?: string
  readonly font?: string
  readonly trailer?: string
  /** Objects behind those of the pages: with one page the first is number 6, with each page more two further on. */
  readonly objects?: readonly string[]
}

/** The object of a PDF that holds these bytes. */
export const pdfStream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`

const setAt = ([x, y, text, size = 10]: Placed) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`

/** A PDF that sets these words at these places, a list a page. */
export function pdfOfPages(pages: readonly (readonly Placed[])[], extras: PdfExtras = {}): Buffer {
  const { catalog = '', font = '', trailer = '', objects: more = [] } = extras
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog}>>`,
    `<< /Type /Pages /Kids [${pages.map((_page, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${font}>>`,
    ...pages.flatMap((placed, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      pdfStream(placed.map(setAt).join('\n')),
    ]),
    ...more,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return Buffer.from(
    `${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  )
}

const ROWS = 50

/** A PDF with these lines; letters beyond ASCII are left out. */
export function pdfOf(lines: readonly string[]): Buffer {
  const pages = Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) => lines.slice(i * ROWS, (i + 1) * ROWS))
  return pdfOfPages(
    pages.map((page) => page.map((line, row): Placed => [20, 780 - row * 14, line.replaceAll(/[^ -~]/g, ' '), 8])),
  )
}
