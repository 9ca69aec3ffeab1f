/** Why nothing lasts at the moment, and what to say of it. */
export interface StorageFault {
  readonly reason: 'no-room' | 'unavailable' | 'no-answer' | 'held' | 'newer' | 'wiped' | 'failed'
  readonly message: string
}

/** The database was written by a newer version of the app: reading may be wrong, writing would spoil it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/** The database was emptied or deleted by something else while it was in use. */
export class WipedError extends Error {
  override readonly name = 'WipedError'
}

export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

/** Another tab holds an older form of the database and does not let go of it. */
export class HeldError extends Error {
  override readonly name = 'HeldError'
}

const SENTENCES: Readonly<Record<StorageFault['reason'], string>> = {
  'no-room': 'This browser has no room left to save in.',
  unavailable: 'This browser lets nothing be saved here (a private window, or a policy of its owner).',
  'no-answer': 'The storage of this browser does not answer.',
  held: 'Another tab of this browser holds the storage with an older version of Crossread; close that tab.',
  newer: 'A newer version of Crossread saved the flags of this browser; reload the page to get that version.',
  wiped: 'The storage of this browser was emptied while this tab was open; try again saves what is still here anew.',
  failed: 'The storage of this browser failed.',
}

const SAFE = 'Flags are kept in this tab only: export them before you close it, or try again.'

/** A map: an error may be called like something that every object has. */
const REASONS: ReadonlyMap<string, StorageFault['reason']> = new Map([
  ['QuotaExceededError', 'no-room'],
  ['MissingAPIError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['NoAnswerError', 'no-answer'],
  ['HeldError', 'held'],
  ['NewerDatabaseError', 'newer'],
  ['WipedError', 'wiped'],
])

/** Quota shows up as `AbortError` with the true name in `inner`; some browsers fail with `null` for an error. */
export function faultOf(error: unknown): StorageFault {
  const names = namesOf(error)
  const reason = names.map((name) => REASONS.get(name)).find((known) => known !== undefined) ?? 'failed'
  const detail = reason === 'failed' && names.length > 0 ? ` (${names.at(-1)})` : ''
  return { reason, message: `${SENTENCES[reason].replace(/\.$/, `${detail}.`)} ${SAFE}` }
}

/** How a dead connection shows itself; the last of them where it dies between the call and its transaction. */
const LOST: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'DatabaseClosedError',
  'UnknownError',
  'OpenFailedError',
])

/** The connection died under a living page: opening it anew may be enough. */
export const isLostConnection = (error: unknown): boolean => namesOf(error).some((name) => LOST.has(name))

/** The error's name and those of the errors inside it, the outermost first. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let at = error
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth++) {
    const { name, inner } = at as { name?: unknown; inner?: unknown }
    if (typeof name === 'string') names.push(name)
    at = inner
  }
  return names
}
