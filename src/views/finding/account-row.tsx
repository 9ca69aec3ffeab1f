import type { Account, Finding } from '../../model/finding.ts'
import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingOpened } from '../../state/view-store.ts'
import { inContext } from '../parts/context.ts'
import { plainWords } from '../parts/plain-words.tsx'
import { accountNote } from './account-note.ts'
import style from './account-row.module.css'

interface Props {
  readonly account: Account
  readonly finding: Finding
  readonly index: ReportIndex
  /** The first row of its article carries its name. */
  readonly first: boolean
}

const CONTEXT_CHARS = 70
const MAX_CHARS = 420

/** What one article says: its words in their sentence, how they are read and who says so. */
export function AccountRow({ account, finding, index, first }: Props) {
  const article = index.article(account.article)
  if (!article) return null
  const label = index.label(article.id)
  const { before, words, after } = inContext(article, account, CONTEXT_CHARS)
  const note = accountNote(account, finding, index)
  return (
    <div className={style.row}>
      <dt className={style.article}>
        {first && (
          <button
            type="button"
            className={style.label}
            aria-label={`${label}, show in the text`}
            onClick={() => findingOpened(finding.id, article.id)}
          >
            {label}
          </button>
        )}
      </dt>
      <dd className={style.said} dir="auto">
        <p className={style.words} lang={langOf(account.article)}>
          {plainWords(before)}
          <mark className={style.mark} data-relation={finding.relation}>
            {plainWords(words.length > MAX_CHARS ? `${words.slice(0, MAX_CHARS)} …` : words)}
          </mark>
          {plainWords(after)}
        </p>
        {note && <p className={style.note}>{note}</p>}
        {!article.sameEvent && <p className={style.note}>tells another event, not counted</p>}
      </dd>
    </div>
  )
}
