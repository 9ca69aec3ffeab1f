import { type Column, toCsv } from './csv.ts'
import type { ExportFile } from './export-input.ts'
import { exportFileName } from './file-name.ts'

interface Row {
  readonly article: string
  readonly origin: string
  /** The article it is tied to; empty: it stands alone. */
  readonly tiedTo: string
  readonly why: string
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'article', kind: 'text', value: ({ article }) => article },
  { name: 'origin', kind: 'text', value: ({ origin }) => origin },
  { name: 'tied_to', kind: 'text', value: ({ tiedTo }) => tiedTo },
  { name: 'why', kind: 'text', value: ({ why }) => why },
]

/** Which articles derive from one original: one line a tie, and one for each article without any. */
export function originsCsv(story: { readonly title: string }, rows: readonly Row[], at: string): ExportFile {
  const name = exportFileName({ what: 'origins', story: story.title, at, count: rows.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}
