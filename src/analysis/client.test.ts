import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../model/report.ts'
import { analyseInWorker } from './client.ts'
import { KnownArticles } from './known-articles.ts'
import type { AnalyseRequest, JobAnswer } from './protocol.ts'
import { runInWorker } from './run-in-worker.ts'
import { WaitingWorker } from './waiting-worker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What became of it, after all the time it may take. */
async function settled<T>(promise: Promise<T>): Promise<{ value: T } | { error: string }> {
  const result = promise.then(
    (value) => ({ value }),
    (error: Error) => ({ error: error.message }),
  )
  await vi.runAllTimersAsync()
  return result
}

const analyse = (...[options]: [Parameters<typeof analyseInWorker>[1]]) => settled(analyseInWorker(articles, options))

const articles = [{ id: 'a', text: 'Text' }]
const report = { engine: 'test' } as Report

const WATCHDOG_MS = 10_000

type Behaviour = (request: AnalyseRequest, answer: (message: unknown) => void, worker: FakeWorker) => void

/** What the client touches of a worker. */
class FakeWorker {
  onmessage: ((event: { data: JobAnswer<Report> }) => void) | null = null
  onerror: ((event: { message?: string; preventDefault(): void }) => void) | null = null
  onmessageerror: (() => void) | null = null
  terminated = false
  readonly behaviour: Behaviour
  constructor(behaviour: Behaviour) {
    this.behaviour = behaviour
  }
  postMessage(request: AnalyseRequest) {
    const answer = (data: unknown) => setTimeout(() => this.onmessage?.({ data: data as JobAnswer<Report> }))
    this.behaviour(request, answer, this)
  }
  fail(message?: string) {
    setTimeout(() => this.onerror?.({ ...(message ? { message } : {}), preventDefault() {} }))
  }
  terminate() {
    this.terminated = true
  }
}

/** Each attempt gets the next behaviour. */
function workers(...behaviours: Behaviour[]) {
  const started: FakeWorker[] = []
  const startWorker = () => {
    const worker = new FakeWorker(behaviours[started.length]!)
    started.push(worker)
    return worker as unknown as Worker
  }
  return { started, startWorker, watchdogMs: WATCHDOG_MS }
}

const works: Behaviour = ({ run }, answer) => {
  answer({ run, type: 'progress', done: 0, all: 2 })
  answer({ run, type: 'progress', done: 1, all: 2 })
  answer({ run, type: 'done', result: report })
}
const hangs: Behaviour = () => {}
const crashes: Behaviour = (_request, _answer, worker) => worker.fail('Uncaught RangeError: out of memory')
const doesNotLoad: Behaviour = (_request, _answer, worker) => worker.fail()

describe('the analysis', () => {
  test('gives the report and how far it is, and ends its worker', async () => {
    const fake = workers(works)
    const seen: unknown[] = []
    expect(await analyse({ ...fake, onProgress: (progress) => seen.push(progress) })).toEqual({ value: report })
    expect(seen).toEqual([
      { done: 0, all: 2 },
      { done: 1, all: 2 },
    ])
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([true])
  })

  test('takes no answer of another run (D4)', async () => {
    const stale: Behaviour = ({ run }, answer) => {
      answer({ run: run - 1, type: 'done', report: { engine: 'stale' } })
      answer({ run, type: 'done', result: report })
    }
    expect(await analyse(workers(stale))).toEqual({ value: report })
  })
})

describe('a worker that is lost is started once more (D3)', () => {
  test.each<[string, Behaviour]>([
    ['hung or closed', hangs],
    ['crashed', crashes],
    ['not loaded', doesNotLoad],
    ['unreadable answer', (_request, _answer, worker) => setTimeout(() => worker.onmessageerror?.())],
    ['hung half way', ({ run }, answer) => answer({ run, type: 'progress', done: 0, all: 2 })],
  ])('%s', async (_name, behaviour) => {
    const fake = workers(behaviour, works)
    expect(await analyse(fake)).toEqual({ value: report })
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([true, true])
  })

  test.each<[string, Behaviour, RegExp]>([
    [
      'hung',
      hangs,
      /^The analysis gave no sign of life for 10 seconds, twice\. The articles can still be read; try again\.$/,
    ],
    ['crashed', crashes, /^The analysis broke off \(Uncaught RangeError: out of memory\), twice\./],
    ['not loaded', doesNotLoad, /^The analysis could not be started: its script did not load, twice\./],
  ])('%s twice: a sentence, and no third time', async (_name, behaviour, sentence) => {
    const fake = workers(behaviour, behaviour)
    expect(await analyse(fake)).toEqual({ error: expect.stringMatching(sentence) })
    expect(fake.started.length).toBe(2)
  })

  test('not even started: a sentence', async () => {
    const startWorker = () => {
      throw new Error('refused by the policy')
    }
    expect(await analyse({ startWorker })).toEqual({
      error: expect.stringMatching(/^The analysis could not be started \(refused by the policy\), twice\./),
    })
  })

  test('every call that starts or asks it fails once, N of N: the report comes all the same (S18)', async () => {
    let calls = 0
    for (let failing = 1; failing <= Math.max(1, calls); failing++) {
      calls = 0
      const call = () => {
        if (++calls === failing) throw new DOMException('out of memory', 'DataCloneError')
      }
      const startWorker = () => {
        call()
        const worker = new FakeWorker(works)
        const ask = worker.postMessage.bind(worker)
        worker.postMessage = (request) => {
          call()
          ask(request)
        }
        return worker as unknown as Worker
      }
      expect(await analyse({ startWorker }), `call ${failing}`).toEqual({ value: report })
    }
    expect(calls).toBeGreaterThanOrEqual(2)
  })

  test('it can be started, but not asked: a sentence, and no worker is left', async () => {
    const fake = workers(works, works)
    const startWorker = () => {
      const worker = fake.startWorker()
      worker.postMessage = () => {
        throw new DOMException('could not be cloned', 'DataCloneError')
      }
      return worker
    }
    expect(await analyse({ startWorker })).toEqual({
      error: expect.stringMatching(
        /^The analysis could not be asked \(could not be cloned\), twice\. The articles can/,
      ),
    })
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([true, true])
  })

  test('slow but alive is not lost: every sign of life starts the watch anew', async () => {
    const slow: Behaviour = ({ run }, answer) => {
      for (let i = 0; i < 6; i++)
        setTimeout(() => answer({ run, type: 'progress', done: i, all: 6 }), i * 0.9 * WATCHDOG_MS)
      setTimeout(() => answer({ run, type: 'done', result: report }), 5.5 * 0.9 * WATCHDOG_MS)
    }
    const fake = workers(slow)
    expect(await analyse(fake)).toEqual({ value: report })
    expect(fake.started.length).toBe(1)
  })

  test('an analysis that failed by its own word is not tried again', async () => {
    const fails: Behaviour = ({ run }, answer) => answer({ run, type: 'failed', message: 'no rule applies' })
    const fake = workers(fails)
    expect(await analyse(fake)).toEqual({
      error: 'The analysis failed: no rule applies. The articles can still be read.',
    })
    expect(fake.started.length).toBe(1)
  })
})

describe('an abort (D4)', () => {
  test('ends the worker at once; what comes late is not told', async () => {
    const fake = workers(({ run }, answer) => {
      answer({ run, type: 'progress', done: 0, all: 2 })
      setTimeout(() => answer({ run, type: 'done', result: report }), 10)
    })
    const controller = new AbortController()
    const seen: unknown[] = []
    const result = await analyse({
      ...fake,
      signal: controller.signal,
      onProgress: (progress) => {
        seen.push(progress)
        controller.abort(new Error('left'))
      },
    })
    expect(result).toEqual({ error: 'left' })
    expect(fake.started[0]!.terminated).toBe(true)
    expect(seen.length).toBe(1)
  })

  test('that came before starts no worker', async () => {
    const fake = workers(works)
    expect(await analyse({ ...fake, signal: AbortSignal.abort(new Error('left')) })).toEqual({ error: 'left' })
    expect(fake.started).toEqual([])
  })
})

describe('a worker that has done its run', () => {
  const again = (fake: ReturnType<typeof workers>, waiting: WaitingWorker) =>
    runInWorker<Report>(
      { name: 'The analysis', safe: 'Safe', startWorker: fake.startWorker, request: { articles } },
      { watchdogMs: WATCHDOG_MS, waiting },
    )

  test('does the next one too, and is let go when none comes', async () => {
    const fake = workers(works)
    const waiting = new WaitingWorker()
    for (let run = 0; run < 2; run++) {
      const result = again(fake, waiting)
      await vi.advanceTimersByTimeAsync(1)
      expect(await result).toEqual(report)
    }
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([false])
    await vi.runAllTimersAsync()
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([true])
  })

  test.each<[string, Behaviour]>([
    ['silent', hangs],
    ['broken', crashes],
  ])('and is %s when asked again: another one takes its place, twice if need be (D3)', async (_name, fault) => {
    let asked = 0
    const once: Behaviour = (...all) => (asked++ === 0 ? works : fault)(...all)
    const fake = workers(once, crashes, works)
    const waiting = new WaitingWorker()
    const first = again(fake, waiting)
    await vi.advanceTimersByTimeAsync(1)
    await first
    expect(await settled(again(fake, waiting))).toEqual({ value: report })
    expect(fake.started.map(({ terminated }) => terminated)).toEqual([true, true, true])
  })

  test('waits for nobody after an analysis that failed', async () => {
    const fails: Behaviour = ({ run }, answer) => answer({ run, type: 'failed', message: 'no rule applies' })
    const fake = workers(fails)
    const waiting = new WaitingWorker()
    await settled(again(fake, waiting))
    expect(waiting.take()).toBeNull()
    expect(fake.started[0]!.terminated).toBe(true)
  })
})

test('an article that came before is the object that came before, as long as nothing of it has changed', () => {
  const known = new KnownArticles()
  const [one] = known.of([{ id: 'a', text: 'Text' }])
  const [same, other] = known.of([
    { id: 'a', text: 'Text' },
    { id: 'b', text: 'Text' },
  ])
  expect(same).toBe(one)
  expect(other).toEqual({ id: 'b', text: 'Text' })
  const [dated] = known.of([{ id: 'a', text: 'Text', date: '2024-01-05' }])
  expect(dated).toEqual({ id: 'a', text: 'Text', date: '2024-01-05' })
  expect(known.of([{ id: 'a', text: 'Text' }])[0]).not.toBe(one)
})
