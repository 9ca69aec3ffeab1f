import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import type { ReportIndex } from '../state/report-index.ts'
import { findingOpened, passageOpened } from '../state/view-store.ts'
import { Sheet } from '../ui/sheet.tsx'
import { RelationSign } from '../views/parts/relation-sign.tsx'
import { titleOf } from '../views/parts/words.ts'
import { type Hit, search } from './search.ts'
import style from './search-sheet.module.css'

/** One box over findings and texts: arrows choose, Enter opens in the articles. */
export function SearchSheet({ index, onClose }: { index: ReportIndex; onClose: () => void }) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const sought = useDeferredValue(text)
  const hits = useMemo(() => search(sought, index), [sought, index])
  const id = useId()
  const at = Math.min(chosen, hits.length - 1)

  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    if (hit.kind === 'finding') findingOpened(hit.finding.id)
    else passageOpened(hit.passage)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen((at + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      open(hits[at])
    }
  }

  return (
    <Sheet label="Search" onClose={onClose}>
      <input
        type="search"
        className={style.input}
        placeholder="Search the articles and the findings"
        aria-label="Search the articles and the findings"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
        // biome-ignore lint/a11y/noAutofocus: the box is what was asked for.
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className={style.count} role="status">
        {sought.trim() !== '' && (hits.length === 0 ? 'Nothing found.' : `${hits.length} found`)}
      </p>
      <div className={style.hits} id={`${id}-hits`} role="listbox" aria-label="Found" tabIndex={-1}>
        {hits.map((hit, i) => (
          <HitLine
            key={keyOf(hit)}
            id={`${id}-${i}`}
            hit={hit}
            chosen={i === at}
            index={index}
            onOpen={() => open(hit)}
          />
        ))}
      </div>
    </Sheet>
  )
}

const keyOf = (hit: Hit) => (hit.kind === 'finding' ? hit.finding.id : `${hit.passage.article} ${hit.passage.start}`)

interface HitLineProps {
  readonly id: string
  readonly hit: Hit
  readonly chosen: boolean
  readonly index: ReportIndex
  readonly onOpen: () => void
}

function HitLine({ id, hit, chosen, index, onOpen }: HitLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box holds the focus and its arrows and Enter do the same.
    // biome-ignore lint/a11y/useFocusableInteractive: the same.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={style.hit}
      onClick={onOpen}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' })
      }}
    >
      {hit.kind === 'finding' ? (
        <>
          <RelationSign relation={hit.finding.relation} ring said />
          <span className={style.about}>{titleOf(hit.finding)}</span>
        </>
      ) : (
        <>
          <span className={style.label}>{index.label(hit.passage.article)}</span>
          <span className={style.text} dir="auto">
            {hit.before}
            <b>{hit.words}</b>
            {hit.after}
          </span>
        </>
      )}
    </div>
  )
}
