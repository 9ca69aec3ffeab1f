import { type Column, toCsv } from './csv.ts'
import type { ExportFile } from './export-input.ts'
import { exportFileName } from './file-name.ts'

interface Row {
  readonly article: string
  readonly shared: number
  readonly within: number
  readonly alone: number
  readonly silent: number
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'article', kind: 'text', value: ({ article }) => article },
  { name: 'with_another_origin', kind: 'number', value: ({ shared }) => shared },
  { name: 'within_its_origin', kind: 'number', value: ({ within }) => within },
  { name: 'alone', kind: 'number', value: ({ alone }) => alone },
  { name: 'silent', kind: 'number', value: ({ silent }) => silent },
]

/** In how many findings each source speaks, and with whom: one line a source. */
export function coverageCsv(story: { readonly title: string }, rows: readonly Row[], at: string): ExportFile {
  const name = exportFileName({ what: 'sources', story: story.title, at, count: rows.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}
