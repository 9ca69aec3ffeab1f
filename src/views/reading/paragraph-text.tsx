import { memo } from 'react'
import type { MarkLook } from './mark-look.ts'
import { MarkedWords } from './marked-words.tsx'
import style from './paragraph-text.module.css'
import type { Paragraph } from './paragraphs.ts'

interface Props {
  readonly article: string
  /** The article's whole text. */
  readonly text: string
  readonly paragraph: Paragraph
  /** The finding in focus where it has a mark in this paragraph, else null: other paragraphs are not drawn again. */
  readonly active: string | null
  readonly look: MarkLook
  /** Something in it is flagged. */
  readonly flagged: boolean
}

export const ParagraphText = memo(function ParagraphText({ article, text, paragraph, active, look, flagged }: Props) {
  return (
    <p className={style.paragraph} data-start={paragraph.start} dir="auto">
      {flagged && <FlagTab />}
      <MarkedWords article={article} text={text} segments={paragraph.segments} active={active} look={look} />
    </p>
  )
})

/** In the margin of what holds it. */
export const FlagTab = () => (
  <span className={style.tab}>
    <span className="hidden-visually" lang="en">
      Flagged:{' '}
    </span>
  </span>
)
