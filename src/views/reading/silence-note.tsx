import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import style from './silence-note.module.css'

/** Said over a text that has no account of the finding in focus. Silence is never a denial. */
export function SilenceNote({ finding, article }: { finding: Finding; article: Article }) {
  if (finding.accounts.some((account) => account.article === article.id)) return null
  return (
    <p className={style.note} lang="en">
      Not stated here
    </p>
  )
}
