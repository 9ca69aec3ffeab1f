import type { LogRow } from '../model/work.ts'

/** Of the log: `seq` is the order in which entries were written, `here` is 1 for true. */
export interface StoredEntry extends Omit<LogRow, 'here'> {
  readonly seq?: number
  readonly here: 0 | 1
}
