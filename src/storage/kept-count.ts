import type { WorkDatabase } from './database.ts'
import { keepText, keptText } from './small-store.ts'

const KEY = 'kept'

/** Noted outside the database: which one it was and how many flags it held. */
export async function noteKept(db: WorkDatabase): Promise<void> {
  try {
    const flags = await db.flags.count()
    keepText(KEY, `${db.generation} ${flags}`)
  } catch {
    // the database went while it was asked: the last note stands
  }
}

/** How many flags were in the database of the last visit, where this is another one: a browser short of room removes all at once. */
export function lostFlags(generation: string | null): number {
  const [before, flags] = (keptText(KEY) ?? '').split(' ')
  return before === '' || before === generation ? 0 : Number(flags) || 0
}
