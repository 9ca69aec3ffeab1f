import { afterEach, beforeEach, vi } from 'vitest'
import type { FlagChange, NewFlag } from '../model/flag.ts'
import { newFlag } from './new-flag.ts'
import type { WorkStore } from './store.ts'
import { openWorkStore, type WorkStoreOptions } from './work-store.ts'

/** For tests: a flag as a reader raises it. */
export const draft: NewFlag = {
  story: 'talks',
  discrepancy: 'figure',
  target: {
    kind: 'finding',
    finding: 'figure:attack',
    about: 'How many attacks?',
    passages: [
      {
        article: 'b',
        fingerprint: 'f00d',
        start: 4,
        end: 17,
        exact: 'more than 150',
        prefix: 'say ',
        suffix: ' attacks',
      },
    ],
  },
}

const open: WorkStore[] = []

/** For tests: every store that a test starts is closed after it, every spy taken away, and what Dexie tells of its mending is not printed. */
export function eachAlone(): void {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
  afterEach(() => {
    for (const store of open.splice(0)) store.close()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** For tests: a store that flags are raised and changed in; see `eachAlone`. */
export const start = (options: WorkStoreOptions = {}) => {
  const store = openWorkStore(options)
  open.push(store)
  const by = { story: 'talks', by: 'Ana' }
  return {
    ...store,
    raise: async (draft: NewFlag) => {
      const flag = newFlag(draft)
      const { saved } = await store.perform(by, [{ type: 'make', kind: 'flag', record: flag }])
      return { flag, saved }
    },
    change: (id: string, rev: number, change: FlagChange) =>
      store.perform(by, [{ type: 'change', kind: 'flag', id, rev, change }]),
    list: store.read,
    history: store.logOf,
  }
}
export type Store = ReturnType<typeof start>
