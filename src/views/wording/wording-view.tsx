import { useEffect, useMemo, useRef } from 'react'
import type { Finding, FindingKind } from '../../model/finding.ts'
import { queueOf } from '../../state/queue.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { NO_FILTERS } from '../../state/view-state.ts'
import { useView } from '../../state/view-store.ts'
import { LabelRow } from './label-row.tsx'
import { QuoteRow } from './quote-row.tsx'
import style from './wording-view.module.css'

const SECTIONS: readonly { kind: FindingKind; title: string; lead: string }[] = [
  { kind: 'wording', title: 'Labels', lead: 'What each article calls the same thing.' },
  {
    kind: 'quote',
    title: 'Quotations',
    lead: 'The same words of one speaker as each article prints them; translations may differ.',
  },
  { kind: 'name', title: 'Names', lead: 'All spellings of a name, and the titles that go with it.' },
]

/** The words for things: labels, quotations and names, by what is said rather than by who says it. */
export function WordingView({ index }: { index: ReportIndex }) {
  const { filters, finding } = useView()
  const view = useRef<HTMLElement>(null)
  const findings = useMemo(
    () => queueOf(index, { ...NO_FILTERS, relations: filters.relations }),
    [index, filters.relations],
  )
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
                  <LabelRow key={row.id} finding={row} index={index} active={row.id === finding} />
                ),
              )}
            </ul>
          </section>
        ))}
    </section>
  )
}
