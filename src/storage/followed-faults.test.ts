import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { draft, eachAlone, start } from './small-desk.ts'
import { failNth } from './small-faults.ts'
import type { Work } from './work-list.ts'

eachAlone()

/** As the desk does it: the work is followed while the database opens and a flag is raised and judged. Whether there were so many calls. */
async function followedJob(n: number): Promise<boolean> {
  const failing = failNth(n, () => new DOMException('broken on purpose', 'UnknownError'))
  const store = start({ indexedDB: new IDBFactory() })
  const seen: Work[] = []
  const drafts = store.drafts()
  store.watch('talks', (work) => seen.push(work))
  await expect.poll(() => seen.length, { interval: 2 }).toBeGreaterThan(0)
  const { flag } = await store.raise(draft)
  await store.change(flag.id, 1, { verdict: 'disputed' })
  await drafts
  const verdicts = () => seen.at(-1)?.flags.map(({ verdict }) => verdict)
  await expect.poll(verdicts, { message: `call ${n}`, interval: 2 }).toEqual(['disputed'])
  const calls = failing.calls()
  failing.stop()
  expect(await store.retry(), `call ${n}`).toMatchObject({ mode: 'lasting', unsaved: 0 })
  const { flags, log } = await store.list('talks') // from the database
  expect(flags, `call ${n}`).toMatchObject([{ verdict: 'disputed', rev: 2 }])
  const revs = log.map(({ rev }) => rev)
  expect(revs, `call ${n}`).toEqual([1, 2])
  store.close()
  return calls >= n
}

test('every storage call from the first opening on fails once while the work is followed: each command is shown, and saved once (S18)', async () => {
  let n = 1
  while (await followedJob(n)) n++
  expect(n).toBeGreaterThan(20)
}, 120_000)
