import { Refusal } from './refusal.ts'

const MAX_COLUMNS = 500

/** Rows of a CSV file (RFC 4180; commas, semicolons or tabs), read in one pass. A quoted cell keeps its line ends. */
export function csvRows(text: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator, rows.length + 1) : plainCell(text, at, separator)
    row.push(cell.value)
    if (row.length > MAX_COLUMNS) throw new Refusal(`has more than ${MAX_COLUMNS} columns in row ${rows.length + 1}`)
    at = cell.end
    if (text[at] === separator) at++
    else {
      if (row.length > 1 || row[0] !== '') rows.push(row)
      row = []
      if (at >= text.length) return rows
      at++
    }
  }
}

/** The one that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n')).replaceAll(/"[^"]*"/g, '')
  return [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0]!
}

function plainCell(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
  return { value: text.slice(start, end), end }
}

/** Words behind the closing mark are the cell's as well, as other programs have it: `"a" (sic)`. */
function quotedCell(text: string, start: number, separator: string, row: number): { value: string; end: number } {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new Refusal(`row ${row} opens a quotation mark that never closes`)
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const behind = plainCell(text, quote + 1, separator)
      return { value: value + behind.value.trimEnd(), end: behind.end }
    }
    value += '"'
    at = quote + 2
  }
}
