import type { ReportIndex } from '../../state/report-index.ts'
import { RELATIONS } from '../../state/view-state.ts'
import { Key } from '../parts/key.tsx'
import { RelationWord } from '../parts/relation-sign.tsx'
import style from './no-finding.module.css'

const MEANS = {
  agree: 'The same value or fact.',
  vary: 'Compatible, told differently.',
  conflict: 'Cannot both hold for the same thing, place and time.',
  single: 'One article alone says it.',
  incomparable: 'The same words for different things.',
} as const

/** Where a finding will stand: how to come to one, and what the signs mean. */
export function NoFinding({ index }: { index: ReportIndex }) {
  const { relations } = index.report.tally
  return (
    <section className={style.none} aria-label="Nothing selected">
      <p className={style.how}>
        Choose a marked passage or a line of the list, or press <Key of="next" />.
      </p>
      <dl className={style.legend}>
        {RELATIONS.filter((relation) => relation !== 'incomparable' || relations.incomparable > 0).map((relation) => (
          <div key={relation} className={style.entry}>
            <dt>
              <RelationWord relation={relation} lined />
            </dt>
            <dd>{MEANS[relation]}</dd>
          </div>
        ))}
      </dl>
      <p className={style.limit}>
        How accounts relate is computed from their words. Which of them is true is for you to find out.
      </p>
    </section>
  )
}
