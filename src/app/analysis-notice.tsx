import { useQuery } from '@tanstack/react-query'
import { progressQuery } from '../analysis/report-query.ts'
import { sentenceCase } from '../exports/sentence-case.ts'
import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Problem } from '../model/report.ts'
import style from './analysis-notice.module.css'
import { Notice } from './notice.tsx'

interface Props {
  readonly running: boolean
  readonly articles: readonly ArticleInput[]
  readonly corrections: readonly Correction[]
  readonly error: Error | null
  readonly problems: readonly Problem[]
  /** How an article is called on screen. */
  readonly label: (id: string) => string
  readonly onRestart: () => void
}

/** How far the comparison is, and what of it failed. The texts can be read all the while. */
export function AnalysisNotice({ running, articles, corrections, error, problems, label, onRestart }: Props) {
  if (running) return <Running articles={articles} corrections={corrections} />
  if (error)
    return (
      <Notice tone="alert" action={{ word: 'Compare again', onClick: onRestart }}>
        {error.message}
      </Notice>
    )
  return problems.map(({ article, stage, message }) => (
    <Notice key={`${article} ${stage} ${message}`} tone="alert">
      {article ? `${label(article)}: ` : ''}
      {article ? message : sentenceCase(message)} <span className={style.stage}>({stage})</span>
    </Notice>
  ))
}

/** Asks for the progress itself: each step would draw the whole desk again. */
function Running({ articles, corrections }: Pick<Props, 'articles' | 'corrections'>) {
  const progress = useQuery(progressQuery(articles, corrections)).data
  return (
    <div className={style.running}>
      <p role="status">
        Comparing the articles{progress && progress.done > 0 ? `, ${progress.done} of ${progress.all}` : ''}… They can
        be read meanwhile.
      </p>
      <progress className={style.bar} aria-label="Comparison" max={progress?.all} value={progress?.done} />
    </div>
  )
}
