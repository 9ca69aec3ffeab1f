import type { Settings } from '../model/settings.ts'
import type { LogEntry } from '../model/work.ts'
import { type Column, toCsv } from './csv.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'
import { valueWords } from './log-words.ts'

interface Row {
  readonly entry: LogEntry
  readonly about: string
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'at', kind: 'text', value: ({ entry }) => entry.at },
  { name: 'by', kind: 'text', value: ({ entry }) => entry.by },
  { name: 'kind', kind: 'text', value: ({ entry }) => entry.kind },
  { name: 'record', kind: 'text', value: ({ entry }) => entry.record },
  { name: 'about', kind: 'text', value: ({ about }) => about },
  { name: 'revision', kind: 'number', value: ({ entry }) => entry.rev },
  { name: 'action', kind: 'text', value: ({ entry }) => entry.action },
  { name: 'field', kind: 'text', value: ({ field }) => field },
  { name: 'before', kind: 'text', value: ({ before }) => before },
  { name: 'after', kind: 'text', value: ({ after }) => after },
  { name: 'command', kind: 'text', value: ({ entry }) => entry.batch },
  { name: 'undoes', kind: 'text', value: ({ entry }) => entry.undoes },
]

/** One line a changed field; an entry that changed none has a line too. */
export function logCsv(
  { story, at }: Pick<ExportInput, 'story' | 'at'>,
  log: readonly LogEntry[],
  about: (entry: LogEntry) => string,
  settings: Settings | null,
): ExportFile {
  const rows = log.flatMap((entry): Row[] => {
    const named = { entry, about: about(entry) }
    if (entry.changes.length === 0) return [{ ...named, field: null, before: null, after: null }]
    return entry.changes.map(({ field, before, after }) => ({
      ...named,
      field,
      before: exact(field, before, settings),
      after: exact(field, after, settings),
    }))
  })
  const name = exportFileName({ what: 'audit', story: story.title, at, count: log.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}

const CHOSEN: ReadonlySet<string> = new Set(['status', 'verdict', 'first'])

/** Texts as they are, chosen words as they are shown, lists as JSON. */
function exact(field: string, value: unknown, settings: Settings | null): string | null {
  if (value === null) return null
  if (CHOSEN.has(field)) return valueWords(field, value, settings)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
