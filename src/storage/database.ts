import Dexie, { type EntityTable, type Table } from 'dexie'
import type { StoredText } from '../model/library.ts'
import type { RecordKind } from '../model/work.ts'
import { logOfFirstVersion } from './first-version.ts'
import { newId } from './new-id.ts'
import { NewerDatabaseError, WipedError } from './storage-fault.ts'
import type { StoredEntry } from './stored-entry.ts'

/** Schemas are only ever added to: one `version(n)` block each, never changed once released. */
const SCHEMA_VERSION = 4

const GENERATION = 'generation'

/** IndexedDB's own version is Dexie's times ten. */
const NATIVE_FACTOR = 10

export interface DatabaseOptions {
  readonly name?: string | undefined
  /** For tests; null: there is none. */
  readonly indexedDB?: IDBFactory | null | undefined
}

/** A record as stored: checked when read, since another version or another program may have written it. */
type Stored = EntityTable<{ id: string }, 'id'>

export class WorkDatabase extends Dexie {
  declare readonly flags: Stored
  declare readonly decisions: Stored
  declare readonly checks: Stored
  declare readonly settings: Stored
  declare readonly stories: Stored
  declare readonly articles: Stored
  /** Texts of articles under their SHA-256: never changed, so that old versions stay as they were. */
  declare readonly texts: EntityTable<StoredText, 'id'>
  declare readonly corrections: Stored
  declare readonly log: Table<StoredEntry, number>
  declare readonly meta: EntityTable<{ key: string; value: string }, 'key'>
  readonly #factory: IDBFactory | undefined
  #generation: string | null = null
  #reopening: Promise<this> | null = null
  #ended = false

  constructor({ name = 'crossread', indexedDB }: DatabaseOptions) {
    super(name, {
      autoOpen: false, // every opening goes through `openChecked`
      chromeTransactionDurability: 'strict', // a commit survives a power cut; writes take twice as long and are still fast
      cache: 'disabled', // what is shown is what was committed
      ...(indexedDB === undefined ? {} : { indexedDB: indexedDB as IDBFactory }),
    })
    this.#factory = indexedDB ?? undefined
    this.version(1).stores({ flags: 'id, story', history: 'id, [flag+rev], at' })
    this.version(2)
      .stores({
        decisions: 'id, story',
        checks: 'id, story',
        settings: 'id, story',
        log: '++seq, &id, record, [story+seq]',
        meta: 'key',
      })
      .upgrade(logOfFirstVersion)
    this.version(3).stores({ stories: 'id, story', articles: 'id, story', texts: 'id' })
    this.version(4).stores({ corrections: 'id, story' })
  }

  /** Where the records of a kind lie. */
  tableOf(kind: RecordKind): Stored {
    return {
      flag: this.flags,
      decision: this.decisions,
      check: this.checks,
      settings: this.settings,
      story: this.stories,
      article: this.articles,
      correction: this.corrections,
    }[kind]
  }

  /** Open, or rejected with the browser's error; it may also never answer. */
  async openChecked(): Promise<this> {
    await this.#refuseNewer()
    if (this.#ended) throw new Dexie.DatabaseClosedError()
    try {
      await this.open()
      if (this.backendDB().version > SCHEMA_VERSION * NATIVE_FACTOR) throw new NewerDatabaseError()
      return this
    } catch (error) {
      this.close()
      throw error
    }
  }

  /** Open again after its connection died: once for all who find it dead at the same time. */
  reopened(): Promise<this> {
    if (!this.#reopening) {
      this.close()
      this.#reopening = this.openChecked().finally(() => {
        this.#reopening = null
      })
    }
    return this.#reopening
  }

  /** Closed for good: whoever still works in it does not open it again. */
  end(): void {
    this.#ended = true
    this.close()
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Inside a transaction. Throws where this is not the database that was opened first: it was emptied meanwhile. */
  async checkGeneration(): Promise<void> {
    const known = await this.meta.get(GENERATION)
    if (!known && this.#generation === null) await this.meta.put({ key: GENERATION, value: newId() })
    const value = known?.value ?? (await this.meta.get(GENERATION))?.value ?? ''
    this.#generation ??= value
    if (value !== this.#generation) throw new WipedError()
  }

  /** Names this very database: one that was wiped and made anew has another. */
  get generation(): string | null {
    return this.#generation
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
