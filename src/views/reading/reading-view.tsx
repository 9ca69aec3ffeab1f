import { type CSSProperties, Fragment, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../model/finding.ts'
import { columnsOf } from '../../state/columns.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { articleFronted, findingSelected, useView } from '../../state/view-store.ts'
import { AlignedRows } from './aligned-rows.tsx'
import { ArticleColumn } from './article-column.tsx'
import { ArticlePicker } from './article-picker.tsx'
import { CheckFirst } from './check-first.tsx'
import { ColumnDivider } from './column-divider.tsx'
import { hoverFinding } from './hovered-findings.ts'
import { type Overlap, OverlapList } from './overlap-list.tsx'
import { pickedMark } from './picked-mark.ts'
import { ReadingTools } from './reading-tools.tsx'
import style from './reading-view.module.css'
import { Ribbons } from './ribbons.tsx'
import { clickedPlace } from './selected-passage.ts'
import { useShown } from './shown-spans.ts'
import { MIN_COLUMN_PX, useFittingColumns } from './use-fitting-columns.ts'
import { useLinkedReading } from './use-linked-reading.ts'
import { useReadingKeys } from './use-reading-keys.ts'
import { useSameClaim } from './use-same-claim.ts'
import { useSwipe } from './use-swipe.ts'

interface Props {
  readonly index: ReportIndex
  readonly story: string
  /** The articles have been compared; before, they are only to be read. */
  readonly read: boolean
  /** What stands in the place of the list of what to check first. */
  readonly rail?: { readonly name: string; readonly list: (close: () => void) => ReactNode }
  /** A click into the text, where no mark is; where it is asked for, whole texts are shown and nothing that was found. */
  readonly onText?: (place: { readonly article: string; readonly at: number }) => void
}

/** The articles beside each other, and what to check first. */
export function ReadingView({ index, story, read, rail, onText }: Props) {
  const view = useView((whole) => whole)
  const { layout, finding: active } = view
  const inRows = layout.rows && !onText
  const stage = useRef<HTMLElement>(null)
  const fitting = useFittingColumns(stage)
  const shown = useColumns(index, fitting)
  const marks = useShown(index, active === null ? undefined : index.finding(active))
  const [overlap, setOverlap] = useState<Overlap | null>(null)
  const [listed, setListed] = useState(false)
  const name = rail?.name ?? 'Check first'
  const close = useCallback(() => setListed(false), [])
  const linkHere = useLinkedReading(stage, index, layout.linked && !inRows, view.passage ?? active)
  useReadingKeys(linkHere)
  const leave = useSameClaim(stage, index, shown, active !== null)
  const swipe = useSwipe((step) => {
    const order = index.report.articles.map(({ id }) => id)
    const next = order[order.indexOf(shown[0] ?? '') + step]
    if (fitting > 1 || next === undefined) return
    leave()
    articleFronted(next)
  })

  const onClick = (event: React.MouseEvent) => {
    const picked = pickedMark(event, index, marks)
    if (!picked) {
      const place = onText && clickedPlace()
      if (place) onText(place)
      return
    }
    const { findings, article, link } = picked
    if (findings.length > 1) setOverlap({ findings, article, mark: link })
    else findingSelected(findings[0]!.id, article)
  }
  const onPointerOver = (event: React.PointerEvent) => {
    const picked = event.pointerType === 'mouse' ? hoveredFinding(event) : null
    if (stage.current) hoverFinding(event.target, stage.current, index, picked)
  }

  return (
    <div className={style.view} data-listed={listed || undefined}>
      <div className={style.pickerNarrow}>
        <button
          type="button"
          className={style.listButton}
          data-primary
          aria-expanded={listed}
          onClick={() => setListed(!listed)}
        >
          {name}
        </button>
        <ArticlePicker index={index} shown={listed ? [] : shown} single={fitting === 1} onPick={close} />
      </div>
      <aside className={style.rail} aria-label={name}>
        <div className={style.pickerWide}>
          <ArticlePicker index={index} shown={shown} single={fitting === 1} />
        </div>
        {rail?.list(close) ?? <CheckFirst index={index} story={story} read={read} active={active} onPick={close} />}
      </aside>
      <div className={style.stage}>
        {!onText && (
          <ReadingTools
            index={index}
            layout={layout}
            ignored={view.filters.ignored}
            several={shown.length > 1}
            onLinkHere={linkHere}
          />
        )}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from the links inside, which Enter clicks as well. */}
        <section
          ref={stage}
          className={style.columns}
          aria-label="Articles"
          data-rows={inRows || undefined}
          style={columnStyle(shown.length, layout.widths)}
          onClick={onClick}
          onPointerOver={onPointerOver}
          {...swipe}
        >
          {inRows ? (
            <AlignedRows index={index} view={view} read={read} marks={marks} shown={shown} />
          ) : (
            shown.map((id, at) => (
              <Fragment key={id}>
                {at > 0 && (
                  <ColumnDivider
                    at={at - 1}
                    widths={widthsOf(shown.length, layout.widths)}
                    label={index.label(shown[at - 1]!)}
                  />
                )}
                <ArticleColumn
                  index={index}
                  article={index.article(id)!}
                  view={view}
                  read={read}
                  marks={marks}
                  shown={shown}
                />
              </Fragment>
            ))
          )}
          {!inRows && shown.length > 1 && <Ribbons stage={stage} finding={active} shown={shown} />}
        </section>
      </div>
      {overlap && (
        <OverlapList
          overlap={overlap}
          onPick={(finding: Finding) => {
            setOverlap(null)
            findingSelected(finding.id, overlap.article)
          }}
          onClose={() => setOverlap(null)}
        />
      )}
    </div>
  )
}

/** Where one column fits, the cells of a row stand under each other. */
const ROWS_ON_A_PHONE = 4

/** The articles shown; the same list as long as it holds the same ones. */
function useColumns(index: ReportIndex, fitting: number): readonly string[] {
  const view = useView((whole) => whole)
  const shown = columnsOf(index, view, view.layout.rows && fitting === 1 ? ROWS_ON_A_PHONE : fitting).join('\n')
  return useMemo(() => shown.split('\n').filter(Boolean), [shown])
}

/** A width for each column, in per cent of an even share. */
const widthsOf = (columns: number, widths: readonly number[]) =>
  Array.from({ length: columns }, (_, at) => widths[at] ?? 100)

/** Columns with the dividers between them. */
const columnStyle = (columns: number, widths: readonly number[]) =>
  ({
    '--columns': columns,
    '--min-column': `${MIN_COLUMN_PX}px`,
    '--template': widthsOf(columns, widths)
      .map((width) => `minmax(calc(var(--min-column) - 1px), ${width}fr)`)
      .join(' 1px '),
  }) as CSSProperties

/** The finding of the mark under the pointer. */
function hoveredFinding({ target }: React.PointerEvent): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-finding]') : null
  return mark?.dataset.finding ?? null
}
