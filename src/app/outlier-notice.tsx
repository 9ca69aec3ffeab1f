import { useState } from 'react'
import type { Article } from '../model/article.ts'
import { corrected, useCorrectionRecords, withdrawn } from '../state/corrections.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { daysBetween, listed } from '../views/parts/words.ts'
import style from './outlier-notice.module.css'

/** Which articles tell another event, why, and the reader's word against it. */
export function OutlierNotice({ index }: { index: ReportIndex }) {
  const told = useCorrectionRecords().filter(({ said }) => said.kind === 'event' && said.same)
  const [open, setOpen] = useState(false)
  const overruled = index.main.filter(({ id }) => told.some(({ said }) => said.kind === 'event' && said.article === id))
  const { others } = index
  if (others.length === 0 && overruled.length === 0) return null
  const names = (articles: readonly Article[]) => listed(articles.map(({ id }) => index.label(id)))
  return (
    <>
      {others.length > 0 && (
        <p className={style.notice}>
          <b>
            {names(others)} {others.length === 1 ? 'tells' : 'tell'} another event
          </b>{' '}
          {others.length === 1 && dated(others[0]!)}
          not counted ·{' '}
          <span className={style.acts}>
            <button type="button" className={style.link} aria-expanded={open} onClick={() => setOpen(!open)}>
              Why
            </button>{' '}
            ·{' '}
            <button
              type="button"
              className={style.link}
              onClick={() => {
                for (const { id } of others) void corrected({ kind: 'event', article: id, same: true })
              }}
            >
              Count {others.length === 1 ? 'it' : 'them'} in
            </button>
          </span>
        </p>
      )}
      {overruled.length > 0 && (
        <p className={style.notice}>
          <b>{names(overruled)} counted in</b> by you ·{' '}
          <button type="button" className={style.link} onClick={() => void withdrawn(told)}>
            Undo
          </button>
        </p>
      )}
      {open && others.map((article) => <Reasons key={article.id} article={article} index={index} />)}
    </>
  )
}

const dated = ({ published: { from, to } }: Article) => (from === null && to === null ? '' : `(${roughly(from, to)}), `)

/** The year is enough where more than a month of it is possible. */
const roughly = (from: string | null, to: string | null) =>
  from && to && from.slice(0, 4) === to.slice(0, 4) && from.slice(0, 7) !== to.slice(0, 7)
    ? from.slice(0, 4)
    : daysBetween(from, to)

function Reasons({ article, index }: { article: Article; index: ReportIndex }) {
  const label = index.label(article.id)
  return (
    <section className={style.reasons} aria-label={`Why ${label} is not counted`}>
      <p className={style.lead}>{label} stays on the desk to be read, apart from the others:</p>
      <ul>
        {article.eventReasons.map((reason) => (
          <li key={reason}>{index.said(reason)}</li>
        ))}
      </ul>
    </section>
  )
}
