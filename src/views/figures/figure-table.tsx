import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useMedia } from '../../ui/use-media.ts'
import { inContext } from '../parts/context.ts'
import { titleOf } from '../parts/words.ts'
import type { FigureSheet, Statement } from './figure-sheet.ts'
import style from './figure-table.module.css'

interface Props {
  readonly sheet: FigureSheet
  readonly index: ReportIndex
  /** The day that a statement is drawn on, where days are. */
  readonly dayOf: ((statement: Statement) => string) | null
  readonly onPick: (statement: Statement) => void
}

/** What the chart draws, in words: every statement, its bound and who is said to have given it. */
export function FigureTable({ sheet, index, dayOf, onPick }: Props) {
  const narrow = useMedia('(max-width: 719px)')
  return (
    <table className={style.table}>
      <caption className="hidden-visually">Statements of: {titleOf(sheet.finding)}</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          {dayOf && <th scope="col">Day</th>}
          <th scope="col">Reads</th>
          <th scope="col">Words</th>
          {!narrow && <th scope="col">Who says so</th>}
        </tr>
      </thead>
      <tbody>
        {sheet.statements.map((statement) => (
          <tr key={statement.figure.id}>
            <th scope="row">
              <button
                type="button"
                className={style.source}
                aria-label={`${statement.label}, show in the text`}
                onClick={() => onPick(statement)}
              >
                {statement.label}
              </button>
            </th>
            {dayOf && <td className={style.day}>{dayOf(statement)}</td>}
            <td className={style.reads}>{statement.reading}</td>
            <td className={style.words} lang={langOf(statement.figure.article)}>
              <Words statement={statement} index={index} />
              {!statement.counted && <span className={style.apart}> another event, not counted</span>}
              {narrow && <span className={style.apart}>{giverOf(statement)}</span>}
            </td>
            {!narrow && <td>{giverOf(statement)}</td>}
          </tr>
        ))}
        {sheet.silent.length > 0 && (
          <tr className={style.silent}>
            <th scope="row">{sheet.silent.join(' ')}</th>
            <td colSpan={(narrow ? 2 : 3) + (dayOf ? 1 : 0)}>not stated</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const giverOf = ({ figure }: Statement) => figure.attributedTo ?? 'unattributed'

const BEFORE_CHARS = 24
const AFTER_CHARS = 48

/** The figure as printed, with enough of its sentence to see what is counted. */
function Words({ statement: { figure }, index }: { statement: Statement; index: ReportIndex }) {
  const article = index.article(figure.article)
  if (!article) return figure.text
  const { before, words, after } = inContext(article, figure, BEFORE_CHARS, AFTER_CHARS)
  return (
    <>
      {before}
      <b>{words}</b>
      {after}
    </>
  )
}
