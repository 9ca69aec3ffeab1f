import type { StoredText } from '../model/library.ts'
import type { KindedRecord } from '../model/project.ts'
import type { AnyRecord, LogEntry, LogRow, RecordKind } from '../model/work.ts'
import { holdsItems, joinItems } from './merge-items.ts'
import { changesOf, fieldOf, isSame, revised, type Stamp } from './revise.ts'
import type { Shelf } from './shelf.ts'

/** Records with their history and the texts they name, from a file or from this tab's own copy. */
export interface Bundle {
  readonly records: readonly KindedRecord[]
  /** In the order in which they were written. Rows of this tab's own log know whether they were written here. */
  readonly log: readonly (LogEntry & Partial<Pick<LogRow, 'here'>>)[]
  readonly texts: readonly StoredText[]
}

export interface MergeResult {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Changed on both sides: the later one stands, the other is in the history. */
  readonly contested: readonly { readonly kind: RecordKind; readonly id: string; readonly fields: readonly string[] }[]
}

/** How it is written down. null: these are the reader's own commands, done while there was no database. */
type Note = Stamp | null

/**
 * Brings both histories together. Where one side knows all of the other's, it stands; where both went on, the later change of
 * each field stands, and a list holds what either added. No entry of either is lost, and merging twice, or the other way round,
 * comes to the same.
 */
export async function merge(shelf: Shelf, bundle: Bundle, note: Note): Promise<MergeResult> {
  const logs = byRecord(bundle.log)
  const earlier = new Map<string, readonly LogRow[]>()
  for (const { record } of bundle.records) earlier.set(record.id, await shelf.logOf(record.id))
  const known = new Set([...earlier.values()].flatMap((rows) => rows.map(({ id }) => id)))
  const news = bundle.log.filter(({ id, record }) => earlier.has(record) && !known.has(id))
  await shelf.log(news.map((entry) => ({ ...entry, here: note === null && entry.here === true })))
  await shelf.putTexts(bundle.texts)
  const result = { added: 0, changed: 0, same: 0, contested: [] as MergeResult['contested'][number][] }
  for (const { kind, record } of bundle.records) {
    const theirs = logs.get(record.id) ?? []
    const ours = earlier.get(record.id)!
    const here = await shelf.get(kind, record.id)
    if (!here) {
      result.added++
      await shelf.put(kind, record)
      if (note) await noted(shelf, kind, { ...record, deletedAt: note.at }, record, note)
      continue
    }
    const next = joined(here, record, ours, theirs)
    if (next.record === here) result.same++
    else {
      result.changed++
      if (note) await noted(shelf, kind, here, next.record, note)
      else await shelf.put(kind, next.record)
    }
    if (next.contested.length > 0) result.contested.push({ kind, id: record.id, fields: next.contested })
  }
  return result
}

function byRecord(log: readonly LogEntry[]): ReadonlyMap<string, readonly LogEntry[]> {
  const logs = new Map<string, LogEntry[]>()
  for (const entry of log) logs.set(entry.record, [...(logs.get(entry.record) ?? []), entry])
  return logs
}

/** The record goes from what it was here to what it is now, with an entry that can be undone. */
async function noted(shelf: Shelf, kind: RecordKind, from: AnyRecord, to: AnyRecord, note: Stamp): Promise<void> {
  const base = { ...from, rev: Math.max(from.rev, to.rev) } as AnyRecord
  const revision = revised(kind, base, contentOf(to), note, 'merged')
  await shelf.put(kind, revision.record)
  await shelf.log([{ ...revision.entry, here: true }])
}

function joined(
  here: AnyRecord,
  there: AnyRecord,
  ours: readonly LogEntry[],
  theirs: readonly LogEntry[],
): { readonly record: AnyRecord; readonly contested: readonly string[] } {
  if (includes(ours, theirs)) return { record: here, contested: [] }
  const differing = changesOf(here, contentOf(there)).map(({ field }) => field)
  // Changed and changed back: the same words, but a later revision.
  if (differing.length === 0)
    return { record: there.rev > here.rev ? { ...here, rev: there.rev } : here, contested: [] }
  if (includes(theirs, ours)) return { record: there, contested: [] }
  const latest = latestByField([...ours, ...theirs])
  const mine = changesSince(ours, theirs)
  const yours = changesSince(theirs, ours)
  const contested: string[] = []
  const values = differing.map((field) => {
    const [one, other] = [fieldOf(here, field), fieldOf(there, field)]
    const last = latest.has(field) ? latest.get(field) : other
    if (!holdsItems(field)) {
      if (mine.has(field) && yours.has(field)) contested.push(field)
      return [field, last]
    }
    const base = mine.get(field) ?? yours.get(field) ?? null
    const items = isSame(last, one) ? joinItems(base, other, one) : joinItems(base, one, other)
    if (items.contested) contested.push(field)
    return [field, items.value]
  })
  const record = {
    ...{ ...here, ...Object.fromEntries(values), rev: Math.max(here.rev, there.rev) },
    updatedAt: here.updatedAt > there.updatedAt ? here.updatedAt : there.updatedAt,
  } as AnyRecord
  return { record: isSame(contentOf(record), contentOf(here)) ? here : record, contested }
}

/** Every entry of the second is in the first. */
function includes(all: readonly LogEntry[], some: readonly LogEntry[]): boolean {
  const ids = new Set(all.map(({ id }) => id))
  return some.length > 0 && some.every(({ id }) => ids.has(id))
}

/** What each field was before the first change of it that the other side does not know. */
function changesSince(side: readonly LogEntry[], other: readonly LogEntry[]): ReadonlyMap<string, unknown> {
  const known = new Set(other.map(({ id }) => id))
  const since = inOrder(side.filter(({ id }) => !known.has(id))).flatMap(changesIn)
  return new Map(since.toReversed().map(({ field, before }) => [field, before] as const))
}

const inOrder = (log: readonly LogEntry[]) =>
  log.toSorted((a, b) =>
    a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.rev !== b.rev ? a.rev - b.rev : a.id < b.id ? -1 : 1,
  )

const latestByField = (log: readonly LogEntry[]): ReadonlyMap<string, unknown> =>
  new Map(inOrder(log).flatMap((entry) => changesIn(entry).map(({ field, after }) => [field, after] as const)))

/** What was raised is there, whatever became of an earlier one under the same id. */
const changesIn = ({ action, changes }: LogEntry) =>
  action === 'raised' ? [...changes, { field: 'deletedAt', before: null, after: null }] : changes

/** All that a reader can change. */
function contentOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  const { id: _id, story: _story, createdAt: _created, updatedAt: _updated, rev: _rev, ...content } = record
  return content
}
