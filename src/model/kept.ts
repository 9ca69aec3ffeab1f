/** What every record of the reader's work carries. Times are ISO 8601 in UTC. */
export interface Kept {
  readonly id: string
  readonly story: string
  readonly createdAt: string
  readonly updatedAt: string
  /** In the trash since; null: not in the trash. */
  readonly deletedAt: string | null
  /** Counts the changes; the first is 1. */
  readonly rev: number
}
