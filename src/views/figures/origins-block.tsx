import { useId } from 'react'
import { corrected, useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { counted, sentenceCase } from '../parts/words.ts'
import { originsOf } from './coverage.ts'
import block from './figure-block.module.css'
import style from './origins-block.module.css'

/** Which articles derive from one original, why it is held so, and the reader's word on it. */
export function OriginsBlock({ index }: { index: ReportIndex }) {
  const id = useId()
  const groups = originsOf(index)
  const records = useCorrectionRecords()
  if (index.main.length < 2) return null
  return (
    <article className={block.block} aria-labelledby={id}>
      <h2 className={block.title} id={id}>
        What depends on what
      </h2>
      <p className={block.caption}>
        {sentenceCase(counted(index.main.length, 'article'))} from {counted(groups.length, 'origin')}. Articles of one
        origin confirm nothing to each other; every count shows both.
      </p>
      <ul className={style.groups}>
        {groups.map(({ origin, articles }) => (
          <li key={origin} className={style.group}>
            <p className={style.head}>{articles.length > 1 ? 'One original' : 'Stands alone'}</p>
            <ul className={style.articles}>
              {articles.map((article) => {
                const own = records.find(({ said }) => said.kind === 'origin' && said.article === article.id)
                return (
                  <li key={article.id} className={style.article}>
                    <b>{article.label}</b>
                    <ul className={style.reasons}>
                      {article.reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                      {article.reasons.length === 0 && <li>Nothing ties it to another article.</li>}
                    </ul>
                    <label className={style.set}>
                      <span className="hidden-visually">Origin of {article.label}</span>
                      <select
                        className={style.select}
                        value={own?.said.kind === 'origin' ? (own.said.with ?? 'own') : ''}
                        onChange={({ target: { value } }) => {
                          if (value !== '')
                            void corrected({
                              kind: 'origin',
                              article: article.id,
                              with: value === 'own' ? null : value,
                            })
                          else if (own) void withdrawn([own])
                        }}
                      >
                        <option value="">as found</option>
                        <option value="own">an original of its own</option>
                        {index.main
                          .filter((other) => other.id !== article.id)
                          .map((other) => (
                            <option key={other.id} value={other.id}>
                              one original with {index.label(other.id)}
                            </option>
                          ))}
                      </select>
                    </label>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  )
}
