import { dayOf } from '../parts/words.ts'

const TRASH_MS = 30 * 86_400_000

/** "22 Dec 2026": the day on which what was deleted then goes for good. */
export function keptUntil(deletedAt: string | null): string {
  const end = new Date(Date.parse(deletedAt ?? '') + TRASH_MS)
  if (Number.isNaN(end.getTime())) return 'it is deleted for good'
  return dayOf(end.toISOString().slice(0, 10))
}
