import { useCallback } from 'react'
import type { Article } from '../../model/article.ts'
import type { Field, Span } from '../../model/span.ts'
import { useBareText } from '../../state/bare-text.ts'
import { flaggedIn, placesIn } from '../../state/flag-places.ts'
import { useFlags } from '../../state/flags.ts'
import { usePractice } from '../../state/practice.ts'

/** Where the reader's own marks, of teacher's mode, and flags stand in a text. */
export interface ReaderMarks {
  readonly own: readonly Span[]
  readonly flagged: readonly Span[]
}

const NONE: ReaderMarks = { own: [], flagged: [] }

/** Gives them for an article's text, or its title; nothing while the bare texts are shown. Another function whenever they change. */
export function useReaderMarks(): (article: Article, field?: Field) => ReaderMarks {
  const { phase, marks } = usePractice()
  const flags = useFlags((desk) => desk.flags)
  const bare = useBareText((text) => text.bare)
  return useCallback(
    (article, field) =>
      bare
        ? NONE
        : {
            own: phase === 'left' ? NONE.own : placesIn(marks, article, field),
            flagged: flaggedIn(flags, article, field),
          },
    [phase, marks, flags, bare],
  )
}

/** Some of it is flagged. */
export const isFlagged = ({ flagged }: ReaderMarks, start: number, end: number): boolean =>
  flagged.some((span) => span.start < end && start < span.end)
