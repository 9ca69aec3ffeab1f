import { useEffect, useRef } from 'react'
import type { Finding } from '../../model/finding.ts'
import { RelationSign } from '../parts/relation-sign.tsx'
import { titleOf } from '../parts/words.ts'
import style from './overlap-list.module.css'

/** Several findings share the words that were picked. */
export interface Overlap {
  readonly findings: readonly Finding[]
  readonly article: string
  readonly mark: HTMLElement
}

interface Props {
  readonly overlap: Overlap
  readonly onPick: (finding: Finding) => void
  readonly onClose: () => void
}

const WIDTH_PX = 300
const EDGE_PX = 8

/** Offered beside the words; a native popover, so that Escape and a click elsewhere close it. */
export function OverlapList({ overlap, onPick, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.showPopover()
    list.current?.querySelector('button')?.focus()
  }, [])
  const { left, bottom } = overlap.mark.getBoundingClientRect()
  return (
    <div
      ref={list}
      popover="auto"
      role="dialog"
      aria-label="Findings on these words"
      className={style.list}
      style={{
        left: Math.max(EDGE_PX, Math.min(left, innerWidth - WIDTH_PX - EDGE_PX)),
        top: Math.min(bottom + 4, innerHeight - overlap.findings.length * 40 - 48),
        width: Math.min(WIDTH_PX, innerWidth - 2 * EDGE_PX),
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') {
          overlap.mark.focus()
          onClose()
        }
      }}
    >
      <p className={style.head}>{overlap.findings.length} findings on these words</p>
      {overlap.findings.map((finding) => (
        <button key={finding.id} type="button" className={style.item} onClick={() => onPick(finding)}>
          <RelationSign relation={finding.relation} ring said />
          <span>{titleOf(finding)}</span>
        </button>
      ))}
    </div>
  )
}
