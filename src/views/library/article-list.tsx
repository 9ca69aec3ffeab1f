import { useMemo, useState } from 'react'
import type { ArticleRecord } from '../../model/library.ts'
import { useLibrary } from '../../state/library.ts'
import style from './article-row.module.css'
import { ArticleRow } from './article-row.tsx'
import { doubleNote, doublesIn } from './doubles.ts'

/** Drawn at once; a pile of hundreds opens step by step. */
const STEP = 60

/** Articles with what they repeat. */
export function ArticleList({ articles, label }: { articles: readonly ArticleRecord[]; label: string }) {
  const all = useLibrary((library) => library.articles)
  const [count, setCount] = useState(STEP)
  const doubles = useMemo(() => doublesIn(articles, all), [articles, all])
  return (
    <>
      <ul className={style.list} aria-label={label}>
        {articles.slice(0, count).map((article) => {
          const double = doubles.get(article.id)
          return <ArticleRow key={article.id} article={article} note={double && doubleNote(double)} />
        })}
      </ul>
      {articles.length > count && (
        <button type="button" className={style.moreRows} onClick={() => setCount(count + STEP * 5)}>
          Show {Math.min(STEP * 5, articles.length - count)} more of {articles.length}
        </button>
      )}
    </>
  )
}
