import { memo, useId, useMemo, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { useArticleLanguage } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { Layout } from '../../state/view-state.ts'
import { otherLanguageWords } from '../parts/language-name.ts'
import { unseenWords } from '../parts/unseen.ts'
import { publishedWords } from '../parts/words.ts'
import { ArticleFacts } from './article-facts.tsx'
import style from './article-header.module.css'
import { ColumnMenu } from './column-menu.tsx'
import { useColumnDrag } from './use-column-drag.ts'

interface Props {
  readonly article: Article
  readonly index: ReportIndex
  /** The article has been compared: what it does not state is known. */
  readonly read: boolean
  readonly layout: Layout
  /** The articles shown beside each other, in their order. */
  readonly shown: readonly string[]
}

/** Whose text the column is and from when; how that is known opens under it. */
export const ArticleHeader = memo(function ArticleHeader({ article, index, read, layout, shown }: Props) {
  const drag = useColumnDrag(article.id, shown)
  const [open, setOpen] = useState(false)
  const id = useId()
  const { outlet, agency, published } = article
  const label = index.label(article.id)
  const otherLanguage = otherLanguageWords(useArticleLanguage(article.id))
  const unseen = useMemo(() => unseenWords(`${article.title ?? ''}${article.text}`), [article])
  return (
    <header {...drag.target}>
      <div className={style.header} data-over={drag.over || undefined}>
        <span className={style.label} {...drag.handle}>
          {label}
        </span>
        <div className={style.facts}>
          <h2 className={style.outlet} dir="auto">
            {outlet ?? (read ? 'Outlet not stated' : <Unnamed label={label} />)}
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
              {unseen !== '' && <b> · {unseen}</b>}
              {!article.sameEvent && ' · another event'}
              {layout.base === article.id && <b> · base</b>}
              {layout.pinned.includes(article.id) && <b> · kept</b>}
            </p>
          )}
          {otherLanguage && <p className={style.published}>{otherLanguage}</p>}
        </div>
        <ColumnMenu article={article.id} label={label} layout={layout} shown={shown} />
      </div>
      {open && (
        <div id={id}>
          <ArticleFacts article={article} index={index} />
        </div>
      )}
    </header>
  )
})

/** Before it is known who published it, and where that is covered: the line keeps its height, and the heading its words. */
function Unnamed({ label }: { label: string }) {
  return (
    <>
      {'\u00a0'}
      <span className="hidden-visually">Article {label}</span>
    </>
  )
}
