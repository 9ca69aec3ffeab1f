import { memo } from 'react'
import { sentenceCase } from '../exports/sentence-case.ts'
import type { Relation } from '../model/finding.ts'
import { useFlags } from '../state/flags.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { flaggedToggled, relationToggled, useView } from '../state/view-store.ts'
import { RelationSign } from '../views/parts/relation-sign.tsx'
import { counted, RELATION_PLURAL } from '../views/parts/words.ts'
import { OutlierNotice } from './outlier-notice.tsx'
import style from './strapline.module.css'

const ORDER = ['agree', 'vary', 'conflict', 'single', 'incomparable'] as const satisfies readonly Relation[]

/** The shape of the story in one line; each count is a switch that shows only its findings. */
export const Strapline = memo(function Strapline({ index }: { index: ReportIndex }) {
  const { relations, flagged } = useView(({ filters }) => filters)
  const flags = useFlags((desk) => desk.flags.length)
  const { tally } = index.report
  const origins = new Set(index.main.map(({ origin }) => origin)).size
  return (
    <section className={style.strapline} aria-label="The story in short">
      <p className={style.sentence}>
        {sentenceCase(counted(index.main.length, 'article'))}, {counted(origins, 'origin')}, one event
      </p>
      <fieldset className={style.counts}>
        <legend className="hidden-visually">Show only</legend>
        {ORDER.filter((relation) => relation !== 'incomparable' || tally.relations.incomparable > 0).map((relation) => (
          <button
            key={relation}
            type="button"
            className={style.count}
            data-relation={relation}
            aria-pressed={relations.includes(relation)}
            onClick={() => relationToggled(relation)}
          >
            <RelationSign relation={relation} />
            <b>{tally.relations[relation]}</b> {RELATION_PLURAL[relation]}
          </button>
        ))}
        {(flags > 0 || flagged) && (
          <button type="button" className={style.count} aria-pressed={flagged} onClick={flaggedToggled}>
            <span className={style.flag} aria-hidden="true" />
            <b>{flags}</b> flagged
          </button>
        )}
      </fieldset>
      <OutlierNotice index={index} />
    </section>
  )
})
