import type { ExportFile, ExportInput } from '../../exports/export-input.ts'
import { flagsCsv } from '../../exports/flags-csv.ts'
import { flagsJson } from '../../exports/flags-json.ts'
import { saveFile } from '../../exports/save-file.ts'
import type { Flag } from '../../model/flag.ts'
import type { Report } from '../../model/report.ts'
import { flagHistory } from '../../state/flags.ts'
import style from './review-view.module.css'

interface Props {
  readonly flags: readonly Flag[]
  readonly story: { readonly id: string; readonly title: string }
  readonly report: Report | null
}

/** All flags in one file. */
export function FlagExports({ flags, story, report }: Props) {
  const save = async (write: (input: ExportInput) => ExportFile) => {
    const history = (await Promise.all(flags.map(({ id }) => flagHistory(id)))).flat()
    saveFile(write({ story, flags, history, report, scope: 'everything', at: new Date().toISOString() }))
  }
  return (
    <p className={style.exports}>
      Export all{' '}
      <button type="button" className={style.export} onClick={() => void save(flagsCsv)}>
        CSV
      </button>{' '}
      ·{' '}
      <button type="button" className={style.export} onClick={() => void save(flagsJson)}>
        JSON
      </button>
    </p>
  )
}
