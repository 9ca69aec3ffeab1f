import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Problem, Report } from '../model/report.ts'
import { segment } from './1-segment/segment.ts'
import { extract } from './2-extract/extract.ts'
import { ALIGN_STEPS, align } from './3-align/align.ts'
import { compare } from './4-compare/compare.ts'
import { report } from './5-report/report.ts'
import { setCopiesAside, tellCopies } from './copies.ts'
import { correctedInput, ofOriginals } from './corrected-input.ts'
import type { Prepared } from './flow/aligned.ts'
import { withOwnWords } from './lexicon/own-words.ts'

/** Called before each article and each step of bringing them together, so that a long comparison is told from a hung one: how many of all steps are done. */
export type OnProgress = (done: number, all: number) => void

/**
 * Articles of one story and what the reader corrected by hand → the report. Pure: the same of both give the same report, byte for byte.
 * An article that cannot be read is left out and named in `problems`; the others stand.
 */
export function analyse(
  articles: readonly ArticleInput[],
  onProgress: OnProgress = () => {},
  corrections: readonly Correction[] = [],
): Report {
  const words = corrections.filter((correction) => correction.kind === 'word')
  return withOwnWords(words, () => read(correctedInput(articles, corrections), onProgress, corrections))
}

interface Made extends Prepared {
  readonly problems: readonly Problem[]
}

function prepare(article: ArticleInput): Made {
  const segmented = segment(article)
  return { segmented, ...extract(segmented) }
}

/** Nothing of an article depends on the others: what was read of it is kept as long as the article itself. */
const kept = new WeakMap<ArticleInput, Made>()

function prepareOnce(article: ArticleInput): Made {
  let made = kept.get(article)
  if (!made) {
    made = prepare(article)
    kept.set(article, made)
  }
  return made
}

/** The reader's words change how articles are read. */
const hasOwnWords = (corrections: readonly Correction[]) => corrections.some(({ kind }) => kind === 'word')

function read(articles: readonly ArticleInput[], onProgress: OnProgress, corrections: readonly Correction[]): Report {
  const ownOrigins = new Set(corrections.flatMap((one) => (one.kind === 'origin' ? [one.article] : [])))
  const { unique, copies } = setCopiesAside(articles, ownOrigins)
  const problems: Problem[] = []
  const prepared: Prepared[] = []
  const steps = unique.length + 1 + ALIGN_STEPS
  for (const [i, article] of unique.entries()) {
    onProgress(i, steps)
    try {
      const made = hasOwnWords(corrections) ? prepare(article) : prepareOnce(article)
      problems.push(...made.problems)
      prepared.push(made)
    } catch (error) {
      problems.push({ article: article.id, stage: 'segment', message: `The text could not be read: ${String(error)}` })
    }
  }
  let done = unique.length
  onProgress(done, steps)
  const aligned = align(prepared, ofOriginals(corrections, copies), () => onProgress(++done, steps))
  const compared = compare(aligned)
  onProgress(steps, steps)
  return tellCopies(
    report(aligned, compared.judged, [...problems, ...aligned.problems, ...compared.problems]),
    copies,
    articles,
  )
}
