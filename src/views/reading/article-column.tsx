import { useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../model/article.ts'
import { langOf } from '../../state/article-language.ts'
import { useBareText } from '../../state/bare-text.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { ViewState } from '../../state/view-state.ts'
import style from './article-column.module.css'
import { ArticleHeader } from './article-header.tsx'
import { ArticleTitle } from './article-title.tsx'
import { markLook } from './mark-look.ts'
import { OverviewStrip } from './overview-strip.tsx'
import { paragraphsOf } from './paragraphs.ts'
import { useReaderMarks } from './reader-marks.ts'
import { scrollToMark } from './scroll-to-mark.ts'
import { showPassage } from './show-passage.ts'
import type { Shown } from './shown-spans.ts'
import { SilenceNote } from './silence-note.tsx'
import { holds, piecesOf, TextPiece } from './text-piece.tsx'

interface Props {
  readonly index: ReportIndex
  readonly article: Article
  readonly view: ViewState
  readonly read: boolean
  /** Which of the marks are to be seen. */
  readonly marks: Shown
  /** The articles shown beside each other, in their order. */
  readonly shown: readonly string[]
}

/** One article: its text as stored, with a mark wherever a finding has an account in it. */
export function ArticleColumn({ index, article, view, read, marks, shown }: Props) {
  const body = useRef<HTMLElement>(null)
  const active = view.finding
  const { base } = view.layout
  const finding = active === null ? undefined : index.finding(active)
  const spans = useMemo(() => marks(index.spans(article.id)), [marks, index, article])
  const bare = useBareText((text) => text.bare)
  const readerMarks = useReaderMarks()
  const marked = useMemo(() => readerMarks(article), [readerMarks, article])
  const pieces = useMemo(() => piecesOf(paragraphsOf(article, spans, marked.own)), [article, spans, marked.own])
  const look = useMemo(() => markLook(index, base, article.id), [index, base, article])
  useComingIntoView(body, view, article.id, index)

  return (
    <article className={style.column} aria-label={`Article ${index.label(article.id)}`}>
      <ArticleHeader article={article} index={index} read={read} layout={view.layout} shown={shown} />
      <div className={style.frame}>
        <OverviewStrip
          index={index}
          article={article}
          spans={spans}
          flagged={marked.flagged}
          active={active}
          look={look}
        />
        <section
          ref={body}
          className={style.body}
          aria-label={`Text of ${index.label(article.id)}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
          tabIndex={0}
          data-article={article.id}
          dir="auto"
          lang={langOf(article.id)}
        >
          {finding && !bare && <SilenceNote finding={finding} article={article} />}
          <ArticleTitle
            article={article}
            spans={marks(index.titleSpans(article.id))}
            reader={readerMarks}
            active={active}
            look={look}
          />
          {pieces.map((piece) => (
            <TextPiece
              key={piece[0]!.start}
              article={article.id}
              text={article.text}
              piece={piece}
              active={piece.some((paragraph) => holds(paragraph, active)) ? active : null}
              look={look}
              flagged={marked.flagged}
            />
          ))}
        </section>
      </div>
    </article>
  )
}

/** Brings the finding in focus into view in this column, and the passage that a link or a flag names. */
function useComingIntoView(
  body: React.RefObject<HTMLElement | null>,
  { finding, passage }: ViewState,
  article: string,
  index: ReportIndex,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a new report there are new marks to come to.
  useEffect(() => {
    if (!body.current) return undefined
    if (finding !== null) return scrollToMark(body.current)
    if (passage?.article !== article) return undefined
    return showPassage(body.current, passage)
  }, [body, finding, passage, article, index])
}
