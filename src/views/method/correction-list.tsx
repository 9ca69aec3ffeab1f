import { correctionsJson } from '../../exports/corrections-json.ts'
import { saveFile } from '../../exports/save-file.ts'
import { useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { correctionWords } from '../parts/correction-words.ts'
import { dayOf } from '../parts/words.ts'
import style from './correction-list.module.css'

interface Props {
  readonly index: Pick<ReportIndex, 'label'>
  readonly story: { readonly id: string; readonly title: string }
}

/** Every correction in force on this story: what was said, when, and the way to take it back or hand it over. */
export function CorrectionList({ index, story }: Props) {
  const records = useCorrectionRecords()
  return (
    <section aria-labelledby="method-corrections">
      <header className={style.head}>
        <h3 className={style.title} id="method-corrections">
          Your corrections
        </h3>
        <p className={style.said} role="status">
          {records.length === 0
            ? 'None. What you correct in a finding, a date, a name or a word list stands here, and is stronger than the rules.'
            : `${records.length} in force on this story. They are kept in this browser and logged.`}
        </p>
        {records.length > 0 && (
          <button
            type="button"
            className={style.link}
            aria-label={`JSON of ${records.length} corrections`}
            onClick={() => saveFile(correctionsJson(story, records, new Date().toISOString()))}
          >
            JSON
          </button>
        )}
      </header>
      <ul>
        {records.map((record) => (
          <li key={record.id} className={style.row}>
            <span className={style.words}>{correctionWords(record.said, index)}</span>
            <span className={style.day}>{dayOf(record.updatedAt.slice(0, 10))}</span>
            <button
              type="button"
              className={style.link}
              aria-label={`Take back: ${correctionWords(record.said, index)}`}
              onClick={() => void withdrawn([record])}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
