import type { Flag } from '../model/flag.ts'
import { readFlag } from './flag-record.ts'

/** The flags of a story, the oldest first. */
export interface FlagList {
  readonly flags: readonly Flag[]
  readonly trash: readonly Flag[]
  /** Stored records that are no flags: left where they are, and shown so that the reader can save them as they are. */
  readonly unreadable: readonly unknown[]
}

export function flagList(records: readonly unknown[]): FlagList {
  const read = records.map(readFlag)
  const flags = read.filter((flag) => flag !== null).sort(byAge)
  return {
    flags: flags.filter((flag) => flag.deletedAt === null),
    trash: flags.filter((flag) => flag.deletedAt !== null),
    unreadable: records.filter((_, i) => read[i] === null),
  }
}

const byAge = (a: Flag, b: Flag) =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1
