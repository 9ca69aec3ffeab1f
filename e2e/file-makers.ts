import { strToU8, zipSync } from 'fflate'

const entities = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A Word file with these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${entities(text)}</w:t></w:r></w:p>`).join('')
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }))
}

const ROWS = 50

/** A PDF with these lines; letters beyond ASCII are left out. */
export function pdfOf(lines: readonly string[]): Buffer {
  const pages = Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) => lines.slice(i * ROWS, (i + 1) * ROWS))
  const written = (text: string) => text.replaceAll(/[^ -~]/g, ' ').replaceAll(/[()\\]/g, '\\$&')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_page, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, i) => {
      const content = page.map((line, row) => `BT /F1 8 Tf 20 ${780 - row * 14} Td (${written(line)}) Tj ET`).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
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
    `${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
  )
}
