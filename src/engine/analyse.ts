import type { ArticleInput } from '../model/article.ts'
import type { Problem, Report } from '../model/report.ts'
import { segment } from './1-segment/segment.ts'
import { extract } from './2-extract/extract.ts'
import { align } from './3-align/align.ts'
import { compare } from './4-compare/compare.ts'
import { report } from './5-report/report.ts'
import { setCopiesAside, tellCopies } from './copies.ts'
import type { Prepared } from './flow/aligned.ts'

/** Called before each article and once before the story's stages: how many of all steps are done. */
export type OnProgress = (done: number, all: number) => void

/**
 * Articles of one story → the report. Pure: the same articles give the same report, byte for byte.
 * An article that cannot be read is left out and named in `problems`; the others stand.
 */
export function analyse(articles: readonly ArticleInput[], onProgress: OnProgress = () => {}): Report {
  const { unique, copies } = setCopiesAside(articles)
  const problems: Problem[] = []
  const prepared: Prepared[] = []
  const steps = unique.length + 1
  for (const [i, article] of unique.entries()) {
    onProgress(i, steps)
    try {
      const segmented = segment(article)
      const extracted = extract(segmented)
      problems.push(...extracted.problems)
      prepared.push({ segmented, extraction: extracted.extraction })
    } catch (error) {
      problems.push({ article: article.id, stage: 'segment', message: `The text could not be read: ${String(error)}` })
    }
  }
  onProgress(unique.length, steps)
  const aligned = align(prepared)
  const compared = compare(aligned)
  onProgress(steps, steps)
  return tellCopies(
    report(aligned, compared.judged, [...problems, ...aligned.problems, ...compared.problems]),
    copies,
    articles,
  )
}
