import type { Words } from '../model/correction.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { selectedPassage } from '../views/reading/selected-passage.ts'

/** The words that the reader has selected in one article, as they stand. */
export function wordsSelected(index: ReportIndex): Words | null {
  const passage = selectedPassage()
  const article = passage && index.article(passage.article)
  return article ? { ...passage, text: article.text.slice(passage.start, passage.end) } : null
}
