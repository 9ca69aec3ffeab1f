import { useDeferredValue, useMemo, useState } from 'react'
import { langOf } from '../state/article-language.ts'
import {
  CONCORDANCE_SORTS,
  type ConcordanceLine,
  type ConcordanceSort,
  concordanceOf,
  sortedLines,
} from '../state/concordance.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { passageOpened } from '../state/view-store.ts'
import { Sheet } from '../ui/sheet.tsx'
import style from './concordance-sheet.module.css'

interface Props {
  readonly index: ReportIndex
  /** The word to begin with; empty: the reader types it. */
  readonly word: string
  readonly onClose: () => void
}

const SORT_WORD: Readonly<Record<ConcordanceSort, string>> = {
  source: 'by source',
  before: 'by the words before',
  after: 'by the words after',
}

/** More would be scrolled, not read. */
const MAX_LINES = 500

/** Every place where a word stands, one under the other, so that what stands around it can be compared. */
export function ConcordanceSheet({ index, word, onClose }: Props) {
  const [text, setText] = useState(word)
  const [sort, setSort] = useState<ConcordanceSort>('source')
  const sought = useDeferredValue(text)
  const found = useMemo(() => concordanceOf(sought, index.report.articles), [sought, index])
  const lines = useMemo(() => sortedLines(found, sort).slice(0, MAX_LINES), [found, sort])
  const sources = new Set(found.map(({ article }) => article)).size
  return (
    <Sheet label="In context" wide onClose={onClose}>
      <div className={style.head}>
        <label className={style.box}>
          <span className={style.name}>Word</span>
          <input
            type="search"
            className={style.input}
            placeholder="coalition, or attack*"
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the box is what was asked for.
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <fieldset className={style.sorts}>
          <legend className="hidden-visually">Order</legend>
          {CONCORDANCE_SORTS.map((way) => (
            <button
              key={way}
              type="button"
              className={style.sort}
              aria-pressed={way === sort}
              onClick={() => setSort(way)}
            >
              {SORT_WORD[way]}
            </button>
          ))}
        </fieldset>
        <button type="button" className={style.close} onClick={onClose}>
          Close
        </button>
      </div>
      <p className={style.count} role="status">
        {sought.trim() === ''
          ? 'Type a word; a star at its end finds all words that begin so.'
          : countWords(found.length, sources, lines.length)}
      </p>
      {lines.length > 0 && (
        <table className={style.table}>
          <colgroup>
            <col className={style.sourceWidth} />
            <col />
            <col className={style.wordWidth} />
            <col />
          </colgroup>
          <thead className="hidden-visually">
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Before</th>
              <th scope="col">Word, opens the article</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line
                key={`${line.article} ${line.start}`}
                line={line}
                label={index.label(line.article)}
                onClose={onClose}
              />
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  )
}

function Line({ line, label, onClose }: { line: ConcordanceLine; label: string; onClose: () => void }) {
  const { article, start, end, before, word, after } = line
  const lang = langOf(article)
  return (
    <tr className={style.line}>
      <th scope="row" className={style.source}>
        {label}
      </th>
      <td className={style.before}>
        <bdi lang={lang}>{before}</bdi>
      </td>
      <td className={style.word}>
        <button
          type="button"
          className={style.open}
          onClick={() => {
            onClose()
            passageOpened({ article, start, end })
          }}
        >
          <span lang={lang}>{word}</span>
        </button>
      </td>
      <td className={style.after}>
        <bdi lang={lang}>{after}</bdi>
      </td>
    </tr>
  )
}

function countWords(found: number, sources: number, listed: number): string {
  if (found === 0) return 'It stands in no article.'
  const places = `${found} ${found === 1 ? 'place' : 'places'} in ${sources} ${sources === 1 ? 'article' : 'articles'}`
  return listed < found ? `${places}, the first ${listed} listed` : places
}
