import type { Figure, Role } from '../../model/mention.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { type FigureSheet, isDrawable, type Statement } from './figure-sheet.ts'

/** One statement on its day (ISO). */
export interface SeriesStatement {
  readonly statement: Statement
  readonly day: string
}

/** One running count as articles of several days give it: as many points as statements, and nothing between. */
export interface FigureSeries {
  /**
   * The days are those that all the numbers are said to be of; else those of publication. The two are never mixed: "on Sunday 80 were hurt",
   * printed on Monday, is no earlier count than one printed on Monday without a day.
   */
  readonly asOf: boolean
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
  const asOf = drawn.every(({ figure }) => dayOfNumber(figure) !== null)
  const dated = drawn.map((statement) => ({
    statement,
    day: asOf ? dayOfNumber(statement.figure) : dayOfArticle(statement, index),
  }))
  const points = dated
    .flatMap(({ statement, day }) => (day === null ? [] : [{ statement, day }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (new Set(points.map(({ day }) => day)).size < 2) return null
  return { asOf, points, undated: dated.filter(({ day }) => day === null).map(({ statement }) => statement) }
}

/** The last day that the number itself is said to be of. */
const dayOfNumber = ({ window, asOf }: Figure): string | null => window?.to ?? asOf?.to ?? null

/** The day that its article was published, where that is one day. */
function dayOfArticle({ figure }: Statement, index: ReportIndex): string | null {
  const { from, to } = index.article(figure.article)?.published ?? { from: null, to: null }
  return from === to ? to : null
}

/** How the count goes on from day to day, in a sentence; empty where its bounds do not say. */
export function courseOf({ points }: FigureSeries): string {
  const pairs = points.flatMap((one, i) => points.slice(i + 1).map((next) => [one, next] as const))
  const later = pairs.filter(([one, next]) => one.day < next.day)
  const rises = later.some(([one, next]) => isAbove(next, one))
  const falls = later.some(([one, next]) => isAbove(one, next))
  if (rises && !falls) return 'Later articles give higher counts: an update is no contradiction.'
  if (falls && !rises) return 'Later articles give lower counts: a correction, or another count.'
  return rises && falls ? 'The count rises and falls from day to day.' : ''
}

/** The least that the one claims is more than the most that the other does. */
const isAbove = ({ statement: { figure: a } }: SeriesStatement, { statement: { figure: b } }: SeriesStatement) =>
  a.low !== null && b.high !== null && a.low > b.high
