import { type DatabaseOptions, WorkDatabase } from './database.ts'
import { HeldError, isLostConnection, NoAnswerError } from './storage-fault.ts'

/** An `open()` that has not answered by then may never do. */
const OPEN_TIMEOUT_MS = 2_000

export interface ConnectOptions extends DatabaseOptions {
  readonly openTimeoutMs?: number
}

/** The open database, or rejected in time; `late` is told of an answer that comes after that. */
export async function connect(options: ConnectOptions, late: (db: WorkDatabase) => void): Promise<WorkDatabase> {
  const database = new WorkDatabase(options)
  const opening = database.openChecked()
  const held = new Promise<never>((_resolve, reject) => {
    database.on('blocked', () => reject(new HeldError()))
  })
  try {
    return await inTime(Promise.race([opening, held]), options)
  } catch (error) {
    if (error instanceof NoAnswerError || error instanceof HeldError) opening.then(late, () => {}) // its failure was told already
    throw error
  }
}

async function inTime<T>(opening: Promise<T>, { openTimeoutMs = OPEN_TIMEOUT_MS }: ConnectOptions): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), openTimeoutMs)
  })
  return Promise.race([opening, tooLate]).finally(() => clearTimeout(timer))
}

/** Does the work, a second time over a new connection where the first had died. The work must bear being done twice. */
export async function workIn<T>(
  db: WorkDatabase,
  work: (db: WorkDatabase) => Promise<T>,
  options: ConnectOptions,
): Promise<T> {
  try {
    return await work(db)
  } catch (error) {
    if (!isLostConnection(error) || db.ended) throw error
    await inTime(db.reopened(), options)
    return work(db)
  }
}
