import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import type { Finding } from '../../model/finding.ts'
import { type OwnMark, practiceBegun, practiceLeft, SOUGHT, type Sought, soughtChosen } from '../../state/practice.ts'
import { missedBy } from '../../state/practice-result.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { usePassing } from '../../state/use-queue.ts'
import { findingSelected, textsOpened } from '../../state/view-store.ts'
import { gistOf } from '../parts/gist.ts'
import { RelationSign } from '../parts/relation-sign.tsx'
import { listed, RELATION_VERB, titleOf } from '../parts/words.ts'
import { MarkedPlace } from './marked-place.tsx'
import style from './practice.module.css'

const SOUGHT_WORDS: Readonly<Record<Sought, string>> = {
  differences: 'differences',
  alone: 'differences, and what only one says',
  all: 'differences, agreements, and what only one says',
}

interface Props {
  readonly marks: readonly OwnMark[]
  readonly sought: Sought
  readonly index: ReportIndex
  /** The finding in focus. */
  readonly active: string | null
  readonly onPick: () => void
}

/** What both sides found, and what each of them missed. */
export function MissedList({ marks, sought, index, active, onPick }: Props) {
  const passes = usePassing(index)
  const { both, onlyReader, onlyMachine } = useMemo(
    () => missedBy(index, marks, sought, passes),
    [index, marks, sought, passes],
  )
  const lineOf = (finding: Finding) => (
    <FindingLine
      key={finding.id}
      finding={finding}
      index={index}
      current={finding.id === active}
      onPick={() => {
        findingSelected(finding.id)
        onPick()
      }}
    />
  )
  // On a phone the page stays scrolled where the texts were.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div className={style.list}>
      <h2 className={style.heading} ref={heading}>
        What each side missed
      </h2>
      <dl className={style.score}>
        <Count n={both.length} of="found by both" />
        <Count n={onlyReader.length} of="only by you" />
        <Count n={onlyMachine.length} of="only by Crossread" />
      </dl>
      <label className={style.sought}>
        Looked for
        <select
          className={style.select}
          value={sought}
          onChange={({ target }) => soughtChosen(SOUGHT.find((one) => one === target.value) ?? 'differences')}
        >
          {SOUGHT.map((one) => (
            <option key={one} value={one}>
              {SOUGHT_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <p className={style.lead}>
        A mark and a finding meet where they share words of one article. More marks are not better marks: what only you
        marked may be what no rule can see.
      </p>
      <p className={style.acts}>
        <button
          type="button"
          className={style.act}
          onClick={() => {
            textsOpened()
            practiceBegun()
          }}
        >
          Cover again and go on marking
        </button>
        <button type="button" className={style.link} onClick={practiceLeft}>
          Leave teacher’s mode
        </button>
      </p>
      <Part title="Only by Crossread" none="You met everything that was found.">
        {onlyMachine.map(lineOf)}
      </Part>
      <Part
        title="Only by you"
        none={marks.length === 0 ? 'You marked nothing.' : 'Each of your marks meets something that was found.'}
      >
        {onlyReader.map(({ mark: { mark, ...place }, others }) => (
          <li key={`${place.article} ${place.field} ${place.start}`} className={style.line}>
            <MarkedPlace place={place} words={mark.exact} index={index} onPick={onPick}>
              {others.length > 0 && <span className={style.gist}>{otherwise(others)}</span>}
            </MarkedPlace>
          </li>
        ))}
      </Part>
      <Part title="Found by both" none="Nothing yet.">
        {both.map(lineOf)}
      </Part>
    </div>
  )
}

/** "Not sought, but found here: agrees and in one only". */
const otherwise = (others: readonly Finding[]) =>
  `Not looked for, but found here: ${listed([...new Set(others.map(({ relation }) => RELATION_VERB[relation]))])}.`

function Count({ n, of }: { n: number; of: string }) {
  return (
    <div className={style.counted}>
      <dt>{of}</dt>
      <dd>{n}</dd>
    </div>
  )
}

function Part({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 className={style.heading} id={id}>
        {title} <span className={style.count}>{children.length}</span>
      </h3>
      {children.length === 0 ? <p className={style.none}>{none}</p> : <ol>{children}</ol>}
    </section>
  )
}

interface LineProps {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly current: boolean
  readonly onPick: () => void
}

function FindingLine({ finding, index, current, onPick }: LineProps) {
  return (
    <li className={style.line} data-relation={finding.relation}>
      <button type="button" className={style.finding} aria-current={current || undefined} onClick={onPick}>
        <RelationSign relation={finding.relation} ring said />
        <span className={style.about}>
          {titleOf(finding)}
          <span className={style.gist}>{gistOf(finding, index)}</span>
        </span>
      </button>
    </li>
  )
}
