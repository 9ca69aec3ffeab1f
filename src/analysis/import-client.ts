import type { Split } from '../model/import.ts'
import workerUrl from './import.worker.ts?worker&url'
import type { FileResult, ReadAnswer, ReadRequest } from './import-protocol.ts'
import { scriptUrl } from './script-url.ts'

/** A file that has given nothing for so long is hostile or hangs: its worker is ended and the next file gets a new one. */
const WATCHDOG_MS = 10_000
/** Markup that takes longer than this was made to. */
const MARKUP_WATCHDOG_MS = 5_000

export interface FileToRead {
  readonly name: string
  readonly file: Blob
  readonly encoding?: string
  readonly split?: Split
}

export interface ImportOptions {
  readonly signal?: AbortSignal
  /** For tests. */
  readonly startWorker?: () => Worker
  readonly watchdogMs?: number
}

export interface FileReaderWorker {
  /** Resolves when the file is read or refused; rejects with the signal's reason, at once. */
  readonly read: (file: FileToRead, onResult: (result: FileResult) => void) => Promise<void>
  readonly close: () => void
}

let runs = 0

const startImportWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'import' })

/** Reads one file after the other in a worker, which lives as long as the files do it no harm. */
export function openFileReader(options: ImportOptions = {}): FileReaderWorker {
  const { signal, startWorker = startImportWorker } = options
  let worker: Worker | null = null

  const close = () => {
    worker?.terminate()
    worker = null
  }

  const read = ({ name, file, encoding, split }: FileToRead, onResult: (result: FileResult) => void) =>
    new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted()
      const run = ++runs
      const limit = options.watchdogMs ?? (/\.x?html?$/i.test(name) ? MARKUP_WATCHDOG_MS : WATCHDOG_MS)
      let watchdog: ReturnType<typeof setTimeout>
      const end = (settle: () => void) => {
        clearTimeout(watchdog)
        signal?.removeEventListener('abort', abort)
        settle()
      }
      /** Read: what becomes of the worker now is not this file's, and the next one gets a new worker. */
      const rested = () => {
        if (worker)
          worker.onerror = (event) => {
            event.preventDefault()
            close()
          }
        resolve()
      }
      const lose = (why: string) =>
        end(() => {
          close()
          onResult({ type: 'refused', from: name, message: `${name}: ${why}` })
          resolve()
        })
      const abort = () =>
        end(() => {
          close()
          reject(signal?.reason)
        })
      const watch = () => {
        clearTimeout(watchdog)
        watchdog = setTimeout(() => lose(`could not be read within ${limit / 1000} seconds and was left out`), limit)
      }
      signal?.addEventListener('abort', abort)
      try {
        worker ??= startWorker()
      } catch (error) {
        return lose(`could not be read: the reader of files did not start (${(error as Error).message})`)
      }
      worker.onerror = (event) => {
        event.preventDefault() // said to the reader, not to the console
        lose(`could not be read: the reader of files broke off${event.message ? ` (${event.message})` : ''}`)
      }
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.run !== run) return
        if (data.type === 'done') return end(rested)
        watch()
        onResult(data.result)
      }
      watch()
      try {
        worker.postMessage({ run, name, file, encoding: encoding ?? null, split: split ?? null } satisfies ReadRequest)
      } catch (error) {
        lose(`could not be read: the reader of files could not be asked (${(error as Error).message})`)
      }
    })

  return { read, close }
}
