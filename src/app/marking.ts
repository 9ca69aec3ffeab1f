import { announced, whispered } from '../state/announcements.ts'
import { wordsOf } from '../state/passages.ts'
import { passageMarked } from '../state/practice.ts'
import { neighbourSentence } from '../state/practice-sentences.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { keyOf } from '../state/shortcut-keys.ts'
import { passageSelected, passageWalked, useViewStore } from '../state/view-store.ts'
import { selectedPassage } from '../views/reading/selected-passage.ts'

/** Teacher's mode: to the next or the previous sentence of the articles that stand on the desk. */
export function sentenceWalked(index: ReportIndex, step: 1 | -1): void {
  const { passage, columns, front } = useViewStore.getState().view
  const all = columns.length > 0 ? columns : index.report.articles.map(({ id }) => id)
  const from = passage === null && front !== null ? all.indexOf(front) : -1
  const next = neighbourSentence(index, from < 0 ? all : [...all.slice(from), ...all.slice(0, from)], passage, step)
  if (!next) return
  passageWalked(next)
  whispered(`${index.label(next.article)}: ${wordsOf(next, index)}`)
}

/** Teacher's mode: the words selected, or the sentence in focus, are marked, or their mark taken away. */
export function markedInFocus(index: ReportIndex): void {
  const selected = selectedPassage()
  const passage = selected ?? useViewStore.getState().view.passage
  if (!passage) {
    announced(`Choose a sentence or select words in an article, then press ${keyOf('flag')}.`)
    return
  }
  if (selected) {
    getSelection()?.removeAllRanges()
    passageSelected(selected)
  }
  announced(passageMarked(passage, index) ? 'Marked.' : 'Your mark is gone.')
}
