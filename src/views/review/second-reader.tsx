import { pairsOf } from '../../state/agreement.ts'
import { readerNamed, useReader } from '../../state/reader.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { blindCheckBegun, blindCheckEnded, useReviewDesk } from '../../state/review-desk.ts'
import { useWork } from '../../state/work.ts'
import { BlindCheck } from './blind-check.tsx'
import { Comparison } from './comparison.tsx'
import room from './review-view.module.css'
import style from './second-reader.module.css'

/** A colleague checks without seeing what the first reader said; then both are laid side by side. */
export function SecondReader({ index }: { index: ReportIndex }) {
  const { flags, checks } = useWork()
  const blind = useReviewDesk((desk) => desk.blind)
  const name = useReader((reader) => reader.name)
  if (flags.length === 0)
    return <p className={room.empty}>There is nothing to check yet: a second reader checks what was flagged.</p>
  if (blind) return <BlindCheck index={index} />
  const readers = [...new Set(checks.filter(({ verdict }) => verdict !== null).map(({ reader }) => reader))].sort()
  return (
    <>
      <div className={style.begin}>
        <p>
          A second reader gives verdicts without seeing the first ones: they are hidden in every room until the check
          ends. At another desk, hand over the project file and open it there; checks come back the same way.
        </p>
        <form
          className={style.form}
          onSubmit={(event) => {
            event.preventDefault()
            const given = new FormData(event.currentTarget).get('reader')
            if (typeof given !== 'string' || given.trim() === '') return
            readerNamed(given.trim())
            blindCheckBegun()
          }}
        >
          <label className={style.name}>
            Second reader
            <input className={style.input} name="reader" required maxLength={60} defaultValue={name} dir="auto" />
          </label>
          <button type="submit" className={room.button} data-primary>
            Check blind
          </button>
        </form>
      </div>
      {readers.map((reader) => (
        <Comparison key={reader} reader={reader} pairs={pairsOf(flags, checks, reader)} />
      ))}
      {readers.length === 0 && <p className={room.empty}>Nobody has checked a flag a second time yet.</p>}
    </>
  )
}

/** Stands over every room while somebody checks blind. */
export function BlindNotice() {
  const blind = useReviewDesk((desk) => desk.blind)
  const name = useReader((reader) => reader.name)
  if (!blind) return null
  return (
    <p className={style.notice} role="status">
      {name} checks blind: the first verdicts, notes and evidence are hidden.{' '}
      <button type="button" className={room.export} onClick={blindCheckEnded}>
        End and compare
      </button>
    </p>
  )
}
