import type { FieldChange, Flag, FlagChange, FlagField, FlagHistory, NewFlag } from '../model/flag.ts'

/** A flag with the history entry that belongs to its newest revision: they are written together or not at all. */
export interface Revision {
  readonly flag: Flag
  readonly entry: FlagHistory
}

export function raiseFlag(draft: NewFlag, at: string): Revision {
  const flag: Flag = {
    status: 'open',
    verdict: null,
    confidence: null,
    note: '',
    ...draft,
    id: newId(),
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
  return { flag, entry: { id: newId(), flag: flag.id, rev: 1, at, action: 'raised', changes: [] } }
}

/** The flag after the change; null where the change says what already is. */
export function reviseFlag(flag: Flag, change: FlagChange, at: string): Revision | null {
  const changes = (Object.keys(change) as FlagField[])
    .map((field): FieldChange => ({ field, before: flag[field], after: change[field] ?? null }))
    .filter(({ before, after }) => before !== after)
  if (changes.length === 0) return null
  const next: Flag = { ...flag, ...change, updatedAt: at, rev: flag.rev + 1 }
  return { flag: next, entry: { id: newId(), flag: flag.id, rev: next.rev, at, action: actionOf(changes), changes } }
}

/**
 * The fields of the change that somebody else changed after `rev`, where the reader last saw the flag. Changes of other
 * fields do not disturb each other, nor do the reader's own, made while the answer was on its way.
 */
export function contestedFields(
  flag: Flag,
  change: FlagChange,
  others: readonly FlagHistory[],
  rev: number,
): FlagField[] {
  const since = others.filter((entry) => entry.rev > rev).flatMap((entry) => entry.changes)
  const changed = new Set(since.map(({ field }) => field))
  return (Object.keys(change) as FlagField[]).filter((field) => changed.has(field) && change[field] !== flag[field])
}

function actionOf(changes: readonly FieldChange[]): FlagHistory['action'] {
  const trash = changes.find(({ field }) => field === 'deletedAt')
  return trash ? (trash.after === null ? 'restored' : 'trashed') : 'changed'
}

/** `crypto.randomUUID` exists on secure origins only; a copy of the app served plainly in a house network is none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
