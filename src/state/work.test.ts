import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { newFlag } from '../storage/new-flag.ts'
import { done, followWork, useWork } from './work.ts'

test('what did not change stays the very same, so that it is not drawn again', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const flag = newFlag({
    story: 'talks',
    note: '',
    discrepancy: 'other',
    target: { kind: 'selection', finding: null, about: 'troops', passages: [] },
  })
  const stop = followWork('talks', Promise.resolve(), () => {})
  await expect.poll(() => useWork.getState().known).toBe(true)
  const before = useWork.getState()
  await done('talks', [{ type: 'make', kind: 'flag', record: flag }])
  await expect.poll(() => useWork.getState().flags.map(({ id }) => id)).toEqual([flag.id])
  const after = useWork.getState()
  expect(after.decisions).toBe(before.decisions)
  expect(after.corrections).toBe(before.corrections)
  const [kept] = after.flags
  await done('talks', [{ type: 'make', kind: 'flag', record: newFlag({ ...flag, note: 'another' }) }])
  await expect.poll(() => useWork.getState().flags.length).toBe(2)
  expect(useWork.getState().flags).toContain(kept)
  stop()
})
