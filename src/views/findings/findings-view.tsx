import { useState } from 'react'
import type { ReportIndex } from '../../state/report-index.ts'
import { useQueue } from '../../state/use-queue.ts'
import { filtersCleared, useView } from '../../state/view-store.ts'
import { useMedia } from '../../ui/use-media.ts'
import { FindingFilters } from './finding-filters.tsx'
import { FindingList } from './finding-list.tsx'
import { FindingsExport } from './findings-export.tsx'
import style from './findings-view.module.css'
import { GROUPINGS, type Grouping } from './lines.ts'
import { Matrix } from './matrix.tsx'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** Question by source, with the words in the cells; on a phone, question by question. */
export function FindingsView({ index, story }: Props) {
  const { filters, finding, front } = useView((whole) => whole)
  const findings = useQueue(index)
  const narrow = useMedia('(max-width: 719px)')
  const [grouping, setGrouping] = useState<Grouping>('none')
  const all = index.report.findings.length
  return (
    <div className={style.view}>
      <FindingFilters
        index={index}
        filters={filters}
        shown={findings.length}
        all={all}
        last={!narrow && <GroupField grouping={grouping} onChange={setGrouping} />}
      >
        <FindingsExport story={story} report={index.report} findings={findings} />
      </FindingFilters>
      {findings.length === 0 ? (
        <p className={style.none}>
          {all === 0 ? (
            'Nothing was found to compare in these articles. They can be read beside each other in Read.'
          ) : (
            <>
              None of the {all} findings passes the filters.{' '}
              <button type="button" className={style.clear} onClick={filtersCleared}>
                Show all
              </button>
            </>
          )}
        </p>
      ) : narrow ? (
        <FindingList index={index} findings={findings} active={finding} />
      ) : (
        <Matrix index={index} findings={findings} active={finding} front={front} grouping={grouping} />
      )}
    </div>
  )
}

const GROUPING_WORD: Readonly<Record<Grouping, string>> = { none: 'nothing', relation: 'relation', kind: 'kind' }

function GroupField({ grouping, onChange }: { grouping: Grouping; onChange: (grouping: Grouping) => void }) {
  return (
    <label className={style.field}>
      <span className={style.label}>Group by</span>
      <select className={style.select} value={grouping} onChange={(event) => onChange(event.target.value as Grouping)}>
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {GROUPING_WORD[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
