import type { Finding } from '../model/finding.ts'
import type { Flag, PassageSelector } from '../model/flag.ts'
import { type Column, toCsv } from './csv.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'

interface Row {
  readonly flag: Flag
  readonly passage: PassageSelector | null
  readonly finding: Finding | null
  readonly outlet: string | null
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'flag', kind: 'text', value: ({ flag }) => flag.id },
  { name: 'about', kind: 'text', value: ({ flag }) => flag.target.about },
  { name: 'discrepancy', kind: 'text', value: ({ flag }) => flag.discrepancy },
  { name: 'status', kind: 'text', value: ({ flag }) => flag.status },
  { name: 'verdict', kind: 'text', value: ({ flag }) => flag.verdict },
  { name: 'confidence', kind: 'text', value: ({ flag }) => flag.confidence },
  { name: 'note', kind: 'text', value: ({ flag }) => flag.note },
  { name: 'article', kind: 'text', value: ({ passage }) => passage?.article ?? null },
  { name: 'outlet', kind: 'text', value: ({ outlet }) => outlet },
  { name: 'field', kind: 'text', value: ({ passage }) => passage && (passage.field ?? 'text') },
  { name: 'start', kind: 'number', value: ({ passage }) => passage?.start ?? null },
  { name: 'end', kind: 'number', value: ({ passage }) => passage?.end ?? null },
  { name: 'words', kind: 'text', value: ({ passage }) => passage?.exact ?? null },
  { name: 'finding', kind: 'text', value: ({ flag }) => flag.target.finding },
  { name: 'relation', kind: 'text', value: ({ finding }) => finding?.relation ?? null },
  { name: 'why', kind: 'text', value: ({ finding }) => finding?.why ?? null },
  { name: 'created', kind: 'text', value: ({ flag }) => flag.createdAt },
  { name: 'updated', kind: 'text', value: ({ flag }) => flag.updatedAt },
]

/** One line a flagged passage; a flag's own fields stand in each of its lines. */
export function flagsCsv({ story, flags, report, at }: ExportInput): ExportFile {
  const findings = new Map(report?.findings.map((finding) => [finding.id, finding]))
  const outlets = new Map(report?.articles.map((article) => [article.id, article.outlet]))
  const rows = flags.flatMap((flag): Row[] => {
    const finding = findings.get(flag.target.finding ?? '') ?? null
    const passages = flag.target.passages.length > 0 ? flag.target.passages : [null]
    return passages.map((passage) => ({ flag, passage, finding, outlet: outlets.get(passage?.article ?? '') ?? null }))
  })
  const name = exportFileName({ what: 'factcheck', story: story.title, at, count: flags.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}
