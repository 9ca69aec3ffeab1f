import { langOf } from '../state/article-language.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { RelationSign } from '../views/parts/relation-sign.tsx'
import { titleOf } from '../views/parts/words.ts'
import type { Hit } from './search.ts'
import style from './search-sheet.module.css'

interface Props {
  readonly id: string
  readonly hit: Hit
  readonly chosen: boolean
  readonly index: ReportIndex
  readonly onOpen: () => void
}

/** One thing found: a finding, a flag with its note, or words of an article. */
export function HitLine({ id, hit, chosen, index, onOpen }: Props) {
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
      {hit.kind === 'finding' && (
        <>
          <RelationSign relation={hit.finding.relation} ring said />
          <span className={style.about}>{titleOf(hit.finding)}</span>
        </>
      )}
      {hit.kind === 'note' && (
        <>
          <span className={style.label}>Flag</span>
          <span>
            <b className={style.about}>{hit.flag.target.about}</b> {hit.flag.note}
          </span>
        </>
      )}
      {hit.kind === 'text' && (
        <>
          <span className={style.label}>{index.label(hit.passage.article)}</span>
          <span className={style.text} dir="auto" lang={langOf(hit.passage.article)}>
            {hit.before}
            <b>{hit.words}</b>
            {hit.after}
          </span>
        </>
      )}
    </div>
  )
}
