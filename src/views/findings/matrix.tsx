import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../model/finding.ts'
import { whispered } from '../../state/announcements.ts'
import { usePins } from '../../state/pins.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingWalked, findingWalkedIn, useViewStore } from '../../state/view-store.ts'
import { columnIds, neighbourCell } from './cells.ts'
import { GroupRow } from './group-row.tsx'
import { type Grouping, linesOf } from './lines.ts'
import style from './matrix.module.css'
import { MatrixRow } from './matrix-row.tsx'
import { QUESTION_PX, spacersOf, useWindows } from './use-windows.ts'

interface Props {
  readonly index: ReportIndex
  readonly findings: readonly Finding[]
  readonly active: string | null
  /** The article whose cell of the active finding is in focus. */
  readonly front: string | null
  readonly grouping: Grouping
}

/** One row a question, one column a source. Of a large one only what is in view is drawn; its size and places are told to screen readers. */
export const Matrix = memo(function Matrix({ index, findings, active, front, grouping }: Props) {
  const scroller = useRef<HTMLElement>(null)
  const pinned = usePins((pins) => pins.pinned)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => columnIds(findings, index), [findings, index])
  const lines = useMemo(() => linesOf(findings, grouping, pinned, closed), [findings, grouping, pinned, closed])
  const keys = useMemo(() => lines.map(({ key }) => key), [lines])
  const { rows, columns } = useWindows(scroller, keys, ids.length)
  const at = active === null ? -1 : lines.findIndex((line) => line.type === 'finding' && line.finding.id === active)
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])
  const step = useCallback((finding: Finding, by: 1 | -1) => cellStepped(finding, ids, by, index), [ids, index])
  const toggle = (key: string) =>
    setClosed((now) => {
      const next = new Set(now)
      if (!next.delete(key)) next.add(key)
      return next
    })

  const shown = columns
    .getVirtualItems()
    .flatMap(({ index: i }) => (ids[i] === undefined ? [] : [{ id: ids[i], at: i }]))
  const vertical = spacersOf(rows)
  const horizontal = spacersOf(columns)
  const width = shown.length + 1 + (horizontal.before > 0 ? 1 : 0) + (horizontal.after > 0 ? 1 : 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.scroller} ref={scroller} tabIndex={0} aria-label="Findings by source">
      <table
        className={style.table}
        style={{ width: QUESTION_PX + columns.getTotalSize() }}
        aria-rowcount={lines.length + 1}
        aria-colcount={ids.length + 1}
      >
        <caption className="hidden-visually">
          What each source says to each question. “Not stated” is no denial; what somebody denies is marked “denied”.
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={style.question} aria-colindex={1}>
              Question
            </th>
            {horizontal.before > 0 && <td aria-hidden="true" style={{ width: horizontal.before }} />}
            {shown.map(({ id, at }) => (
              <th key={id} scope="col" className={style.source} aria-colindex={at + 2}>
                <span className={style.label}>{index.label(id)}</span>
                <span className={style.outlet}>{sourceWords(index, id)}</span>
              </th>
            ))}
            {horizontal.after > 0 && <td aria-hidden="true" style={{ width: horizontal.after }} />}
          </tr>
        </thead>
        <tbody>
          <Spacer height={vertical.before} width={width} />
          {rows.getVirtualItems().map(({ index: i }) => {
            const line = lines[i]
            if (!line) return null
            return line.type === 'group' ? (
              <GroupRow
                key={line.key}
                line={line}
                at={i}
                width={width}
                measure={rows.measureElement}
                onToggle={toggle}
              />
            ) : (
              <MatrixRow
                key={line.key}
                finding={line.finding}
                at={i}
                columns={shown}
                before={horizontal.before}
                after={horizontal.after}
                index={index}
                active={line.finding.id === active}
                front={line.finding.id === active ? front : null}
                onStep={step}
                pinned={pinned.includes(line.finding.id)}
                measure={rows.measureElement}
              />
            )
          })}
          <Spacer height={vertical.after} width={width} />
        </tbody>
      </table>
    </section>
  )
})

/** Along the sources that speak in the question that the keyboard is on; what stands there is read out. */
function cellStepped(finding: Finding, ids: readonly string[], by: 1 | -1, index: ReportIndex): void {
  const { finding: active, front } = useViewStore.getState().view
  const next = neighbourCell(finding, ids, active === finding.id ? front : null, by)
  if (next === null) {
    findingWalked(finding.id)
    return
  }
  findingWalkedIn(finding.id, next)
  const words = finding.accounts.filter(({ article }) => article === next).map(({ text }) => text)
  whispered(`${index.label(next)}: ${words.join('; ')}`)
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td aria-hidden="true" className={style.spacer} colSpan={width} style={{ height }} />
    </tr>
  )
}

function sourceWords(index: ReportIndex, id: string): string {
  const article = index.article(id)
  if (!article?.sameEvent) return 'another event, not counted'
  return article.outlet ?? article.agency ?? 'outlet not stated'
}
