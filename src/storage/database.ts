import Dexie, { type EntityTable } from 'dexie'
import type { FlagHistory } from '../model/flag.ts'
import { NewerDatabaseError } from './storage-fault.ts'

/** Schemas are only ever added to: one `version(n)` block each, never changed once released. */
const SCHEMA_VERSION = 1

/** IndexedDB's own version is Dexie's times ten. */
const NATIVE_FACTOR = 10

export interface DatabaseOptions {
  readonly name?: string | undefined
  /** For tests; null: there is none. */
  readonly indexedDB?: IDBFactory | null | undefined
}

export class FlagDatabase extends Dexie {
  /** Records as stored: checked when read, since another version or another program may have written them. */
  declare readonly flags: EntityTable<{ id: string }, 'id'>
  declare readonly history: EntityTable<FlagHistory, 'id'>
  readonly #factory: IDBFactory | undefined

  constructor({ name = 'crossread', indexedDB }: DatabaseOptions) {
    super(name, {
      autoOpen: false, // every opening goes through `openChecked`
      chromeTransactionDurability: 'strict', // a commit survives a power cut; writes take twice as long and are still fast
      cache: 'disabled', // what is shown is what was committed
      ...(indexedDB === undefined ? {} : { indexedDB: indexedDB as IDBFactory }),
    })
    this.#factory = indexedDB ?? undefined
    this.version(SCHEMA_VERSION).stores({ flags: 'id, story', history: 'id, [flag+rev], at' })
  }

  /** Open, or rejected with the browser's error; it may also never answer. */
  async openChecked(): Promise<this> {
    await this.#refuseNewer()
    try {
      await this.open()
      if (this.backendDB().version > SCHEMA_VERSION * NATIVE_FACTOR) throw new NewerDatabaseError()
      return this
    } catch (error) {
      this.close()
      throw error
    }
  }

  /** Asked before Dexie opens: it would open a newer database without a word, and may write its own schema into it. */
  async #refuseNewer(): Promise<void> {
    const known = await (this.#factory ?? safeFactory())?.databases?.().catch(() => [])
    const version = known?.find(({ name }) => name === this.name)?.version ?? 0
    if (version > SCHEMA_VERSION * NATIVE_FACTOR) throw new NewerDatabaseError()
  }
}

/** The browser's own; undefined where even asking for it throws. */
function safeFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB
  } catch {
    return undefined
  }
}
