import type { Article } from '../../model/article.ts'
import { publishedWords } from '../parts/words.ts'
import style from './article-header.module.css'

interface Props {
  readonly article: Article
  readonly label: string
  /** The article has been read: what it does not state is known. */
  readonly read: boolean
}

/** Whose text the column is, from when, and how that is known; the words that show it are in the tooltip. */
export function ArticleHeader({ article, label, read }: Props) {
  const { outlet, agency, published } = article
  const evidence = published.evidence && article.text.slice(published.evidence.start, published.evidence.end)
  return (
    <header className={style.header}>
      <span className={style.label}>{label}</span>
      <div className={style.facts}>
        <h2 className={style.outlet} dir="auto">
          {outlet ?? (read ? 'Outlet not stated' : ' ')}
        </h2>
        {read && (
          <p className={style.published}>
            <span title={[published.why, evidence && `“${evidence}”`].filter(Boolean).join(' ') || undefined}>
              {publishedWords(published)}
            </span>
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
    </header>
  )
}
