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
/** For tests: a store that flags are raised and changed in, closed by `closeAll`. */
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

export function closeAll(): void {
  for (const store of open.splice(0)) store.close()
}
