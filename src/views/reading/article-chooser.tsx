import { useState } from 'react'
import type { Article } from '../../model/article.ts'
import { MAX_COLUMNS } from '../../state/fragment.ts'
import { columnsChosen } from '../../state/layout.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { publishedWords } from '../parts/words.ts'
import style from './article-chooser.module.css'

interface Props {
  readonly index: ReportIndex
  readonly shown: readonly string[]
  readonly single: boolean
  readonly onPick: (article: string) => void
}

/** All articles of the story, to be searched by name, outlet, agency or words of the title. */
export function ArticleChooser({ index, shown, single, onPick }: Props) {
  const [text, setText] = useState('')
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = index.report.articles.filter((article) => words.every((word) => namesOf(article, index).includes(word)))
  return (
    <div className={style.chooser}>
      <input
        type="search"
        className={style.input}
        placeholder="Search the articles"
        aria-label="Search the articles"
        // biome-ignore lint/a11y/noAutofocus: the list was opened to be searched.
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key === 'Enter' && first) onPick(first.id)
        }}
      />
      <ul className={style.list}>
        {found.map((article) => {
          const { id, outlet, title, published, agency, sameEvent } = article
          return (
            <li key={id}>
              <button type="button" className={style.item} aria-pressed={shown.includes(id)} onClick={() => onPick(id)}>
                <span className={style.tick} aria-hidden="true">
                  {shown.includes(id) ? '✓' : ''}
                </span>
                <span className={style.words}>
                  <b>{index.label(id)}</b> <bdi>{title ?? outlet ?? 'Outlet not stated'}</bdi>
                  <span className={style.facts}>
                    {[title && outlet, publishedWords(published), agency, sameEvent ? '' : 'another event']
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length === 0 && <p className={style.none}>No article is called so.</p>}
      {!single && (
        <p className={style.foot}>
          {shown.length} of {Math.min(MAX_COLUMNS, index.report.articles.length)} columns ·{' '}
          <button type="button" className={style.reset} onClick={() => columnsChosen([])}>
            Let the findings choose
          </button>
        </p>
      )}
    </div>
  )
}

const namesOf = ({ id, title, outlet, agency }: Article, index: ReportIndex) =>
  [index.label(id), id, title, outlet, agency].join(' ').toLowerCase()
