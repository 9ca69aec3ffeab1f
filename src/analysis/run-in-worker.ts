import type { JobAnswer, Progress } from './protocol.ts'

/** A hung or closed worker raises no event: silence this long counts as its end. */
const WATCHDOG_MS = 10_000
/** One restart: a lost download or a killed worker may pass, a defect does not. */
const ATTEMPTS = 2

export interface JobOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** For tests. */
  readonly startWorker?: () => Worker
  readonly watchdogMs?: number
}

interface Job {
  /** "The analysis": begins the sentence that says what failed. */
  readonly name: string
  /** "The articles can still be read": what is safe. */
  readonly safe: string
  readonly startWorker: () => Worker
  /** What is sent to the worker, beside the run it belongs to. */
  readonly request: object
}

/** What ended a worker that gave no result, in words that follow the job's name. */
class WorkerLost extends Error {}

let runs = 0

/**
 * The result, made in a worker of its own that ends with the run: an abort stops at once and nothing late can arrive.
 * Rejects with a sentence for the reader, or with the signal's reason.
 */
export async function runInWorker<T>(job: Job, options: JobOptions): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce<T>(job, options)
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      if (attempt === ATTEMPTS) throw new Error(`${job.name} ${error.message}, twice. ${job.safe}; try again.`)
    }
  }
}

/** The policy of the page, or a browser without workers, may refuse at once. */
function started(startWorker: () => Worker): Worker {
  try {
    return startWorker()
  } catch (error) {
    throw new WorkerLost(`could not be started (${(error as Error).message})`)
  }
}

function runOnce<T>(job: Job, options: JobOptions): Promise<T> {
  const { signal, onProgress, startWorker = job.startWorker, watchdogMs = WATCHDOG_MS } = options
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const run = ++runs
    const worker = started(startWorker)
    let watchdog: ReturnType<typeof setTimeout>

    const end = (settle: () => void) => {
      clearTimeout(watchdog)
      signal?.removeEventListener('abort', abort)
      worker.onmessage = worker.onerror = worker.onmessageerror = null
      worker.terminate()
      settle()
    }
    const lose = (how: string) => end(() => reject(new WorkerLost(how)))
    const abort = () => end(() => reject(signal?.reason))
    const watch = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => lose(`gave no sign of life for ${watchdogMs / 1000} seconds`), watchdogMs)
    }

    signal?.addEventListener('abort', abort)
    worker.onerror = (event) => {
      event.preventDefault() // said to the reader, not to the console
      lose(event.message ? `broke off (${event.message})` : 'could not be started: its script did not load')
    }
    worker.onmessageerror = () => lose('sent an answer that could not be read')
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<T>>) => {
      if (data.run !== run) return
      if (data.type === 'done') end(() => resolve(data.result))
      else if (data.type === 'failed') end(() => reject(new Error(`${job.name} failed: ${data.message}. ${job.safe}.`)))
      else {
        watch()
        onProgress?.({ done: data.done, all: data.all })
      }
    }
    watch()
    try {
      worker.postMessage({ run, ...job.request })
    } catch (error) {
      lose(`could not be asked (${(error as Error).message})`)
    }
  })
}
