import type { Finding } from '../model/finding.ts'
import { type Column, toCsv } from './csv.ts'
import type { ExportFile } from './export-input.ts'
import { exportFileName } from './file-name.ts'

/** Something dated, as each article tells it. Days are ISO. */
interface Dated {
  readonly finding: Finding
  readonly tellings: readonly {
    readonly words: string
    readonly labels: readonly string[]
    readonly from: string
    readonly to: string
    readonly basis: string | null
  }[]
}

type Row = { readonly finding: Finding } & Dated['tellings'][number]

const COLUMNS: readonly Column<Row>[] = [
  { name: 'about', kind: 'text', value: ({ finding }) => finding.about },
  { name: 'relation', kind: 'text', value: ({ finding }) => finding.relation },
  { name: 'articles', kind: 'text', value: ({ labels }) => labels.join(' ') },
  { name: 'words', kind: 'text', value: ({ words }) => words },
  { name: 'from', kind: 'text', value: ({ from }) => from },
  { name: 'to', kind: 'text', value: ({ to }) => to },
  { name: 'basis', kind: 'text', value: ({ basis }) => basis ?? 'said' },
]

/** The timeline as a table: one line a telling, in the order of what happened. */
export function momentsCsv(story: { readonly title: string }, moments: readonly Dated[], at: string): ExportFile {
  const rows = moments.flatMap(({ finding, tellings }) => tellings.map((telling): Row => ({ finding, ...telling })))
  const name = exportFileName({ what: 'timeline', story: story.title, at, count: moments.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}
