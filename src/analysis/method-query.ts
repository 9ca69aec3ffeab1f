import { queryOptions } from '@tanstack/react-query'
import type { Method } from '../model/method.ts'
import workerUrl from './method.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** A worker that was never started gives no sign. */
const TIMEOUT_MS = 10_000

const startMethodWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'method' })

const SENTENCE = 'The rules could not be loaded. The findings are not touched by it; try again.'

/** The rules and the word lists, told by the engine itself. Rejects with a sentence for the reader. */
export function askMethod(signal?: AbortSignal, startWorker: () => Worker = startMethodWorker): Promise<Method> {
  return new Promise((resolve, reject) => {
    const worker = startedOrNone(startWorker)
    if (!worker) return reject(new Error(SENTENCE))
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    const fail = () => end(() => reject(new Error(SENTENCE)))
    const timer = setTimeout(fail, TIMEOUT_MS)
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.onmessage = ({ data }: MessageEvent<Method>) => end(() => resolve(data))
    worker.onmessageerror = fail
    worker.onerror = (event) => {
      event.preventDefault() // said to the reader, not to the console
      fail()
    }
  })
}

/** null: the policy of the page, or a browser without workers, refused at once. */
function startedOrNone(startWorker: () => Worker): Worker | null {
  try {
    return startWorker()
  } catch {
    return null
  }
}

/** For `useQuery`: asked when the room is first opened. */
export const methodQuery = queryOptions({
  queryKey: ['method'],
  queryFn: ({ signal }) => askMethod(signal),
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
})
