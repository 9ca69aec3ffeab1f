import { memo } from 'react'
import { toFinding } from '../../state/fragment.ts'
import { RELATION_VERB } from '../parts/words.ts'
import style from './paragraph-text.module.css'
import { isBroad, type Paragraph, type Segment } from './paragraphs.ts'

interface Props {
  readonly article: string
  /** The article's whole text. */
  readonly text: string
  readonly paragraph: Paragraph
  /** The finding in focus where it has a mark in this paragraph, else null: other paragraphs are not drawn again. */
  readonly active: string | null
  /** Something in it is flagged. */
  readonly flagged: boolean
}

export const ParagraphText = memo(function ParagraphText({ article, text, paragraph, active, flagged }: Props) {
  return (
    <p className={style.paragraph} data-start={paragraph.start} dir="auto">
      {flagged && (
        <span className={style.tab}>
          <span className="hidden-visually">Flagged: </span>
        </span>
      )}
      {paragraph.segments.map((segment) => {
        const words = text.slice(segment.start, segment.end)
        if (segment.furniture) return <FurnitureText key={segment.start} words={words} />
        if (segment.spans.length === 0) return words
        return <Mark key={segment.start} article={article} words={words} segment={segment} active={active} />
      })}
    </p>
  )
})

/** By-lines, copyright lines, debris: on screen, out of the comparison. */
function FurnitureText({ words }: { words: string }) {
  return <span className={style.furniture}>{words}</span>
}

interface MarkProps {
  readonly article: string
  readonly words: string
  readonly segment: Segment
  readonly active: string | null
}

/** A link, so that it wraps like text, is reached by Tab and opens in another tab. */
function Mark({ article, words, segment, active }: MarkProps) {
  const lit = segment.spans.find((span) => span.finding.id === active)
  const span = lit ?? segment.spans[0]!
  const { finding } = span
  const ends = span.end === segment.end
  return (
    <mark
      className={style.mark}
      data-relation={finding.relation}
      data-broad={isBroad(span) || undefined}
      data-lit={lit ? '' : undefined}
      data-more={segment.spans.length > 1 || undefined}
      data-ends={ends || undefined}
    >
      <a
        href={toFinding(finding.id, article)}
        data-mark={segment.start}
        aria-current={lit ? 'true' : undefined}
        tabIndex={span.start === segment.start ? undefined : -1}
      >
        {words}
        {ends && <span className="hidden-visually"> ({RELATION_VERB[finding.relation]})</span>}
      </a>
    </mark>
  )
}
