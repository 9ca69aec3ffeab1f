import type { Field } from '../../model/span.ts'
import { toFinding } from '../../state/fragment.ts'
import { useViewStore } from '../../state/view-store.ts'
import { plainWords } from '../parts/plain-words.tsx'
import type { MarkLook } from './mark-look.ts'
import style from './paragraph-text.module.css'
import { isBroad, type Segment } from './paragraphs.ts'

interface Props {
  readonly article: string
  readonly text: string
  readonly segments: readonly Segment[]
  readonly active: string | null
  readonly look: MarkLook
  readonly field?: Field
}

/** Words of an article with their marks. */
export function MarkedWords({ article, text, segments, active, look, field }: Props) {
  return segments.map((segment) => {
    const words = text.slice(segment.start, segment.end)
    if (segment.furniture) return <FurnitureText key={segment.start} words={words} />
    if (segment.spans.length === 0)
      return segment.own ? <OwnMark key={segment.start} words={words} /> : plainWords(words)
    return (
      <Mark
        key={segment.start}
        article={article}
        words={words}
        segment={segment}
        active={active}
        look={look}
        field={field}
      />
    )
  })
}

/** By-lines, copyright lines, debris: on screen, out of the comparison. */
function FurnitureText({ words }: { words: string }) {
  return <span className={style.furniture}>{plainWords(words)}</span>
}

/** What the reader marked in teacher's mode. */
function OwnMark({ words }: { words: string }) {
  return (
    <mark className={style.own}>
      {words}
      <span className="hidden-visually" lang="en">
        {' '}
        (your mark)
      </span>
    </mark>
  )
}

interface MarkProps {
  readonly article: string
  readonly words: string
  readonly segment: Segment
  readonly active: string | null
  readonly look: MarkLook
  readonly field: Field | undefined
}

/** A link, so that it wraps like text, is reached by Tab and opens in another tab. */
function Mark({ article, words, segment, active, look, field }: MarkProps) {
  const lit = segment.spans.find((span) => span.finding.id === active)
  const span = lit ?? segment.spans[0]!
  const { finding } = span
  const ends = span.end === segment.end
  return (
    <mark
      className={style.mark}
      data-finding={finding.id}
      data-relation={look.relation(finding)}
      data-broad={isBroad(span) || undefined}
      data-lit={lit ? '' : undefined}
      data-more={segment.spans.length > 1 || undefined}
      data-ends={ends || undefined}
      data-own={segment.own || undefined}
    >
      <a
        href={toFinding(finding.id, article, useViewStore.getState().view.story)}
        data-mark={segment.start}
        data-field={field}
        aria-current={lit ? 'true' : undefined}
        tabIndex={span.start === segment.start ? undefined : -1}
      >
        {plainWords(words)}
        {ends && (
          <span className="hidden-visually" lang="en">
            {' '}
            ({look.words(finding)}
            {segment.own && ', your mark'})
          </span>
        )}
      </a>
    </mark>
  )
}
