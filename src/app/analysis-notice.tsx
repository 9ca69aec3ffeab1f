import type { Progress } from '../analysis/protocol.ts'
import { sentenceCase } from '../exports/sentence-case.ts'
import type { Problem } from '../model/report.ts'
import style from './analysis-notice.module.css'
import { Notice } from './notice.tsx'

interface Props {
  readonly running: boolean
  readonly progress: Progress | undefined
  readonly error: Error | null
  readonly problems: readonly Problem[]
  /** How an article is called on screen. */
  readonly label: (id: string) => string
  readonly onRestart: () => void
}

/** How far the comparison is, and what of it failed. The texts can be read all the while. */
export function AnalysisNotice({ running, progress, error, problems, label, onRestart }: Props) {
  if (running)
    return (
      <div className={style.running}>
        <p role="status">
          Comparing the articles{progress && progress.done > 0 ? `, ${progress.done} of ${progress.all}` : ''}… They can
          be read meanwhile.
        </p>
        <progress className={style.bar} aria-label="Comparison" max={progress?.all} value={progress?.done} />
      </div>
    )
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
