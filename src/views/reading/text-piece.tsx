import { type CSSProperties, memo } from 'react'
import type { Span } from '../../model/span.ts'
import type { MarkLook } from './mark-look.ts'
import style from './paragraph-text.module.css'
import { ParagraphText } from './paragraph-text.tsx'
import type { Paragraph } from './paragraphs.ts'

/**
 * Characters of a piece. The browser keeps account of every piece in every frame of a scroll: a paragraph each cost more than the scroll itself
 * where six long texts stand beside each other. A piece that comes near is laid out at once: it is not much longer than a screen.
 */
const PIECE_CHARS = 1500

/** A line of a column, for the height of pieces that were not laid out yet. */
const LINE_CHARS = 38

interface Props {
  readonly article: string
  /** The article's whole text. */
  readonly text: string
  readonly piece: readonly Paragraph[]
  /** The finding in focus where it has a mark in this piece, else null: other pieces are not drawn again. */
  readonly active: string | null
  readonly look: MarkLook
  /** What is flagged in the article. */
  readonly flagged: readonly Span[]
}

/** Some paragraphs of a text, laid out when they come near the screen. */
export const TextPiece = memo(function TextPiece({ article, text, piece, active, look, flagged }: Props) {
  const lines = piece.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LINE_CHARS) + 0.5, 0)
  return (
    <div className={style.piece} data-start={piece[0]?.start} style={{ '--lines': lines } as CSSProperties}>
      {piece.map((paragraph) => (
        <ParagraphText
          key={paragraph.start}
          article={article}
          text={text}
          paragraph={paragraph}
          active={holds(paragraph, active) ? active : null}
          look={look}
          flagged={flagged.some(({ start, end }) => start < paragraph.end && paragraph.start < end)}
        />
      ))}
    </div>
  )
})

export const holds = ({ segments }: Paragraph, finding: string | null) =>
  finding !== null && segments.some(({ spans }) => spans.some((span) => span.finding.id === finding))

/** Whole paragraphs, to about as many characters each. */
export function piecesOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const pieces: Paragraph[][] = []
  let from = Number.NEGATIVE_INFINITY
  for (const paragraph of paragraphs) {
    if (paragraph.end - from > PIECE_CHARS) {
      pieces.push([])
      from = paragraph.start
    }
    pieces.at(-1)!.push(paragraph)
  }
  return pieces
}
