import { useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../model/article.ts'
import { useBareText } from '../../state/bare-text.ts'
import { flaggedIn, placesIn } from '../../state/flag-places.ts'
import { useFlags } from '../../state/flags.ts'
import { usePractice } from '../../state/practice.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import type { ViewState } from '../../state/view-state.ts'
import style from './article-column.module.css'
import { ArticleHeader } from './article-header.tsx'
import { type MarkLook, markLook } from './mark-look.ts'
import { MarkedWords } from './marked-words.tsx'
import { OverviewStrip } from './overview-strip.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { type Paragraph, paragraphsOf, stretchOf } from './paragraphs.ts'
import { scrollToMark } from './scroll-to-mark.ts'
import { showPassage } from './show-passage.ts'
import type { Shown } from './shown-spans.ts'
import { SilenceNote } from './silence-note.tsx'

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
  const { phase, marks: marked } = usePractice()
  const bare = useBareText((text) => text.bare)
  const own = useMemo(() => (phase === 'left' || bare ? [] : placesIn(marked, article)), [phase, marked, article, bare])
  const paragraphs = useMemo(() => paragraphsOf(article, spans, own), [article, spans, own])
  const look = useMemo(() => markLook(index, base, article.id), [index, base, article])
  const flags = useFlags((desk) => desk.flags)
  const flagged = useMemo(() => (bare ? [] : flaggedIn(flags, article)), [flags, article, bare])
  useComingIntoView(body, view, article.id, index)

  return (
    <article className={style.column} aria-label={`Article ${index.label(article.id)}`}>
      <ArticleHeader article={article} index={index} read={read} layout={view.layout} shown={shown} />
      <div className={style.frame}>
        <OverviewStrip index={index} article={article} spans={spans} flagged={flagged} active={active} look={look} />
        <section
          ref={body}
          className={style.body}
          aria-label={`Text of ${index.label(article.id)}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
          tabIndex={0}
          data-article={article.id}
          dir="auto"
        >
          {finding && !bare && <SilenceNote finding={finding} article={article} />}
          <Title article={article} index={index} active={active} marks={marks} look={look} />
          {paragraphs.map((paragraph) => (
            <ParagraphText
              key={paragraph.start}
              article={article.id}
              text={article.text}
              paragraph={paragraph}
              active={holds(paragraph, active) ? active : null}
              look={look}
              flagged={flagged.some(({ start, end }) => start < paragraph.end && paragraph.start < end)}
            />
          ))}
        </section>
      </div>
    </article>
  )
}

interface TitleProps {
  readonly article: Article
  readonly index: ReportIndex
  readonly active: string | null
  readonly marks: Shown
  readonly look: MarkLook
}

function Title({ article: { id, title }, index, active, marks, look }: TitleProps) {
  if (title === null) return null
  const { segments } = stretchOf(0, title.length, marks(index.titleSpans(id)))
  return (
    <h3 className={style.title} dir="auto">
      <MarkedWords article={id} text={title} segments={segments} active={active} look={look} field="title" />
    </h3>
  )
}

const holds = ({ segments }: Paragraph, finding: string | null) =>
  finding !== null && segments.some(({ spans }) => spans.some((span) => span.finding.id === finding))

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
