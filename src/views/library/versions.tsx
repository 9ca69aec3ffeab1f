import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticleRecord } from '../../model/library.ts'
import { textsQuery } from '../../state/library-story.ts'
import style from './article-details.module.css'
import { LongText } from './long-text.tsx'

/** Earlier texts of an article, to be read. */
export function Versions({ article }: { article: ArticleRecord }) {
  const [shown, setShown] = useState<string | null>(null)
  const texts = useQuery({ ...textsQuery([shown ?? '']), enabled: shown !== null })
  if (article.versions.length === 0) return null
  return (
    <details className={style.more}>
      <summary>Earlier versions: {article.versions.length}</summary>
      <ul>
        {article.versions.map(({ text, at }, i) => (
          <li key={`${text} ${at}`} className={style.version}>
            Version {i + 1}, until {at.slice(0, 16).replace('T', ' ')} UTC{' '}
            <button
              type="button"
              className={style.use}
              aria-expanded={shown === text}
              onClick={() => setShown(shown === text ? null : text)}
            >
              {shown === text ? 'Close' : 'Read'}
            </button>
            {shown === text && (
              <LongText
                className={style.old}
                text={
                  texts.isPending
                    ? 'Opening…'
                    : (texts.data?.get(text)?.text ?? 'This version is no longer in this browser.')
                }
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
