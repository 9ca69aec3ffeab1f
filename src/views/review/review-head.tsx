import { useMemo } from 'react'
import type { BundledStory } from '../../model/bundle.ts'
import { readerNamed, useReader } from '../../state/reader.ts'
import { isReviewed, useReviewDesk } from '../../state/review-desk.ts'
import { UNDO_LIMIT, undoable } from '../../state/undoable.ts'
import { stepped, useWork } from '../../state/work.ts'
import style from './review-head.module.css'

/** How far the work is, who does it, and the way back. */
export function ReviewHead({ story }: { story: BundledStory }) {
  const { flags, log } = useWork()
  const blind = useReviewDesk((desk) => desk.blind)
  const name = useReader((reader) => reader.name)
  const reviewed = flags.filter(isReviewed).length
  const resolved = flags.filter(({ status }) => status === 'resolved').length
  const { undo, redo } = useMemo(() => undoable(log), [log])
  return (
    <header className={style.head}>
      <div className={style.state}>
        <h2 className={style.title}>{headingOf(flags.length, blind ? null : resolved)}</h2>
        {flags.length > 0 && !blind && (
          <p className={style.progress}>
            <progress className={style.bar} max={flags.length} value={reviewed} aria-label="Flags reviewed" />
            {reviewed} of {flags.length} reviewed
          </p>
        )}
      </div>
      <div className={style.tools}>
        <label className={style.name}>
          <span>Working as</span>
          <input
            className={style.input}
            value={name}
            placeholder="your name"
            maxLength={60}
            autoComplete="off"
            dir="auto"
            onChange={(event) => readerNamed(event.target.value)}
          />
        </label>
        <button
          type="button"
          className={style.button}
          disabled={undo === 0}
          title={`Take back the last change (Ctrl Z); ${undo >= UNDO_LIMIT ? 'many' : undo} to go`}
          onClick={() => void stepped(story.story, 'undo')}
        >
          Undo
        </button>
        <button
          type="button"
          className={style.button}
          disabled={redo === 0}
          title="Do again what was taken back (Ctrl Shift Z)"
          onClick={() => void stepped(story.story, 'redo')}
        >
          Redo
        </button>
      </div>
    </header>
  )
}

/** `resolved` null: how far the first reader came is no business of one who checks blind. */
function headingOf(flagged: number, resolved: number | null): string {
  if (flagged === 0) return 'Nothing flagged yet'
  return resolved === null ? `${flagged} flagged` : `${flagged} flagged, ${resolved} resolved`
}
