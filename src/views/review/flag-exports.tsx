import type { ExportFile, ExportInput } from '../../exports/export-input.ts'
import { flagsCsv } from '../../exports/flags-csv.ts'
import { flagsJson } from '../../exports/flags-json.ts'
import { saveFile } from '../../exports/save-file.ts'
import type { BundledStory } from '../../model/bundle.ts'
import type { Flag } from '../../model/flag.ts'
import type { Report } from '../../model/report.ts'
import { exportInput } from './export-input.ts'
import style from './review-view.module.css'

interface Props {
  /** What the filters let through. */
  readonly flags: readonly Flag[]
  /** How many there are without them. */
  readonly all: number
  readonly story: BundledStory
  readonly report: Report | null
}

/** The listed flags in one file. */
export function FlagExports({ flags, all, story, report }: Props) {
  const scope = flags.length === all ? 'everything' : 'what-you-see'
  const save = async (write: (input: ExportInput) => ExportFile) =>
    saveFile(write(await exportInput(story, report, flags, scope)))
  return (
    <p className={style.exports}>
      {scope === 'everything' ? 'Export all' : `Export these ${flags.length}`}{' '}
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
