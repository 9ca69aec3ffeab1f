import * as v from 'valibot'
import type { LogEntry } from '../model/work.ts'
import { isFieldSound, RECORD_KINDS } from './record-schema.ts'

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

/** A log entry from a file; null where it is none, or where what it says was written is nothing that such a record holds. */
export function readEntry(entry: unknown): LogEntry | null {
  const result = v.safeParse(EntrySchema, entry)
  if (!result.success) return null
  const { kind, changes } = result.output
  const isSound = changes.every(
    ({ field, before, after }) => isFieldSound(kind, field, before) && isFieldSound(kind, field, after),
  )
  return isSound ? result.output : null
}
