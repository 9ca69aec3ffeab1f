import type { Flag, PassageSelector } from '../model/flag.ts'
import type { Edit } from '../storage/commands.ts'
import { newFlag } from '../storage/new-flag.ts'
import { readRecord } from '../storage/record-schema.ts'
import { done, readWork } from './work.ts'

/** An annotation as it was read from a file. */
export interface Annotation {
  readonly id: string | null
  readonly about: string
  readonly note: string
  readonly created: string | null
  readonly modified: string | null
  readonly passages: readonly PassageSelector[]
  /** What our own export says beyond the standard, unchecked. */
  readonly own: Readonly<Record<string, unknown>> | null
}

/** Flags of the annotations that are not here yet, raised as one command. */
export async function annotationsTaken(
  story: string,
  items: readonly Annotation[],
): Promise<{ readonly added: number; readonly known: number }> {
  const { flags, trash } = await readWork(story)
  const known = new Set([...flags, ...trash].map(({ id }) => id))
  const fresh = items.map((item) => flagOf(story, item)).filter(({ id }) => !known.has(id))
  const edits = fresh.map((record): Edit => ({ type: 'make', kind: 'flag', record }))
  if (edits.length > 0) await done(story, edits)
  return { added: fresh.length, known: items.length - fresh.length }
}

/** Our own as it was, others' as a flag on the words they stand on. */
export function flagOf(story: string, { id, about, note, created, modified, passages, own }: Annotation): Flag {
  if (id !== null && own) {
    const { kind, finding, passages: _passages, ...fields } = own
    const record = {
      ...fields,
      id,
      note,
      createdAt: created,
      updatedAt: modified,
      target: { kind, finding, about, passages },
    }
    const flag = readRecord('flag', record)
    if (flag) return flag
  }
  const flag = newFlag({
    story,
    note,
    discrepancy: 'other',
    target: { kind: 'selection', finding: null, about, passages },
  })
  return created === null ? flag : { ...flag, createdAt: created }
}
