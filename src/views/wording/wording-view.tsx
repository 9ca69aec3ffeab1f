import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { methodQuery } from '../../analysis/method-query.ts'
import type { Finding, FindingKind } from '../../model/finding.ts'
import { queueOf } from '../../state/queue.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { NO_FILTERS } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { HeatMap } from './heat-map.tsx'
import { LabelRow } from './label-row.tsx'
import { contrastOf } from './labels.ts'
import { NamesSection } from './names-section.tsx'
import { QuoteRow } from './quote-row.tsx'
import style from './wording-view.module.css'

const SECTIONS: readonly { kind: FindingKind; title: string; lead: string }[] = [
  { kind: 'wording', title: 'Labels', lead: 'What each article calls the same thing.' },
  {
    kind: 'quote',
    title: 'Quotations',
    lead: 'The same words of one speaker as each article prints them; translations may differ.',
  },
  { kind: 'name', title: 'Names', lead: 'What the spellings and titles of one name differ in.' },
]

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** The words for things: labels, quotations and names, by what is said rather than by who says it. */
export function WordingView({ index, story }: Props) {
  const { relations } = useView(({ filters }) => filters)
  const finding = useView((view) => view.finding)
  const view = useRef<HTMLElement>(null)
  const lists = useQuery(methodQuery).data?.lists
  const findings = useMemo(() => queueOf(index, { ...NO_FILTERS, relations }), [index, relations])
  useEffect(() => {
    if (finding !== null) view.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [finding])
  const sections = SECTIONS.map((section) => ({
    ...section,
    rows: findings.filter(({ kind }) => kind === section.kind),
  }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} ref={view} tabIndex={0} aria-label="Wording">
      {sections.every(({ rows }) => rows.length === 0) && <p className={style.none}>No wording passes the filters.</p>}
      <HeatMap findings={sections[0]?.rows ?? []} lists={lists} index={index} story={story} active={finding} />
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, title, lead, rows }) => (
          <section key={kind} className={style.section} aria-labelledby={`wording-${kind}`}>
            <header className={style.head}>
              <h2 className={style.title} id={`wording-${kind}`}>
                {title}
              </h2>
              <p className={style.lead}>{lead}</p>
            </header>
            <ul>
              {rows.map((row: Finding) =>
                kind === 'quote' ? (
                  <QuoteRow key={row.id} finding={row} index={index} active={row.id === finding} />
                ) : (
                  <LabelRow
                    key={row.id}
                    finding={row}
                    index={index}
                    active={row.id === finding}
                    contrast={lists && contrastOf(row, lists)}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
      {relations.length === 0 && (
        <section aria-labelledby="wording-spellings">
          <header className={style.head}>
            <h2 className={style.title} id="wording-spellings">
              All spellings
            </h2>
            <p className={style.lead}>Every name with its spellings, and who prints which.</p>
          </header>
          <NamesSection index={index} />
        </section>
      )}
    </section>
  )
}
