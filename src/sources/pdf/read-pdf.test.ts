import { expect, test } from 'vitest'
import { textOfParts } from '../../model/import.ts'
import { readPdf } from './read-pdf.ts'

type Placed = readonly [x: number, y: number, text: string, size?: number]

/** A PDF that sets these words at these places, a list a page. */
function pdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const stream = (placed: readonly Placed[]) =>
    placed
      .map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n')
  const kids = pages.map((_page, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((placed, i) => {
      const content = stream(placed)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
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
  const start = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}

const read = async (...pages: readonly (readonly Placed[])[]) => readPdf(pdf(pages))
const textOf = async (...pages: readonly (readonly Placed[])[]) => textOfParts((await read(...pages)).parts)

test('lines of a paragraph are one, words broken at their ends whole again', async () => {
  expect(
    await textOf([
      [50, 700, 'The council of Morn met on Monday to dis-'],
      [50, 688, 'cuss the ferry. The US-'],
      [50, 676, 'led group was not there.'],
      [50, 650, 'Nothing was decided.'],
    ]),
  ).toBe(
    'The council of Morn met on Monday to discuss the ferry. The US-led group was not there.\n\nNothing was decided.',
  )
})

test('columns that are written across are read one after the other', async () => {
  const rows = [0, 1, 2, 3, 4].flatMap((i): Placed[] => [
    [50, 700 - i * 12, `left column line number ${i} of the text`],
    [320, 700 - i * 12, `right column line number ${i} of the text`],
  ])
  const text = await textOf([
    [50, 730, 'One line over both columns of this page of the paper, which is wide enough to cross', 10],
    ...rows,
  ])
  expect(text.indexOf('left column line number 4')).toBeLessThan(text.indexOf('right column line number 0'))
  expect(text.startsWith('One line over both')).toBe(true)
})

test('heads and page numbers are left out and told; a paragraph goes on over the page', async () => {
  const { parts } = await read(
    [
      [50, 770, 'Morn Post, 2 May 2025'],
      [50, 700, 'The ferry will sail again from Monday, and the'],
      [300, 30, '1'],
    ],
    [
      [50, 770, 'Morn Post, 2 May 2025'],
      [50, 700, 'operator is glad of it.'],
      [300, 30, '2'],
    ],
    [
      [50, 770, 'Morn Post, 2 May 2025'],
      [50, 700, 'The end.'],
      [300, 30, '3'],
    ],
  )
  expect(textOfParts(parts)).toBe('The ferry will sail again from Monday, and the operator is glad of it.\n\nThe end.')
  expect(parts.filter(({ kept }) => !kept).map(({ text, page }) => [text, page])).toContainEqual([
    'Morn Post, 2 May 2025\n\n2',
    2,
  ])
})

test('the largest line of the first page is the title, and no more than inferred', async () => {
  const lines: Placed[] = [0, 1, 2, 3].map((i) => [50, 680 - i * 12, `Line ${i} of the text of this article.`])
  const { facts } = await read([[50, 720, 'Ferry to sail again', 22], ...lines])
  expect(facts.title).toMatchObject({ value: 'Ferry to sail again', basis: 'inferred' })
})

test('pages without text are said to be pictures', async () => {
  await expect(read([])).rejects.toThrow(/no text that can be read/)
})
