import type { LogRow } from '../model/work.ts'
import { stacksOf, UNDO_ENTRIES } from '../storage/undo.ts'

/** From so many on, there may be more. */
export const UNDO_LIMIT = UNDO_ENTRIES

/** How many commands can be taken back, and done again. */
export function undoable(log: readonly LogRow[]): { readonly undo: number; readonly redo: number } {
  const { undo, redo } = stacksOf(log)
  return { undo: undo.length, redo: redo.length }
}
