import type { Part } from '../../model/import.ts'
import type { Line } from './pdf-lines.ts'

const HEAD = 'the head or foot of the page'

interface Draft {
  text: string
  readonly page: number
  last: Line
  readonly kept: boolean
}

/** Lines → paragraphs over all pages. A paragraph that goes on over the page is one. */
export function pdfParagraphs(pages: readonly (readonly Line[])[], heads: ReadonlySet<Line>): Part[] {
  const words = wordsOf(pages)
  const drafts: Draft[] = []
  pages.forEach((lines, i) => {
    const rights = columnRights(lines)
    let first = true
    for (const line of lines) {
      const kept = !heads.has(line)
      const open = kept ? drafts.findLast((draft) => draft.kept) : undefined
      const goesOn = open && (first ? overThePage(open, line) : followsOn(open.last, line, rights.get(open.last)))
      if (open && goesOn) {
        open.text = joinLines(open.text, line.text, words)
        open.last = line
      } else drafts.push({ text: line.text, page: i + 1, last: line, kept })
      if (kept) first = false
    }
  })
  return drafts.map(({ text, page, kept }) => (kept ? { text, kept, page } : { text, kept, page, why: HEAD }))
}

const ENDED = /[.!?:;…"”’')\]»]\s*$/

const overThePage = ({ text, last }: Draft, line: Line) =>
  !ENDED.test(text) && /^[\p{Ll}\d(“"]/u.test(line.text) && sameSize(last, line)

const sameSize = (a: Line, b: Line) => Math.abs(a.height - b.height) <= Math.max(a.height, b.height) * 0.15

/** The next line of the same paragraph: the same size, close under it, not indented, and the line before was full. */
function followsOn(before: Line, line: Line, right: number | undefined): boolean {
  if (!sameSize(before, line)) return false
  const drop = before.y - line.y
  const upAgain = drop < -before.height // the next column
  if (!upAgain && (drop > before.height * 1.75 || drop < before.height * 0.3)) return false
  if (upAgain && ENDED.test(before.text)) return false
  const indented = !upAgain && line.x - before.x > before.height * 0.9
  const short = right !== undefined && before.right < right - before.height * 4
  return !(indented && ENDED.test(before.text)) && !(short && ENDED.test(before.text)) && !(short && indented)
}

/** How far to the right the lines of a line's column reach: what is shorter ended before its time. */
function columnRights(lines: readonly Line[]): Map<Line, number> {
  const byLeft = new Map<number, number>()
  const column = ({ x }: Line) => Math.round(x / 40)
  for (const line of lines) byLeft.set(column(line), Math.max(byLeft.get(column(line)) ?? 0, line.right))
  return new Map(
    lines.map((line) => [line, Math.max(...[-1, 0, 1].map((step) => byLeft.get(column(line) + step) ?? 0))]),
  )
}

function wordsOf(pages: readonly (readonly Line[])[]): Set<string> {
  const words = new Set<string>()
  for (const line of pages.flat())
    for (const word of line.text.toLowerCase().split(/[^\p{L}\p{M}\d’'-]+/u)) words.add(word)
  return words
}

/** "inter-" + "national" is one word, "US-" + "led" keeps its hyphen: by how the document writes it elsewhere, else by its looks. */
export function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  const head = /([\p{L}\d][\p{L}\p{M}\d’'-]{0,40})[-\u2010\u00ad]$/u.exec(text)?.[1]
  const tail = /^[\p{L}\p{M}\d]{1,40}/u.exec(next)?.[0]
  if (!head || !tail) return `${text} ${next}`
  const hyphenated = words.has(`${head}-${tail}`.toLowerCase())
  const together = words.has(`${head}${tail}`.toLowerCase())
  const broken = /^\p{Ll}/u.test(tail) && /^\p{L}?\p{Ll}+$/u.test(head)
  return together || (!hyphenated && broken) ? `${text.slice(0, -1)}${next}` : `${text}${next}`
}
