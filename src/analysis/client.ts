import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Report } from '../model/report.ts'
import workerUrl from './analysis.worker.ts?worker&url'
import type { AnalyseAnswer, AnalyseRequest, Progress } from './protocol.ts'
import { scriptUrl } from './script-url.ts'

/** A hung or closed worker raises no event: silence this long counts as its end. */
const WATCHDOG_MS = 10_000
/** One restart: a lost download or a killed worker may pass, a defect does not. */
const ATTEMPTS = 2

export interface AnalyseOptions {
  readonly signal?: AbortSignal | undefined
  readonly corrections?: readonly Correction[]
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** For tests. */
  readonly startWorker?: () => Worker
  readonly watchdogMs?: number
}

/** What ended a worker that gave no report, in words that follow "The analysis …". */
class WorkerLost extends Error {}

let runs = 0

const startAnalysisWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'analysis' })

/**
 * The report, made in a worker of its own that ends with the run: an abort stops at once and nothing late can arrive.
 * Rejects with a sentence for the reader, or with the signal's reason.
 */
export async function analyseInWorker(
  articles: readonly ArticleInput[],
  options: AnalyseOptions = {},
): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(articles, options)
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      if (attempt === ATTEMPTS)
        throw new Error(`The analysis ${error.message}, twice. The articles can still be read; try again.`)
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

function runOnce(articles: readonly ArticleInput[], options: AnalyseOptions): Promise<Report> {
  const { signal, onProgress, startWorker = startAnalysisWorker, watchdogMs = WATCHDOG_MS } = options
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
    worker.onmessage = ({ data }: MessageEvent<AnalyseAnswer>) => {
      if (data.run !== run) return
      if (data.type === 'done') end(() => resolve(data.report))
      else if (data.type === 'failed')
        end(() => reject(new Error(`The analysis failed: ${data.message}. The articles can still be read.`)))
      else {
        watch()
        onProgress?.({ done: data.done, all: data.all })
      }
    }
    watch()
    worker.postMessage({ run, articles, corrections: options.corrections ?? [] } satisfies AnalyseRequest)
  })
}
