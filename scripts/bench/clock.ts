/** Milliseconds of processor time that the work took, whoever else uses the machine meanwhile; all threads of this process. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The same, a time of the work; short work is done often enough to be measured. */
export function cpuMsOf(work: () => unknown, times: number): number {
  return (
    cpuMs(() => {
      for (let i = 0; i < times; i++) work()
    }) / times
  )
}

export interface Spread {
  readonly median: number
  /** A tenth of the values lies below, a tenth above. */
  readonly low: number
  readonly high: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return { median: at(0.5), low: at(0.1), high: at(0.9) }
}
