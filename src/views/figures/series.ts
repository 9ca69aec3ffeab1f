import type { Role } from '../../model/mention.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { type FigureSheet, isDrawable, type Statement } from './figure-sheet.ts'

/** One statement on its day (ISO). */
export interface SeriesStatement {
  readonly statement: Statement
  readonly day: string
  /** The day is said of the number itself; else it is that of publication. */
  readonly asOf: boolean
}

/** One running count as articles of several days give it: as many points as statements, and nothing between. */
export interface FigureSeries {
  /** The earliest day first. */
  readonly points: readonly SeriesStatement[]
  /** Statements without a day of their own: they stand in the table alone. */
  readonly undated: readonly Statement[]
}

/** Counts that grow as a story goes on. A number of troops or of rooms is none. */
const RUNNING: ReadonlySet<Role | null> = new Set(['killed', 'wounded', 'missing', 'detained', 'displaced', 'rescued'])

/** Null where the count does not run, or where all of it is said on one day. */
export function seriesOf({ finding, statements }: FigureSheet, index: ReportIndex): FigureSeries | null {
  const drawn = statements.filter((statement) => statement.counted && isDrawable(statement))
  const isRunning =
    finding.rule === 'figure-update' || drawn.every(({ figure }) => RUNNING.has(figure.role) || figure.window !== null)
  if (!isRunning || finding.relation === 'incomparable') return null
  const dated = drawn.map((statement) => ({ statement, ...dayOfStatement(statement, index) }))
  const points = dated
    .flatMap(({ statement, day, asOf }) => (day === null ? [] : [{ statement, day, asOf }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (new Set(points.map(({ day }) => day)).size < 2) return null
  return { points, undated: dated.filter(({ day }) => day === null).map(({ statement }) => statement) }
}

/** The day that the number is said to be of, else the day its article was published, where that is one day. */
function dayOfStatement({ figure }: Statement, index: ReportIndex): { day: string | null; asOf: boolean } {
  const said = figure.window?.to ?? figure.asOf?.to ?? null
  if (said !== null) return { day: said, asOf: true }
  const { from, to } = index.article(figure.article)?.published ?? { from: null, to: null }
  return { day: from === to ? to : null, asOf: false }
}

/** How the count goes on from day to day, in a sentence; empty where its bounds do not say. */
export function courseOf({ points }: FigureSeries): string {
  const numbers = points.flatMap(({ statement: { figure }, day }) => {
    const number = figure.value ?? figure.low ?? figure.high
    return number === null ? [] : [{ number, day }]
  })
  const pairs = numbers.flatMap((one, i) => numbers.slice(i + 1).map((next) => ({ one, next })))
  const later = pairs.filter(({ one, next }) => one.day < next.day)
  const rises = later.some(({ one, next }) => next.number > one.number)
  const falls = later.some(({ one, next }) => next.number < one.number)
  if (rises && !falls) return 'Later articles give higher counts: an update is no contradiction.'
  if (falls && !rises) return 'Later articles give lower counts: a correction, or another count.'
  if (rises && falls) return 'The count rises and falls from day to day.'
  return later.length > 0 ? 'The count is the same on each day.' : ''
}
