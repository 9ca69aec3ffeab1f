import { useEffect, useMemo, useState } from 'react'
import { countOf } from '../../exports/count-words.ts'
import { logCsv } from '../../exports/log-csv.ts'
import { changeWords, entryWords, timeWords, whoWords } from '../../exports/log-words.ts'
import { saveFile } from '../../exports/save-file.ts'
import { sentenceCase } from '../../exports/sentence-case.ts'
import type { BundledStory } from '../../model/bundle.ts'
import type { LogRow } from '../../model/work.ts'
import { readLog, shownLog, WHOLE_LOG } from '../../state/audit.ts'
import { recordNames } from '../../state/record-names.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useWork } from '../../state/work.ts'
import { correctionWords } from '../parts/correction-words.ts'
import style from './audit-trail.module.css'
import { LogFilterBar } from './log-filter-bar.tsx'

import room from './review-view.module.css'

const STEP = 100

/** Everything that was done, by whom and when, from what to what; the newest first. */
export function AuditTrail({ story, index }: { story: BundledStory; index: Pick<ReportIndex, 'label'> }) {
  const work = useWork()
  const newest = work.log.at(-1)?.id
  const [log, setLog] = useState<readonly LogRow[] | null>(null)
  const [filters, setFilters] = useState(WHOLE_LOG)
  const [most, setMost] = useState(STEP)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is a reason to read again.
  useEffect(() => {
    let wanted = true
    void readLog(story.story).then((read) => wanted && setLog(read))
    return () => {
      wanted = false
    }
  }, [story.story, newest])
  const shown = useMemo(() => shownLog(log ?? [], filters), [log, filters])
  const names = useMemo(() => recordNames(work, (said) => correctionWords(said, index)), [work, index])
  if (!log) return <p className={room.empty}>Reading the log…</p>
  if (log.length === 0)
    return (
      <p className={room.empty}>Nothing was done yet. Every flag, decision, change and undo will be listed here.</p>
    )
  const entries = countOf(log.length, 'entry', 'entries')
  const file = () =>
    logCsv(
      { story: { id: story.story, title: story.title }, at: new Date().toISOString() },
      shown,
      names,
      work.settings,
    )
  return (
    <>
      <div className={room.bar}>
        <LogFilterBar log={log} filters={filters} onFilter={setFilters} />
        <p className={room.exports}>
          {shown.length === log.length ? entries : `${shown.length} of ${entries}`}{' '}
          <button type="button" className={room.export} onClick={() => saveFile(file())}>
            CSV of {shown.length === log.length ? 'all' : 'these'}
          </button>
        </p>
      </div>
      <ol className={style.log} aria-label="Audit trail">
        {shown.slice(0, most).map((row) => (
          <li key={row.id} className={style.row}>
            <p className={style.when}>
              <time dateTime={row.at}>{timeWords(row.at)}</time>
              <span className={style.who} dir="auto">
                {whoWords(row.by)}
              </span>
            </p>
            <div className={style.what}>
              <p>
                <span className={style.kind}>{entryWords(row)}</span> <span dir="auto">{sentenceCase(names(row))}</span>
              </p>
              {changeWords(row, work.settings, index.label).map((words) => (
                <p key={words} className={style.change} dir="auto">
                  {words}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {shown.length > most && (
        <p className={room.empty}>
          <button type="button" className={room.export} onClick={() => setMost(most + STEP)}>
            Show {Math.min(STEP, shown.length - most)} more
          </button>
        </p>
      )}
    </>
  )
}
