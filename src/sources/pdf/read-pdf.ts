import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// Puts the parser beside the reader: both run in the import worker, which is ended when it takes too long.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { Facts, Part } from '../../model/import.ts'
import { fact, quoted, tidy } from '../facts/gather-facts.ts'
import { joinLeftOut } from '../readers/blocks.ts'
import { Refusal } from '../readers/refusal.ts'
import { refusePdfBomb } from './pdf-bomb.ts'
import { columnsInOrder } from './pdf-columns.ts'
import { type Line, linesOf, type Run } from './pdf-lines.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'
import { runningHeads } from './running-heads.ts'

/** An article is not longer. */
export const MAX_PAGES = 300

export interface ReadPdf {
  readonly parts: Part[]
  readonly facts: Facts
  readonly notes: readonly string[]
}

/** Text only: no script of the file runs, no font is loaded, nothing is drawn. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  await refusePdfBomb(bytes)
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const file = await loading.promise.catch(refuse)
    return await readPages(file)
  } finally {
    await loading.destroy()
  }
}

function refuse(error: unknown): never {
  throw new Refusal(
    (error as Error).name === 'PasswordException'
      ? 'is locked with a password; save it without and try again'
      : 'is damaged or no PDF; get it again and try again',
  )
}

async function readPages(file: PDFDocumentProxy): Promise<ReadPdf> {
  const notes: string[] = []
  const pages: (readonly Line[])[] = []
  const all = Math.min(file.numPages, MAX_PAGES)
  for (let number = 1; number <= all; number++) {
    const lines = await pageLines(file, number)
    if (lines === null) {
      if (number === 1) throw new Refusal('is damaged: its pages cannot be read; get it again and try again')
      notes.push(`Page ${number} and what follows could not be read.`)
      break
    }
    pages.push(lines)
  }
  if (file.numPages > MAX_PAGES && pages.length === all) notes.push(`Only the first ${MAX_PAGES} pages were read.`)
  if (!pages.some((lines) => lines.length > 0))
    throw new Refusal(
      'holds no text that can be read: its pages may be pictures (a scan). Use text recognition, or paste the text',
    )
  const parts = joinLeftOut(pdfParagraphs(pages, runningHeads(pages)))
  return { parts, facts: await factsOf(file, pages[0]!), notes }
}

async function pageLines(file: PDFDocumentProxy, number: number): Promise<readonly Line[] | null> {
  try {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    page.cleanup()
    return columnsInOrder(
      linesOf(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [runOf(item)] : []))),
    )
  } catch {
    return null
  }
}

interface Item {
  readonly str: string
  readonly dir: string
  /** A matrix: [_, _, across, up, x, y]. */
  readonly transform: readonly number[]
  readonly width: number
}

/** A control character shows that the font does not say which letters some of its glyphs are: their numbers come as other letters. */
const UNNAMED = /(?![\t\n\r])\p{Cc}/u
/** Behind Arabic or Hebrew letters, where such fonts are met. */
const NUMBERS_AS_LETTERS =
  /(?<=[\p{sc=Arabic}\p{sc=Hebrew}])[\p{sc=Greek}\p{Lm}\p{Sk}\p{Cc}][\p{sc=Greek}\p{Lm}\p{Sk}\p{Cc} ]*/gu

function runOf({ str, dir, transform, width }: Item): Run {
  const [, , across, up, x, y] = transform as readonly [number, number, number, number, number, number]
  return {
    text: UNNAMED.test(str) ? str.replaceAll(NUMBERS_AS_LETTERS, '') : str,
    x,
    y,
    width,
    height: Math.hypot(across, up),
    rightToLeft: dir === 'rtl',
  }
}

/** Names that programs give by themselves. */
const NO_TITLE = /^(?:untitled|microsoft word|.*\.(?:docx?|pdf|indd|qxd|html?)$|document\d*$)/i

async function factsOf(file: PDFDocumentProxy, first: readonly Line[]): Promise<Facts> {
  const info = await file.getMetadata().then(
    (data) => data.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  )
  const stated = tidy(info.Title)
  const named =
    stated && !NO_TITLE.test(stated) ? fact(stated, 'inferred', quoted('the PDF’s properties', stated)) : null
  const large = largestLines(first)
  const title = large ? fact(large, 'inferred', quoted('the largest line of page 1', large)) : named
  const author = tidy(info.Author)
  return {
    ...(title && { title }),
    ...(author && { author: fact(author, 'inferred', quoted('the PDF’s properties', author)) }),
  }
}

/** A headline is set larger than the text; null where nothing stands out. */
function largestLines(lines: readonly Line[]): string | null {
  if (lines.length < 4) return null
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)]!
  const largest = heights.at(-1)!
  if (largest < usual * 1.3) return null
  return tidy(
    lines
      .filter(({ height }) => height > largest * 0.95)
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' '),
  )
}
