import { useId, useMemo, useRef } from 'react'
import { originsCsv } from '../../exports/origins-csv.ts'
import { sentenceCase } from '../../exports/sentence-case.ts'
import { corrected, useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import { columnsChosen } from '../../state/layout.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { articleFronted, roomOpened } from '../../state/view-store.ts'
import { ChartExports } from '../parts/chart-exports.tsx'
import { counted } from '../parts/words.ts'
import { originsOf } from './coverage.ts'
import block from './figure-block.module.css'
import style from './origins-block.module.css'
import { MAX_ARCS, OriginsGraph } from './origins-graph.tsx'
import { type Tie, tiedOrder, tiesOf } from './ties.ts'

interface Props {
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** Which articles derive from one original, drawn and in a table with the reasons and the reader's word on it. */
export function OriginsBlock({ index, story }: Props) {
  const figure = useRef<HTMLElement>(null)
  const id = useId()
  const groups = originsOf(index)
  const order = useMemo(() => tiedOrder(index), [index])
  const ties = useMemo(() => tiesOf(index), [index])
  if (index.main.length < 2) return null
  return (
    <article className={block.block} ref={figure} aria-labelledby={id}>
      <header className={block.head}>
        <h2 className={block.title} id={id}>
          What depends on what
        </h2>
        <ChartExports
          of={`origins in ${story.title}`}
          block={figure}
          drawn
          csv={() => originsCsv(story, rowsOf(index, order, ties), new Date().toISOString())}
        />
      </header>
      <p className={block.caption}>
        {sentenceCase(counted(index.main.length, 'article'))} from {counted(groups.length, 'origin')}
        {ties.length > MAX_ARCS
          ? `, the first ${MAX_ARCS} of ${ties.length} ties drawn. `
          : ties.length > 0
            ? `, ${counted(ties.length, 'tie')} drawn. `
            : '. '}
        Articles of one origin confirm nothing to each other; every count shows both.
      </p>
      <OriginsGraph index={index} order={order} ties={ties} onTie={besideEachOther} />
      <table className={style.table}>
        <caption className="hidden-visually">Ties of each source</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Why it is held to derive from one original with others</th>
            <th scope="col">Your word</th>
          </tr>
        </thead>
        {groups.map(({ origin, articles }) => (
          <tbody key={origin} className={style.group} data-several={articles.length > 1 || undefined}>
            {articles.map((article) => (
              <tr key={article.id}>
                <th scope="row">
                  <button
                    type="button"
                    className={style.source}
                    aria-label={`${article.label}, read it`}
                    onClick={() => {
                      roomOpened('read')
                      articleFronted(article.id)
                    }}
                  >
                    {article.label}
                  </button>
                </th>
                <td className={style.reasons}>
                  <Reasons article={article} ties={ties} index={index} />
                </td>
                <td>
                  <OriginChoice article={article.id} index={index} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </article>
  )
}

/** The two articles alone, to be read against each other. */
function besideEachOther({ from, to }: Tie): void {
  columnsChosen([from, to])
  roomOpened('read')
}

function rowsOf(index: ReportIndex, order: readonly string[], ties: readonly Tie[]) {
  const tied = (id: string) => ties.filter(({ from, to }) => from === id || to === id)
  return order.flatMap((id) => {
    const row = { article: id, origin: index.article(id)?.origin ?? '', tiedTo: '', why: '' }
    const own = tied(id).filter(({ from }) => from === id)
    if (tied(id).length === 0) return [row]
    return own.map(({ to, reasons }) => ({ ...row, tiedTo: to, why: reasons.join(' ') }))
  })
}

interface ReasonsProps {
  readonly article: { readonly id: string; readonly label: string; readonly reasons: readonly string[] }
  readonly ties: readonly Tie[]
  readonly index: ReportIndex
}

/** Each tie is told where its first article stands; at the other end its number is enough. */
function Reasons({ article, ties, index }: ReasonsProps) {
  const own = ties.filter(({ from, to }) => from === article.id || to === article.id)
  const others = article.reasons.filter((reason) => own.length === 0 || /^The reader holds/.test(reason))
  if (own.length + others.length === 0) return 'Stands alone: nothing ties it to another article.'
  return (
    <ul>
      {others.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {own.map((tie) => (
        <li key={tie.number}>
          <button
            type="button"
            className={style.tie}
            aria-label={`${tie.number}: read ${index.label(tie.from)} and ${index.label(tie.to)} beside each other`}
            onClick={() => besideEachOther(tie)}
          >
            {tie.number}
          </button>{' '}
          {tie.reasons.join(' ')}
        </li>
      ))}
    </ul>
  )
}

/** The reader's word on an article's origin, which is stronger than what was found. */
function OriginChoice({ article, index }: { article: string; index: ReportIndex }) {
  const records = useCorrectionRecords()
  const own = records.find(({ said }) => said.kind === 'origin' && said.article === article)
  return (
    <label>
      <span className="hidden-visually">Origin of {index.label(article)}</span>
      <select
        className={style.select}
        value={own?.said.kind === 'origin' ? (own.said.with ?? 'own') : ''}
        onChange={({ target: { value } }) => {
          if (value !== '') void corrected({ kind: 'origin', article, with: value === 'own' ? null : value })
          else if (own) void withdrawn([own])
        }}
      >
        <option value="">as found</option>
        <option value="own">an original of its own</option>
        {index.main
          .filter((other) => other.id !== article)
          .map((other) => (
            <option key={other.id} value={other.id}>
              one original with {index.label(other.id)}
            </option>
          ))}
      </select>
    </label>
  )
}
