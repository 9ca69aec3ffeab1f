import { useId, useState } from 'react'
import type { Article } from '../../model/article.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { publishedWords } from '../parts/words.ts'
import { ArticleFacts } from './article-facts.tsx'
import style from './article-header.module.css'

interface Props {
  readonly article: Article
  readonly index: ReportIndex
  /** The article has been compared: what it does not state is known. */
  readonly read: boolean
}

/** Whose text the column is and from when; how that is known opens under it. */
export function ArticleHeader({ article, index, read }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { outlet, agency, published } = article
  const label = index.label(article.id)
  return (
    <header>
      <div className={style.header}>
        <span className={style.label}>{label}</span>
        <div className={style.facts}>
          <h2 className={style.outlet} dir="auto">
            {outlet ?? (read ? 'Outlet not stated' : ' ')}
          </h2>
          {read && (
            <p className={style.published}>
              <button
                type="button"
                className={style.how}
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-label={`${publishedWords(published)}: how this is known of ${label}`}
                onClick={() => setOpen(!open)}
              >
                {publishedWords(published)}
              </button>
              {agency && (
                <>
                  {' · '}
                  <b>{agency}</b>
                </>
              )}
              {!article.sameEvent && ' · another event'}
            </p>
          )}
        </div>
      </div>
      {open && (
        <div id={id}>
          <ArticleFacts article={article} index={index} />
        </div>
      )}
    </header>
  )
}
