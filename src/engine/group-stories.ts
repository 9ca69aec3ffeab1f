import type { ArticleInput } from '../model/article.ts'
import type { Grouping, Pile } from '../model/grouping.ts'
import type { Problem } from '../model/report.ts'
import { segment } from './1-segment/segment.ts'
import { readDates } from './2-extract/dates.ts'
import { sortPile } from './3-align/pile.ts'
import { type PileArticle, toPileArticle } from './3-align/pile-article.ts'
import type { OnProgress } from './analyse.ts'
import type { Extraction } from './flow/extraction.ts'

/** An article tells its event first: no more of it is read than this. */
const MAX_CHARS = 8_000
const NOTHING: Extraction = { date: [], figure: [], quote: [], name: [] }

/**
 * Mixed articles → the stories they tell: the same event, not merely the same topic. Pure: the same articles give the same grouping in any
 * order. The work grows nearly with the number of articles; each counts two steps of progress, to read it and to look for its like.
 */
export function groupStories({ articles, stories = [] }: Pile, onProgress: OnProgress = () => {}): Grouping {
  const all = [
    ...articles.map((article) => ({ article, known: null as string | null })),
    ...stories.flatMap(({ id, articles }) => articles.map((article) => ({ article, known: id }))),
  ].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const problems: Problem[] = []
  const read: PileArticle[] = []
  const steps = all.length * 2
  let done = 0
  for (const { article, known } of all) {
    onProgress(done++, steps)
    try {
      read.push(readArticle(article, known))
    } catch (error) {
      problems.push({ article: article.id, stage: 'segment', message: `The text could not be read: ${String(error)}` })
    }
  }
  const sorted = sortPile(read, () => onProgress(done++, steps))
  onProgress(steps, steps)
  return { ...sorted, problems }
}

function readArticle(article: ArticleInput, known: string | null): PileArticle {
  const segmented = segment({ ...article, text: beginningOf(article.text) })
  const extraction = { ...NOTHING, date: readDates(segmented.body, NOTHING) }
  return toPileArticle({ segmented, extraction }, article.text, known)
}

function beginningOf(text: string): string {
  if (text.length <= MAX_CHARS) return text
  const cut = text.slice(0, MAX_CHARS)
  return cut.slice(0, Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf(' '), MAX_CHARS / 2))
}
