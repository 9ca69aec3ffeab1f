import type { Article } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Finding } from '../model/finding.ts'
import type { Flag } from '../model/flag.ts'
import type { LogEntry } from '../model/work.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'

/** The exact form: what CSV and spreadsheets change, this does not. */
export interface FlagsDocument {
  readonly format: 'crossread-flags'
  readonly version: 1
  readonly exportedAt: string
  readonly scope: ExportInput['scope']
  /** Version of the rules behind the findings; null: there was no analysis. */
  readonly engine: string | null
  readonly story: ExportInput['story']
  readonly articles: readonly ArticleNote[]
  readonly flags: readonly ExportedFlag[]
  /** The reader's word that the findings were made with. */
  readonly corrections: readonly Correction[]
}

type ArticleNote = Pick<Article, 'id' | 'title' | 'outlet' | 'agency' | 'url' | 'published' | 'origin' | 'fingerprint'>

interface ExportedFlag extends Flag {
  /** The finding as it stood at the export; null where the flag is of a selection or the finding is no more. */
  readonly finding: Finding | null
  readonly history: readonly LogEntry[]
}

export function flagsDocument({ story, flags, corrections, history, report, scope, at }: ExportInput): FlagsDocument {
  return {
    format: 'crossread-flags',
    version: 1,
    exportedAt: at,
    scope,
    engine: report?.engine ?? null,
    story,
    articles: report?.articles.map(noteOf) ?? [],
    flags: flags.map((flag) => ({
      ...flag,
      finding: report?.findings.find(({ id }) => id === flag.target.finding) ?? null,
      history: history.filter((entry) => entry.record === flag.id),
    })),
    corrections: corrections.map(({ said }) => said),
  }
}

export function flagsJson(input: ExportInput): ExportFile {
  const { story, at, flags } = input
  return {
    name: exportFileName({ what: 'factcheck', story: story.title, at, count: flags.length, ending: 'json' }),
    type: 'application/json',
    content: `${JSON.stringify(flagsDocument(input), null, 2)}\n`,
  }
}

/** What identifies an article without handing on its text. */
const noteOf = ({ id, title, outlet, agency, url, published, origin, fingerprint }: Article): ArticleNote => ({
  id,
  title,
  outlet,
  agency,
  url,
  published,
  origin,
  fingerprint,
})
