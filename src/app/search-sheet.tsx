import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useFlags } from '../state/flags.ts'
import { spanOf } from '../state/passages.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { findingOpened, passageOpened, roomOpened } from '../state/view-store.ts'
import { Sheet } from '../ui/sheet.tsx'
import { overlayOpened } from './overlay-store.ts'
import { SavedSearches, SaveSearch } from './saved-searches.tsx'
import { type Hit, search } from './search.ts'
import { HitLine } from './search-hit.tsx'
import style from './search-sheet.module.css'

const LABEL = 'Search articles, findings and notes'

/** One box over findings, notes and texts: arrows choose, Enter opens. */
export function SearchSheet({ index, onClose }: { index: ReportIndex; onClose: () => void }) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  const sought = useDeferredValue(text)
  const flags = useFlags((desk) => desk.flags)
  const { hits, all, unread } = useMemo(() => search(sought, index, flags), [sought, index, flags])
  const id = useId()
  const at = Math.min(chosen, hits.length - 1)

  const type = (next: string) => {
    setText(next)
    setChosen(0)
    box.current?.focus()
  }
  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    if (hit.kind === 'finding') findingOpened(hit.finding.id)
    else if (hit.kind === 'text') passageOpened(hit.passage)
    else openFlag(hit, index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen((at + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // The list may still be of the letters before.
      open(sought === text ? hits[at] : search(text, index, flags).hits[0])
    }
  }

  return (
    <Sheet label="Search" onClose={onClose}>
      <input
        ref={box}
        type="search"
        className={style.input}
        placeholder={LABEL}
        aria-label={LABEL}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
        // biome-ignore lint/a11y/noAutofocus: the box is what was asked for.
        autoFocus
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={style.bar}>
        <p className={style.count} role="status">
          {sought.trim() !== '' && countWords(hits.length, all, unread)}
        </p>
        {text.trim() !== '' && (
          <button type="button" className={style.link} onClick={() => overlayOpened('words', text.trim())}>
            Every place in context
          </button>
        )}
        {text.trim() !== '' && <SaveSearch text={text.trim()} />}
        <button type="button" className={style.link} onClick={onClose}>
          Close
        </button>
      </div>
      {text.trim() === '' && <SavedSearches onPick={type} />}
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

function countWords(listed: number, all: number, unread: readonly string[]): string {
  if (unread.length > 0) return `${unread.join('. ')}.`
  if (all === 0) return 'Nothing found.'
  return listed < all ? `${all} found, the first ${listed} listed` : `${all} found`
}

const keyOf = (hit: Hit) => {
  if (hit.kind === 'finding') return hit.finding.id
  return hit.kind === 'note' ? hit.flag.id : `${hit.passage.article} ${hit.passage.start}`
}

function openFlag({ flag }: Extract<Hit, { kind: 'note' }>, index: ReportIndex): void {
  const { finding, passages } = flag.target
  const [first] = passages
  if (finding !== null && index.finding(finding)) findingOpened(finding)
  else if (first && index.article(first.article)) passageOpened(spanOf(first, first))
  else roomOpened('review')
}
