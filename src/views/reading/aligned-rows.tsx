import { memo, useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../model/article.ts'
import { langOf } from '../../state/article-language.ts'
import type { MarkedSpan, ReportIndex } from '../../state/report-index.ts'
import { type Cell, type Row, rowsOf } from '../../state/rows.ts'
import type { ViewState } from '../../state/view-state.ts'
import style from './aligned-rows.module.css'
import { ArticleHeader } from './article-header.tsx'
import { ArticleTitle } from './article-title.tsx'
import { type MarkLook, markLook } from './mark-look.ts'
import { ParagraphText } from './paragraph-text.tsx'
import { stretchOf } from './paragraphs.ts'
import { isFlagged, type ReaderMarks, useReaderMarks } from './reader-marks.ts'
import { scrollToMark } from './scroll-to-mark.ts'
import type { Shown } from './shown-spans.ts'

interface Props {
  readonly index: ReportIndex
  readonly view: ViewState
  readonly read: boolean
  readonly marks: Shown
  readonly shown: readonly string[]
}

/** What a row needs of an article. */
interface Source {
  readonly article: Article
  readonly label: string
  readonly spans: readonly MarkedSpan[]
  readonly look: MarkLook
  readonly marked: ReaderMarks
  readonly titleSpans: readonly MarkedSpan[]
}

/** The articles in rows of what tells the same; where one is silent, the gap says so. */
export function AlignedRows({ index, view, read, marks, shown }: Props) {
  const body = useRef<HTMLElement>(null)
  const { base } = view.layout
  const rows = useMemo(() => rowsOf(index, shown), [index, shown])
  const readerMarks = useReaderMarks()
  const sources = useMemo(
    () =>
      shown.flatMap((id): Source[] => {
        const article = index.article(id)
        if (!article) return []
        const spans = marks(index.spans(id))
        const titleSpans = marks(index.titleSpans(id))
        const look = markLook(index, base, id)
        return [{ article, label: index.label(id), spans, look, marked: readerMarks(article), titleSpans }]
      }),
    [index, shown, marks, base, readerMarks],
  )
  const active = view.finding
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have their marks elsewhere.
  useEffect(() => (body.current && active !== null ? scrollToMark(body.current) : undefined), [active, rows])
  if (!read) return <p className={style.none}>The rows are laid when the articles have been compared.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section ref={body} className={style.rows} aria-label="Rows of what tells the same" tabIndex={0}>
      <div className={style.heads}>
        {sources.map(({ article }) => (
          <div key={article.id} className={style.head}>
            <ArticleHeader article={article} index={index} read={read} layout={view.layout} shown={shown} />
          </div>
        ))}
      </div>
      <ol>
        {sources.some(({ article }) => article.title !== null) && (
          <li className={style.row} data-told>
            {sources.map(({ article, label, titleSpans, look }) => (
              <div key={article.id} className={style.cell}>
                <span className={style.label}>{label}</span>
                {article.title === null ? (
                  <p className={style.gap}>no title</p>
                ) : (
                  <div data-article={article.id}>
                    <ArticleTitle
                      article={article}
                      spans={titleSpans}
                      reader={readerMarks}
                      active={active}
                      look={look}
                    />
                  </div>
                )}
              </div>
            ))}
          </li>
        )}
        {rows.map((row) => (
          <RowLine
            key={row.key}
            row={row}
            sources={sources}
            active={active !== null && holds(row, sources, active) ? active : null}
          />
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly row: Row
  readonly sources: readonly Source[]
  /** The finding in focus where it has a mark in this row: other rows are not drawn again. */
  readonly active: string | null
}

const RowLine = memo(function RowLine({ row, sources, active }: RowProps) {
  return (
    <li className={style.row} data-told={row.cells.size > 1 || undefined}>
      {sources.map((source) => {
        const cell = row.cells.get(source.article.id)
        return (
          <div key={source.article.id} className={style.cell}>
            <span className={style.label}>{source.label}</span>
            {cell ? (
              <CellText source={source} cell={cell} active={active} />
            ) : (
              <p className={style.gap}>not stated here</p>
            )}
          </div>
        )
      })}
    </li>
  )
})

function CellText({ source, cell, active }: { source: Source; cell: Cell; active: string | null }) {
  const { article, spans, look, marked } = source
  return (
    <div className={style.text} data-article={article.id} dir="auto" lang={langOf(article.id)}>
      {stretchesOf(cell, article).map(([start, end]) => (
        <ParagraphText
          key={start}
          article={article.id}
          text={article.text}
          paragraph={stretchOf(start, end, spans, marked.own, article.furniture)}
          active={active}
          look={look}
          flagged={isFlagged(marked, start, end)}
        />
      ))}
    </div>
  )
}

/** Neighbouring sentences of one paragraph are one stretch of text. */
function stretchesOf(cell: Cell, { text, sentences }: Article): [start: number, end: number][] {
  const stretches: [number, number][] = []
  cell.forEach((at, i) => {
    const [start, end] = sentences[at]!
    const last = stretches.at(-1)
    if (last && cell[i - 1] === at - 1 && !text.slice(last[1], start).includes('\n')) last[1] = end
    else stretches.push([start, end])
  })
  return stretches
}

const holds = ({ cells }: Row, sources: readonly Source[], finding: string) =>
  sources.some(({ article, spans }) => {
    const cell = cells.get(article.id)
    if (!cell) return false
    return spans.some(
      (span) =>
        span.finding.id === finding &&
        cell.some((at) => span.start < article.sentences[at]![1] && article.sentences[at]![0] < span.end),
    )
  })
