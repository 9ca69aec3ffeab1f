import { memo, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Decision } from '../../model/decision.ts'
import type { Finding } from '../../model/finding.ts'
import { useDecisions } from '../../state/decisions.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useCheckFirst } from '../../state/use-queue.ts'
import { findingSelected } from '../../state/view-store.ts'
import { gistOf } from '../parts/gist.ts'
import { RelationSign } from '../parts/relation-sign.tsx'
import { titleOf } from '../parts/words.ts'
import style from './check-first.module.css'
import { reasonsOf } from './check-reasons.ts'

interface Props {
  readonly index: ReportIndex
  readonly story: string
  readonly read: boolean
  readonly active: string | null
  readonly onPick: () => void
}

/** So many lines are drawn at first and with each wish for more; a story of fifty articles has thousands. */
const LINES = 120

/** The findings in the order in which a checker takes them up; lit a moment after the words themselves, as it is long and laid out anew for it. */
export function CheckFirst({ active, ...props }: Props) {
  return <Queue {...props} active={useDeferredValue(active)} />
}

/** With how far that is, and what was put aside. */
const Queue = memo(function Queue({ index, story, read, active, onPick }: Props) {
  const { queue, dismissed } = useCheckFirst(index)
  const decisions = useDecisions(story, index)
  const list = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(LINES)
  const at = active === null ? -1 : queue.findIndex(({ id }) => id === active)
  const lines = Math.max(wanted, Math.ceil((at + 1) / LINES) * LINES)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has its line elsewhere.
  useEffect(() => {
    if (active !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [active, queue])
  const lineOf = (finding: Finding) => (
    <QueueItem
      key={finding.id}
      finding={finding}
      index={index}
      current={finding.id === active}
      decision={decisions.of(finding)}
      onPick={onPick}
    />
  )
  return (
    <div className={style.queue} ref={list}>
      <h2 className={style.heading}>
        Check first
        {queue.length > 0 && (
          <span className={style.progress}>
            {decisions.countLookedAt(queue)} of {queue.length} looked at
          </span>
        )}
      </h2>
      <ol className={style.list}>{queue.slice(0, lines).map(lineOf)}</ol>
      {queue.length > lines && (
        <button type="button" className={style.more} onClick={() => setWanted(lines + LINES)}>
          Show {Math.min(LINES, queue.length - lines)} more of {queue.length - lines}
        </button>
      )}
      {queue.length === 0 && <NoFindings read={read} any={index.report.findings.length > 0} />}
      {dismissed.length > 0 && (
        <details className={style.dismissed}>
          <summary>Dismissed ({dismissed.length})</summary>
          <ol>{dismissed.map(lineOf)}</ol>
        </details>
      )}
    </div>
  )
})

interface ItemProps {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly current: boolean
  readonly decision: Decision | undefined
  readonly onPick: () => void
}

/** Drawn again only where it comes into focus or leaves it, or is decided. */
const QueueItem = memo(function QueueItem({ finding, index, current, decision, onPick }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        className={style.item}
        data-relation={finding.relation}
        data-seen={decision ? '' : undefined}
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
          <span className={style.reasons}>
            {[...reasonsOf(finding, index), decision ? 'looked at' : ''].filter(Boolean).join(' · ')}
          </span>
          {decision?.outcome && <span className={style.decided}>{decidedWords(decision)}</span>}
        </span>
      </button>
    </li>
  )
})

function decidedWords({ outcome, reason }: Decision): string {
  if (outcome === 'accepted') return '✓ accepted'
  return reason === '' ? '× dismissed' : `× dismissed: ${reason}`
}

function NoFindings({ read, any }: { read: boolean; any: boolean }) {
  if (!read) return <p className={style.none}>This list fills when the articles have been compared.</p>
  if (any) return <p className={style.none}>No finding passes the filters.</p>
  return <p className={style.none}>Nothing was found to compare. The texts stand beside each other to be read.</p>
}
