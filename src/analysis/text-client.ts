import type { TextFacts } from '../model/prepared.ts'
import { runInWorker } from './run-in-worker.ts'
import { scriptUrl } from './script-url.ts'
import workerUrl from './text.worker.ts?worker&url'

/** What is computed from a text alone, in a worker: of 9 MB it takes seconds. */
export const textFactsInWorker = (text: string) =>
  runInWorker<TextFacts>(
    {
      name: 'Reading the text',
      safe: 'The text as it was is kept',
      startWorker: () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'text' }),
      request: { text },
    },
    {},
  )
