import { memoryShelf } from './memory-shelf.ts'
import { type Bundle, type MergeResult, merge } from './merge.ts'
import type { Everything } from './shelf.ts'

/** What merging would do, done on a copy. */
export async function previewMerge(here: Everything, bundle: Bundle): Promise<MergeResult> {
  const copy = memoryShelf()
  copy.see(here.records, here.log)
  return merge(copy, bundle, { story: '', by: '', at: new Date().toISOString(), batch: null })
}
