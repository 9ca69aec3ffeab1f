import { useState } from 'react'
import type { Article } from '../../model/article.ts'
import { corrected, useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { inContext } from '../parts/context.ts'
import { daysBetween, publishedWords } from '../parts/words.ts'
import style from './publication-lane.module.css'

/** When the articles themselves came out, with how that is known, apart from what they tell of; the reader may set it. */
export function PublicationLane({ index }: { index: ReportIndex }) {
  const [open, setOpen] = useState(false)
  const articles = index.report.articles.toSorted((a, b) => {
    const [x, y] = [a.published.from ?? '9999', b.published.from ?? '9999']
    return x < y ? -1 : x > y ? 1 : 0
  })
  return (
    <section className={style.lane} aria-label="Publication">
      <div>
        <h2 className={style.heading}>Published</h2>
        <button type="button" className={style.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Why, and change'}
        </button>
      </div>
      <ul className={open ? style.rows : style.articles}>
        {articles.map((article) =>
          open ? (
            <PublishedRow key={article.id} article={article} index={index} />
          ) : (
            <li key={article.id}>
              <b>{index.label(article.id)}</b> <PublishedWords article={article} />
              {[article.outlet, article.agency, article.sameEvent ? '' : 'another event']
                .filter(Boolean)
                .map((word) => ` · ${word}`)}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

const useOwnDate = (article: string) =>
  useCorrectionRecords().find(({ said }) => said.kind === 'date' && said.article === article)

function PublishedWords({ article: { id, published } }: { article: Article }) {
  return useOwnDate(id) ? `${daysBetween(published.from, published.to)} · set by you` : publishedWords(published)
}

function PublishedRow({ article, index }: { article: Article; index: ReportIndex }) {
  const own = useOwnDate(article.id)
  const [text, setText] = useState('')
  const label = index.label(article.id)
  const valid = isDate(text)
  return (
    <li className={style.row}>
      <p>
        <b>{label}</b> <PublishedWords article={article} />
        <span className={style.why}>{own ? '' : whyOf(article, index)}</span>
      </p>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (valid) void corrected({ kind: 'date', article: article.id, date: text })
        }}
      >
        <input
          className={style.input}
          aria-label={`Publication date of ${label}`}
          placeholder="YYYY-MM-DD"
          aria-invalid={(text !== '' && !valid) || undefined}
          value={text}
          onChange={(event) => setText(event.target.value.trim())}
        />
        <button type="submit" className={style.button} disabled={!valid}>
          Set
        </button>
        {own && (
          <button type="button" className={style.link} onClick={() => void withdrawn([own])}>
            Take back
          </button>
        )}
        {text !== '' && !valid && <span className={style.why}>A year, month or day: 2024, 2024-01 or 2024-01-27.</span>}
      </form>
    </li>
  )
}

/** A year, a month or a day that exists. */
function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const EVIDENCE_CHARS = 40

function whyOf(article: Article, index: ReportIndex): string {
  const { why, evidence, basis } = article.published
  if (why) return index.said(why)
  if (!evidence) return basis === 'stated' ? 'Given with the article.' : 'Nothing in the text fixes it.'
  const { before, words, after } = inContext(article, { article: article.id, ...evidence }, EVIDENCE_CHARS)
  return `The text says: “${before}${words}${after}”`
}
