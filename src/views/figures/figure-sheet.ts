import type { Finding } from '../../model/finding.ts'
import type { DateMention, Figure, Window } from '../../model/mention.ts'
import type { Series } from '../../model/report.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** One statement of the figure: the most that a chart may draw one mark for. */
export interface Statement {
  readonly figure: Figure
  /** "001" */
  readonly label: string
  /** Its article tells the story's event. */
  readonly counted: boolean
  /** In normal form: "> 150 attacks". */
  readonly reading: string
  /** The last day that the figure can speak of: its window's, its own, or that of its article's publication. */
  readonly until: string | null
  /** Days in which the window may begin, where the words leave that open ("mid-October"). */
  readonly opening: DateMention | null
}

/** All that is said of one figure. */
export interface FigureSheet {
  readonly finding: Finding
  readonly statements: readonly Statement[]
  /** Labels of the articles of the event that do not say it. */
  readonly silent: readonly string[]
}

/** The figures of a report: those that several sources give come first, and of these the ones with bounds, which a table tells worse. */
export function figureSheets(index: ReportIndex, findings: readonly Finding[]): FigureSheet[] {
  const series = new Map(index.report.series.map((one) => [one.finding, one]))
  const sheets = findings
    .filter((finding) => finding.kind === 'figure')
    .map((finding) => sheetOf(finding, series.get(finding.id), index))
    .filter(({ statements }) => statements.length > 0)
  return folded(sheets).sort((a, b) => rank(a) - rank(b))
}

function sheetOf(finding: Finding, series: Series | undefined, index: ReportIndex): FigureSheet {
  const statements = (series?.points ?? []).flatMap(({ mention, article, sameEvent }): Statement[] => {
    const figure = index.mention(mention)
    if (figure?.kind !== 'figure') return []
    const account = finding.accounts.find(
      (one) => one.article === article && one.start < figure.end && figure.start < one.end,
    )
    return [
      {
        figure,
        label: index.label(article),
        counted: sameEvent,
        reading: account?.reading ?? figure.text,
        until: figure.window?.to ?? figure.asOf?.to ?? index.article(article)?.published.to ?? null,
        opening: openingOf(figure, index),
      },
    ]
  })
  return { finding, statements, silent: finding.silent.map(index.label) }
}

/** A sheet that only sets statements of other events beside those of another sheet is drawn with it, not twice. */
function folded(sheets: readonly FigureSheet[]): FigureSheet[] {
  const key = ({ statements }: FigureSheet) =>
    statements.flatMap(({ figure, counted }) => (counted ? figure.id : [])).join()
  const apart = sheets.filter(({ finding }) => finding.relation === 'incomparable')
  const others = sheets.filter((sheet) => !apart.includes(sheet))
  const hosts = new Map(others.map((sheet) => [key(sheet), sheet]))
  const left = apart.filter((sheet) => key(sheet) === '' || !hosts.has(key(sheet)))
  return [
    ...others.map((sheet) => {
      const guests = apart.filter((one) => key(one) !== '' && key(one) === key(sheet) && hosts.get(key(one)) === sheet)
      return { ...sheet, statements: [...sheet.statements, ...guests.flatMap(apartIn)] }
    }),
    ...left,
  ]
}

const apartIn = ({ statements }: FigureSheet) => statements.filter(({ counted }) => !counted)

function rank({ finding, statements }: FigureSheet): number {
  const bounded = statements.some(({ figure }) => figure.hedge !== 'exact' && figure.value !== null)
  return (finding.articles > 1 ? 0 : 2) + (bounded ? 0 : 1)
}

/** The date in the same sentence that the figure's window begins with, where it names more than one day. */
function openingOf({ article, start, window }: Figure, index: ReportIndex): DateMention | null {
  if (!window?.from) return null
  const sentence = index.article(article)?.sentences.find(([from, to]) => from <= start && start < to)
  if (!sentence) return null
  const dates = index.report.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      mention.article === article &&
      mention.start >= sentence[0] &&
      mention.end <= sentence[1] &&
      mention.from === window.from &&
      mention.to !== mention.from,
  )
  return dates[0] ?? null
}

/** A count that runs over a time has a window: it is drawn over it. */
export const windowOf = ({ statements }: FigureSheet): Window | null =>
  statements.find(({ figure, counted }) => counted && figure.window !== null)?.figure.window ?? null

/** Whether anything of it can stand on an axis of numbers. */
export const isDrawable = ({ figure }: Statement) =>
  figure.value !== null || figure.low !== null || figure.high !== null
