import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openFileReader } from './import-client.ts'
import type { FileResult, ReadAnswer, ReadRequest } from './import-protocol.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Behaviour = (request: ReadRequest, answer: (message: ReadAnswer) => void, worker: FakeWorker) => void

class FakeWorker {
  onmessage: ((event: { data: ReadAnswer }) => void) | null = null
  onerror: ((event: { message?: string; preventDefault(): void }) => void) | null = null
  terminated = false
  readonly behaviour: Behaviour
  constructor(behaviour: Behaviour) {
    this.behaviour = behaviour
  }
  postMessage(request: ReadRequest) {
    this.behaviour(request, (data) => setTimeout(() => this.onmessage?.({ data })), this)
  }
  terminate() {
    this.terminated = true
  }
}

/** Each worker that is started behaves as the next of these. */
function reading(behaviours: readonly Behaviour[], signal?: AbortSignal) {
  const started: FakeWorker[] = []
  const startWorker = () => {
    const worker = new FakeWorker(behaviours[started.length]!)
    started.push(worker)
    return worker as unknown as Worker
  }
  const reader = openFileReader({ startWorker, ...(signal && { signal }) })
  const read = async (name: string, encoding?: string) => {
    const results: FileResult[] = []
    const file = { name, file: new Blob(['x']), ...(encoding && { encoding }) }
    const done = reader.read(file, (result) => results.push(result)).catch((error: Error) => error.message)
    await vi.runAllTimersAsync()
    return (await done) ?? results
  }
  return { started, read, reader }
}

const refused = (from: string, message: RegExp) => [{ type: 'refused', from, message: expect.stringMatching(message) }]
const question = { type: 'question', from: 'a.txt', guesses: [] } as unknown as FileResult
const works: Behaviour = ({ run, encoding }, answer) => {
  answer({ run: run - 1, type: 'result', result: question }) // of another file: not told
  answer({ run, type: 'result', result: { ...question, from: encoding ?? 'as it is' } as FileResult })
  answer({ run, type: 'done' })
}
const hangs: Behaviour = () => {}

test('one worker reads file after file, with the reader’s word on how they are written', async () => {
  const { started, read, reader } = reading([works])
  expect(await read('a.txt')).toMatchObject([{ from: 'as it is' }])
  expect(await read('b.txt', 'koi8-r')).toMatchObject([{ from: 'koi8-r' }])
  expect(started).toHaveLength(1)
  reader.close()
  reader.close()
  expect(started[0]!.terminated).toBe(true)
})

describe('a file that takes the worker with it is named, and the next gets a new one (D3)', () => {
  test.each<[string, string, Behaviour, RegExp]>([
    ['it hangs', 'a.pdf', hangs, /^a\.pdf: could not be read within 10 seconds and was left out$/],
    ['markup that hangs', 'a.html', hangs, /^a\.html: could not be read within 5 seconds/],
    [
      'it crashes',
      'a.txt',
      (_r, _a, worker) => setTimeout(() => worker.onerror?.({ message: 'out of memory', preventDefault() {} })),
      /broke off \(out of memory\)$/,
    ],
    [
      'it ends without a word',
      'a.txt',
      (_r, _a, worker) => setTimeout(() => worker.onerror?.({ preventDefault() {} })),
      /broke off$/,
    ],
  ])('%s', async (_name, file, behaviour, says) => {
    const { started, read } = reading([behaviour, works])
    expect(await read(file)).toEqual(refused(file, says))
    expect(started[0]!.terminated).toBe(true)
    expect(await read('b.txt')).toMatchObject([{ from: 'as it is' }])
  })

  test('it ends between two files: the one that was read stays read', async () => {
    const { started, read } = reading([works, works])
    const first = await read('a.txt')
    let prevented = 0
    started[0]!.onerror?.({ message: 'out of memory', preventDefault: () => prevented++ })
    expect([first, prevented]).toEqual([[{ ...question, from: 'as it is' }], 1])
    expect(await read('b.txt')).toMatchObject([{ from: 'as it is' }])
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false])
  })

  test('it is closed as soon as its file is read', async () => {
    const results: FileResult[] = []
    const worker = new FakeWorker(works)
    const reader = openFileReader({ startWorker: () => worker as unknown as Worker })
    const done = reader.read({ name: 'a.txt', file: new Blob() }, (result) => {
      results.push(result)
      reader.close()
    })
    await vi.runAllTimersAsync()
    await done
    expect([results.length, worker.terminated]).toEqual([1, true])
  })

  test('a worker that cannot be asked', async () => {
    const refuses: Behaviour = () => {
      throw new DOMException('could not be cloned', 'DataCloneError')
    }
    const { started, read } = reading([refuses, works])
    expect(await read('a.txt')).toEqual(refused('a.txt', /could not be asked \(could not be cloned\)$/))
    expect(started[0]!.terminated).toBe(true)
    expect(await read('b.txt')).toMatchObject([{ from: 'as it is' }])
  })

  test('a worker that is not even started', async () => {
    const results: FileResult[] = []
    const reader = openFileReader({
      startWorker: () => {
        throw new Error('refused by the policy')
      },
    })
    await reader.read({ name: 'a.txt', file: new Blob() }, (result) => results.push(result))
    expect(results).toEqual(refused('a.txt', /did not start \(refused by the policy\)$/))
  })
})

test('a cancelled import stops at once and starts nothing more (D4)', async () => {
  const controller = new AbortController()
  const { started, read } = reading([hangs], controller.signal)
  setTimeout(() => controller.abort(new Error('cancelled')), 100)
  expect(await read('a.txt')).toBe('cancelled')
  expect(started[0]!.terminated).toBe(true)
  expect(await read('b.txt')).toBe('cancelled')
  expect(started).toHaveLength(1)
})

test('without a limit of its own a test’s limit holds', async () => {
  const results: FileResult[] = []
  const reader = openFileReader({ startWorker: () => new FakeWorker(hangs) as unknown as Worker, watchdogMs: 50 })
  const done = reader.read({ name: 'a.txt', file: new Blob() }, (result) => results.push(result))
  await vi.advanceTimersByTimeAsync(60)
  await done
  expect(results).toEqual(refused('a.txt', /within 0\.05 seconds/))
})
