import { memo, useEffect, useRef } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { gistOf } from '../parts/gist.ts'
import { RelationSign } from '../parts/relation-sign.tsx'
import { titleOf } from '../parts/words.ts'
import style from './check-first.module.css'

interface Props {
  readonly index: ReportIndex
  readonly queue: readonly Finding[]
  readonly active: string | null
  readonly onPick: () => void
}

/** The findings in the order in which a checker takes them up. */
export const CheckFirst = memo(function CheckFirst({ index, queue, active, onPick }: Props) {
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has its line elsewhere.
  useEffect(() => {
    if (active !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [active, queue])
  return (
    <ol className={style.list} ref={list}>
      {queue.map((finding) => (
        <QueueItem key={finding.id} finding={finding} index={index} current={finding.id === active} onPick={onPick} />
      ))}
    </ol>
  )
})

interface ItemProps {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly current: boolean
  readonly onPick: () => void
}

/** Drawn again only where it comes into focus or leaves it. */
const QueueItem = memo(function QueueItem({ finding, index, current, onPick }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        className={style.item}
        data-relation={finding.relation}
        aria-current={current || undefined}
        onClick={() => {
          findingSelected(finding.id)
          onPick()
        }}
      >
        <RelationSign relation={finding.relation} ring said />
        <span className={style.words}>
          <span className={style.about}>{titleOf(finding)}</span>
          <span className={style.gist}>{gistOf(finding, index)}</span>
        </span>
      </button>
    </li>
  )
})
