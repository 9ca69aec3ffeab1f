import { expect, test } from 'vitest'
import { type PdfExtras, type Placed, pdfOfPages, pdfStream } from '../../../e2e/file-makers.ts'
import { textOfParts } from '../../model/import.ts'
import { readPdf } from './read-pdf.ts'

const read = async (...pages: readonly (readonly Placed[])[]) => readPdf(new Uint8Array(pdfOfPages(pages)))
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

const readWith = async (extras: PdfExtras, page: readonly Placed[] = [[50, 700, 'The ferry sails on Monday.']]) =>
  readPdf(new Uint8Array(pdfOfPages([page], extras)))

test('without a larger line the file’s own title stands, unless a program gave it', async () => {
  const facts = async (title: string) =>
    (await readWith({ trailer: `/Info << /Title (${title}) /Author (Nora Feld) >>` })).facts
  expect(await facts('Ferry to sail again')).toMatchObject({
    title: { value: 'Ferry to sail again', basis: 'inferred', evidence: 'the PDF’s properties: “Ferry to sail again”' },
    author: { value: 'Nora Feld', basis: 'inferred' },
  })
  for (const made of ['Microsoft Word - ferry.docx', 'Untitled', 'ferry.indd', 'Document1'])
    expect(await facts(made), made).not.toHaveProperty('title')
})

test('properties that cannot be read do not take the text down', async () => {
  const extras = { trailer: '/Info << /Title 6 0 R >> ', objects: ['(Ferry)'] }
  const whole = pdfOfPages([[[50, 700, 'The ferry sails on Monday.']]], extras)
  const broken = whole.toString('latin1').replace('6 0 obj', '7 0 obj')
  const { parts, facts } = await readPdf(new Uint8Array(Buffer.from(broken, 'latin1')))
  expect(textOfParts(parts)).toBe('The ferry sails on Monday.')
  expect(facts).toEqual({})
})

test('rows of a table are read across, cell by cell', async () => {
  const rows = [0, 1, 2, 3, 4].flatMap((i): Placed[] => [
    [50, 700 - i * 12, `${2020 + i}`],
    [320, 700 - i * 12, `${90 - i},000`],
  ])
  const text = await textOf([
    [50, 730, 'Passengers of the ferry across Lake Morn in the five years before the pause of this spring', 10],
    ...rows,
  ])
  expect(text.replaceAll(/\s+/g, ' ')).toContain('2020 90,000 2021 89,000 2022 88,000')
})

test('numbers that a font gives out as letters behind Arabic words are taken off', async () => {
  const map =
    'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 4 beginbfchar <41> <0645> <42> <0646> <43> <0003> <44> <03b1> endbfchar endcmap'
  const { parts } = await readWith({ font: '/ToUnicode 6 0 R ', objects: [pdfStream(map)] }, [[50, 700, 'DCDBA']])
  expect(textOfParts(parts)).toBe('من')
})

test('of more pages than are read the reader is told', async () => {
  const pages = Array.from({ length: 301 }, (_, i): Placed[] => [[50, 700, `Chapter ${i} of the long report.`]])
  const { parts, notes } = await read(...pages)
  expect(notes).toEqual(['Only the first 300 pages were read.'])
  expect(parts.at(-1)?.page).toBe(300)
})

test('of a file that breaks off the pages before are read, and the reader is told', async () => {
  const whole = pdfOfPages([[[50, 700, 'The ferry sails on Monday.']], [[50, 700, 'Lost.']]]).toString('latin1')
  const { parts, notes } = await readPdf(new Uint8Array(Buffer.from(whole.replace('6 0 obj', '9 0 obj'), 'latin1')))
  expect(textOfParts(parts)).toBe('The ferry sails on Monday.')
  expect(notes).toEqual(['Page 2 and what follows could not be read.'])
})

const REFUSED = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <O> /U <U> >> /ID [<49> <49>] '
test.each([
  ['locked with a password', { trailer: REFUSED.replace(/[OU](?=>)/g, '4f'.repeat(32)) }, /^is locked with a password/],
  ['whose first page is damaged', { catalog: '/Lang 6 0 R ', objects: ['(en)'] }, /^is damaged: its pages/],
])('a file %s is refused with that reason, and not as a scan', async (_name, extras, says) => {
  const whole = pdfOfPages([[[50, 700, 'The ferry sails on Monday.']]], extras).toString('latin1')
  const broken = whole.replace('6 0 obj', '7 0 obj')
  await expect(readPdf(new Uint8Array(Buffer.from(broken, 'latin1')))).rejects.toThrow(says)
})
