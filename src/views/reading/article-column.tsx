import { useEffect, useMemo, useRef } from 'react'
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import { flaggedIn } from '../../state/flag-places.ts'
import { useFlags } from '../../state/flags.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { usePassing } from '../../state/use-queue.ts'
import type { ViewState } from '../../state/view-state.ts'
import style from './article-column.module.css'
import { ArticleHeader } from './article-header.tsx'
import { OverviewStrip } from './overview-strip.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { type Paragraph, paragraphsOf, type Segment } from './paragraphs.ts'
import { scrollToMark } from './scroll-to-mark.ts'
import { showPassage } from './show-passage.ts'
import { SilenceNote } from './silence-note.tsx'

interface Props {
  readonly index: ReportIndex
  readonly article: Article
  readonly view: ViewState
  readonly read: boolean
  readonly onPick: (segment: Segment, article: string, mark: HTMLElement) => void
}

/** One article: its text as stored, with a mark wherever a finding has an account in it. */
export function ArticleColumn({ index, article, view, read, onPick }: Props) {
  const body = useRef<HTMLElement>(null)
  const active = view.finding
  const finding = active === null ? undefined : index.finding(active)
  const spans = useShownSpans(index, article.id, finding)
  const paragraphs = useMemo(() => paragraphsOf(article, spans), [article, spans])
  const flags = useFlags((desk) => desk.flags)
  const flagged = useMemo(() => flaggedIn(flags, article), [flags, article])
  useComingIntoView(body, view, article.id, index)

  return (
    <article className={style.column} aria-label={`Article ${index.label(article.id)}`}>
      <ArticleHeader article={article} index={index} read={read} />
      <div className={style.frame}>
        <OverviewStrip article={article.id} length={article.text.length} spans={spans} active={active} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from the links inside, which Enter clicks as well. */}
        <section
          ref={body}
          className={style.body}
          aria-label={`Text of ${index.label(article.id)}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
          tabIndex={0}
          data-article={article.id}
          onClick={(event) => {
            const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-mark]')
            const segment = link && segmentAt(paragraphs, Number(link.dataset.mark))
            if (!segment || event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            if (getSelection()?.isCollapsed !== false) onPick(segment, article.id, link)
          }}
        >
          {finding && <SilenceNote finding={finding} article={article} />}
          {article.title !== null && <h3 className={style.title}>{article.title}</h3>}
          {paragraphs.map((paragraph) => (
            <ParagraphText
              key={paragraph.start}
              article={article.id}
              text={article.text}
              paragraph={paragraph}
              active={holds(paragraph, active) ? active : null}
              flagged={flagged.some(({ start, end }) => start < paragraph.end && paragraph.start < end)}
            />
          ))}
        </section>
      </div>
    </article>
  )
}

/** The marks that the filters let through, and those of the finding in focus. The same list as long as it holds the same marks. */
function useShownSpans(index: ReportIndex, article: string, finding: Finding | undefined) {
  const passes = usePassing(index)
  const extra = finding && !passes(finding) ? finding : null
  return useMemo(() => {
    const spans = index.spans(article)
    const shown = spans.filter((span) => span.finding === extra || passes(span.finding))
    return shown.length === spans.length ? spans : shown
  }, [index, article, passes, extra])
}

const segmentAt = (paragraphs: readonly Paragraph[], start: number) =>
  paragraphs.flatMap(({ segments }) => segments).find((segment) => segment.start === start)

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
