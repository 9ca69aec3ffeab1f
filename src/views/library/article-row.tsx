import { useId } from 'react'
import { isEnglish } from '../../model/language.ts'
import type { ArticleRecord } from '../../model/library.ts'
import { titleOf } from '../../state/library.ts'
import { languageName } from '../parts/language-name.ts'
import { ArticleDetails } from './article-details.tsx'
import style from './article-row.module.css'
import { articleOpened, articleTicked, useLibraryDesk } from './library-desk.ts'

interface Props {
  readonly article: ArticleRecord
  /** What is to be known of it beside its own facts: that it is a double. */
  readonly note?: string | undefined
}

/** One article: what is known of it, and behind it everything that can be changed. */
export function ArticleRow({ article, note }: Props) {
  const { ticked, open } = useLibraryDesk()
  const isOpen = open === article.id
  const id = useId()
  const title = titleOf(article)
  return (
    <li className={style.row} data-open={isOpen || undefined}>
      <div className={style.line}>
        <input
          type="checkbox"
          className={style.tick}
          aria-label={`Choose ${title}`}
          checked={ticked.has(article.id)}
          onChange={() => articleTicked(article.id)}
        />
        <span className={style.label}>{article.id.split('_', 1)[0]}</span>
        <button
          type="button"
          className={style.open}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => articleOpened(isOpen ? null : article.id)}
        >
          <span className={style.title}>
            <bdi lang={article.facts.language?.value}>{title}</bdi>
          </span>
          <span className={style.facts}>{factsLine(article).join(' · ')}</span>
          {note && <span className={style.note}>{note}</span>}
        </button>
      </div>
      {isOpen && (
        <div id={id} className={style.details}>
          <ArticleDetails key={article.text} article={article} />
        </div>
      )}
    </li>
  )
}

function factsLine({ facts, words, leftOut, versions, from }: ArticleRecord): string[] {
  const { outlet, agency, date, language } = facts
  return [
    outlet?.value ?? 'outlet not stated',
    ...(agency ? [agency.value] : []),
    date ? `${date.value}${date.basis === 'inferred' ? ' (inferred)' : ''}` : 'no date',
    `${words} words`,
    ...(language && !isEnglish(language.value) ? [`in ${languageName(language.value)}`] : []),
    ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? 'part' : 'parts'} left out`] : []),
    ...(versions.length > 0 ? [`version ${versions.length + 1}`] : []),
    from,
  ]
}
