import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Method } from '../model/method.ts'
import { analyseInWorker } from './client.ts'
import { groupInWorker } from './grouping-client.ts'
import { openFileReader } from './import-client.ts'
import { askMethod, methodQuery } from './method-query.ts'
import { progressQuery, reportQuery } from './report-query.ts'
import { textFactsInWorker } from './text-client.ts'

type Message = (data: unknown) => void

/** What the browser would start: answers what it is asked by `answers`, or says it at once where it is asked nothing. */
function browserWith(answers: (request: { readonly run: number } | null, say: Message) => void) {
  const started: { readonly url: string; readonly name: string | undefined; terminated: boolean }[] = []
  class BrowserWorker {
    onmessage: ((event: { data: unknown }) => void) | null = null
    readonly #entry: (typeof started)[number]
    constructor(url: string, options: { readonly name?: string }) {
      this.#entry = { url: String(url), name: options.name, terminated: false }
      started.push(this.#entry)
      if (options.name === 'method') answers(null, this.#say)
    }
    readonly #say: Message = (data) => void setTimeout(() => this.onmessage?.({ data }))
    postMessage(request: { readonly run: number }) {
      answers(request, this.#say)
    }
    terminate() {
      this.#entry.terminated = true
    }
  }
  vi.stubGlobal('Worker', BrowserWorker)
  return started
}

afterEach(() => void vi.unstubAllGlobals())

const done = (request: { readonly run: number } | null, say: Message) => {
  if (request) say({ run: request.run, type: 'progress', done: 1, all: 2 })
  say(request ? { run: request.run, type: 'done', result: 'made' } : 'made')
}

describe('each job runs in a worker of its own script, which ends with it unless it waits', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['grouping', () => groupInWorker({ articles: [] }, {})],
    ['text', () => textFactsInWorker('The ferry sails.')],
    ['method', () => askMethod()],
  ])('%s', async (name, job) => {
    const started = browserWith(done)
    expect(await job()).toBe('made')
    expect(started).toEqual([{ name, url: expect.stringContaining(`${name}.worker`), terminated: true }])
  })

  test('analysis, which waits for the next run', async () => {
    const started = browserWith(done)
    expect([await analyseInWorker([]), await analyseInWorker([])]).toEqual(['made', 'made'])
    expect(started).toEqual([{ name: 'analysis', url: expect.stringContaining('analysis.worker'), terminated: false }])
  })

  test('import, which ends when it is closed', async () => {
    const started = browserWith(done)
    const reader = openFileReader()
    await reader.read({ name: 'a.txt', file: new Blob(['x']), split: { pattern: '---' } as never }, () => {})
    expect(started).toMatchObject([{ name: 'import', terminated: false }])
    reader.close()
    expect(started[0]!.terminated).toBe(true)
  })
})

test('the queries ask the workers: how far the analysis is stands beside its report', async () => {
  browserWith(done)
  const client = new QueryClient()
  const articles = [{ id: 'a', text: 'Text' }]
  expect(await client.fetchQuery(reportQuery(articles))).toBe('made')
  expect(client.getQueryData(progressQuery(articles).queryKey)).toEqual({ done: 1, all: 2 })
  expect(await client.fetchQuery(methodQuery)).toBe('made')
  await expect(client.fetchQuery({ ...progressQuery(articles), staleTime: 0, retry: false })).rejects.toThrow(
    /never fetched/,
  )
})

describe('the rules are asked for', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  class MethodWorker {
    onmessage: ((event: { data: Method }) => void) | null = null
    onmessageerror: (() => void) | null = null
    onerror: ((event: { preventDefault: () => void }) => void) | null = null
    terminated = false
    terminate() {
      this.terminated = true
    }
  }
  const SENTENCE = 'The rules could not be loaded. The findings are not touched by it; try again.'
  const asked = (signal?: AbortSignal) => {
    const worker = new MethodWorker()
    const answer = askMethod(signal, () => worker as unknown as Worker).then(
      () => 'told',
      (error: Error) => error.message,
    )
    return { worker, answer }
  }

  test.each<[string, (worker: MethodWorker) => unknown]>([
    ['the script does not load', (worker) => worker.onerror?.({ preventDefault() {} })],
    ['the answer cannot be read', (worker) => worker.onmessageerror?.()],
    ['no answer comes', () => vi.runAllTimers()],
  ])('%s: a sentence, and no worker is left', async (_name, fails) => {
    const { worker, answer } = asked()
    fails(worker)
    expect([await answer, worker.terminated]).toEqual([SENTENCE, true])
  })

  test('no worker can be started: the same sentence', async () => {
    const refuse = () => {
      throw new Error('refused by the policy')
    }
    await expect(askMethod(undefined, refuse)).rejects.toThrow(SENTENCE)
  })

  test('the reader leaves: it ends at once', async () => {
    const controller = new AbortController()
    const { worker, answer } = asked(controller.signal)
    controller.abort(new Error('left'))
    expect([await answer, worker.terminated]).toEqual(['left', true])
  })
})
