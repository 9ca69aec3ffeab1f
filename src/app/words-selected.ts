import type { Words } from '../model/correction.ts'
import { wordsOf } from '../state/passages.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { selectedPassage } from '../views/reading/selected-passage.ts'

/** The words that the reader has selected in one article, as they stand. */
export function wordsSelected(index: ReportIndex): Words | null {
  const passage = selectedPassage()
  return passage && index.article(passage.article) ? { ...passage, text: wordsOf(passage, index) } : null
}
