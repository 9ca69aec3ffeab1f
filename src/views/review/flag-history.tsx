import { useEffect, useState } from 'react'
import { changeWords, entryWords, timeWords, whoWords } from '../../exports/log-words.ts'
import type { Flag } from '../../model/flag.ts'
import type { LogRow } from '../../model/work.ts'
import { flagHistory } from '../../state/flags.ts'
import { useSettings } from '../../state/settings.ts'
import form from './flag-form.module.css'
import style from './flag-history.module.css'

/** Every change of a flag, the newest first: read when it is opened. */
export function FlagHistory({ flag }: { flag: Flag }) {
  const [open, setOpen] = useState(false)
  const [rows, setRows] = useState<readonly LogRow[]>([])
  const settings = useSettings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the flag is a new line of its history.
  useEffect(() => {
    let wanted = open
    if (wanted) void flagHistory(flag.id).then((read) => wanted && setRows(read))
    return () => {
      wanted = false
    }
  }, [open, flag.id, flag.rev])
  return (
    <details className={form.part} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={form.summary}>History ({flag.rev})</summary>
      <ol className={style.list}>
        {rows.toReversed().map((row) => (
          <li key={row.id} className={style.row}>
            <p>
              <time dateTime={row.at}>{timeWords(row.at)}</time> · {whoWords(row.by)} · {entryWords(row)}
            </p>
            {changeWords(row, settings).map((words) => (
              <p key={words} className={style.change} dir="auto">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}
