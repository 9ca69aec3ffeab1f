import type { BundledStory } from '../../model/bundle.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useWork } from '../../state/work.ts'
import { FlagExports } from './flag-exports.tsx'
import room from './review-view.module.css'

interface Props {
  readonly index: ReportIndex
  readonly story: BundledStory
  readonly read: boolean
}

export function HandOver({ index, story, read }: Props) {
  const { flags } = useWork()
  return (
    <div className={room.bar}>
      <FlagExports flags={flags} all={flags.length} story={story} report={read ? index.report : null} />
    </div>
  )
}
