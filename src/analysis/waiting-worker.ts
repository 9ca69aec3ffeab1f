/** A worker without work is let go after so long: what it knows fills memory. */
const KEPT_MS = 300_000

/**
 * A worker that has done its run waits here for the next one: its code is warm, its word lists are made, and it knows what it read of each
 * article. Only one waits, and only one that ended well.
 */
export class WaitingWorker {
  #worker: Worker | null = null
  #end: ReturnType<typeof setTimeout> | undefined

  take(): Worker | null {
    const worker = this.#worker
    this.#worker = null
    clearTimeout(this.#end)
    return worker
  }

  keep(worker: Worker): void {
    this.#drop()
    this.#worker = worker
    worker.onerror = () => this.#drop()
    this.#end = setTimeout(() => this.#drop(), KEPT_MS)
  }

  #drop(): void {
    this.take()?.terminate()
  }
}
