import type { JobAnswer, Progress } from './protocol.ts'
import type { WaitingWorker } from './waiting-worker.ts'

/** A hung or closed worker raises no event: silence this long counts as its end. */
const WATCHDOG_MS = 10_000
/** A worker that waited has nothing to load and answers at once, or the browser has ended it. */
const FIRST_SIGN_MS = 2_000
/** One restart: a lost download or a killed worker may pass, a defect does not. */
const ATTEMPTS = 2

export interface JobOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Where the worker waits for the next run; without it the worker ends with the run. */
  readonly waiting?: WaitingWorker
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
 * The result, made in a worker that has no other run: an abort ends it at once and nothing late can arrive.
 * Rejects with a sentence for the reader, or with the signal's reason.
 */
export async function runInWorker<T>(job: Job, options: JobOptions): Promise<T> {
  for (let started = 0; ; ) {
    options.signal?.throwIfAborted()
    const waited = options.waiting?.take() ?? null
    if (!waited) started++
    try {
      return await runOnce<T>(job, options, waited)
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      if (started === ATTEMPTS) throw new Error(`${job.name} ${error.message}, twice. ${job.safe}; try again.`)
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

function runOnce<T>(job: Job, options: JobOptions, waited: Worker | null): Promise<T> {
  const { signal, onProgress, waiting, startWorker = job.startWorker, watchdogMs = WATCHDOG_MS } = options
  return new Promise((resolve, reject) => {
    const run = ++runs
    const worker = waited ?? started(startWorker)
    let watchdog: ReturnType<typeof setTimeout>

    const release = () => {
      clearTimeout(watchdog)
      signal?.removeEventListener('abort', abort)
      worker.onmessage = worker.onerror = worker.onmessageerror = null
    }
    const end = (settle: () => void) => {
      release()
      worker.terminate()
      settle()
    }
    const done = (result: T) => {
      release()
      if (waiting) waiting.keep(worker)
      else worker.terminate()
      resolve(result)
    }
    const lose = (how: string) => end(() => reject(new WorkerLost(how)))
    const abort = () => end(() => reject(signal?.reason))
    const watch = (ms = watchdogMs) => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => lose(`gave no sign of life for ${ms / 1000} seconds`), ms)
    }

    signal?.addEventListener('abort', abort)
    worker.onerror = (event) => {
      event.preventDefault() // said to the reader, not to the console
      lose(event.message ? `broke off (${event.message})` : 'could not be started: its script did not load')
    }
    worker.onmessageerror = () => lose('sent an answer that could not be read')
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<T>>) => {
      if (data.run !== run) return
      if (data.type === 'done') done(data.result)
      else if (data.type === 'failed') end(() => reject(new Error(`${job.name} failed: ${data.message}. ${job.safe}.`)))
      else {
        watch()
        onProgress?.({ done: data.done, all: data.all })
      }
    }
    watch(waited ? Math.min(FIRST_SIGN_MS, watchdogMs) : watchdogMs)
    try {
      worker.postMessage({ run, ...job.request })
    } catch (error) {
      lose(`could not be asked (${(error as Error).message})`)
    }
  })
}
