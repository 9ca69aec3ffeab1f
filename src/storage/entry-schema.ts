import * as v from 'valibot'
import type { LogEntry } from '../model/work.ts'
import { RECORD_KINDS } from './record-schema.ts'

const EntrySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  story: v.string(),
  kind: v.picklist(RECORD_KINDS),
  record: v.string(),
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.string(),
  by: v.string(),
  action: v.picklist(['raised', 'changed', 'trashed', 'restored', 'undone', 'redone', 'merged', 'purged']),
  changes: v.array(v.object({ field: v.string(), before: v.unknown(), after: v.unknown() })),
  batch: v.nullable(v.string()),
  undoes: v.nullable(v.string()),
})

/** A log entry from a file; null where it is none. */
export function readEntry(entry: unknown): LogEntry | null {
  const result = v.safeParse(EntrySchema, entry)
  return result.success ? result.output : null
}
