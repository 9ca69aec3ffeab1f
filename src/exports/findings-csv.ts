import type { Account, Finding } from '../model/finding.ts'
import type { Figure } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { type Column, toCsv } from './csv.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'

interface Row {
  readonly finding: Finding
  readonly account: Account
  readonly outlet: string | null
  /** The figure that the account states: its bounds are never dropped. */
  readonly figure: Figure | null
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'finding', kind: 'text', value: ({ finding }) => finding.id },
  { name: 'kind', kind: 'text', value: ({ finding }) => finding.kind },
  { name: 'relation', kind: 'text', value: ({ finding }) => finding.relation },
  { name: 'about', kind: 'text', value: ({ finding }) => finding.about },
  { name: 'article', kind: 'text', value: ({ account }) => account.article },
  { name: 'outlet', kind: 'text', value: ({ outlet }) => outlet },
  { name: 'field', kind: 'text', value: ({ account }) => account.field ?? 'text' },
  { name: 'start', kind: 'number', value: ({ account }) => account.start },
  { name: 'end', kind: 'number', value: ({ account }) => account.end },
  { name: 'words', kind: 'text', value: ({ account }) => account.text },
  { name: 'reading', kind: 'text', value: ({ account }) => account.reading },
  { name: 'value', kind: 'number', value: ({ figure }) => figure?.value ?? null },
  { name: 'low', kind: 'number', value: ({ figure }) => figure?.low ?? null },
  { name: 'high', kind: 'number', value: ({ figure }) => figure?.high ?? null },
  { name: 'hedge', kind: 'text', value: ({ figure }) => figure?.hedge ?? null },
  { name: 'unit', kind: 'text', value: ({ figure }) => figure?.unit ?? null },
  { name: 'articles', kind: 'number', value: ({ finding }) => finding.articles },
  { name: 'origins', kind: 'number', value: ({ finding }) => finding.origins },
  { name: 'silent', kind: 'text', value: ({ finding }) => finding.silent.join(' ') },
  { name: 'rule', kind: 'text', value: ({ finding }) => finding.rule },
  { name: 'why', kind: 'text', value: ({ finding }) => finding.why },
]

/** One line an account; a finding's own fields stand in each of its lines. `findings`: those to hand over, in their order. */
export function findingsCsv(
  { story, at }: Pick<ExportInput, 'story' | 'at'>,
  report: Report,
  findings: readonly Finding[] = report.findings,
): ExportFile {
  const outlets = new Map(report.articles.map((article) => [article.id, article.outlet]))
  const figures = figuresByPlace(report)
  const rows = findings.flatMap((finding) =>
    finding.accounts.map(
      (account): Row => ({
        finding,
        account,
        outlet: outlets.get(account.article) ?? null,
        figure: finding.kind === 'figure' ? (figures(account) ?? null) : null,
      }),
    ),
  )
  const name = exportFileName({ what: 'findings', story: story.title, at, count: findings.length, ending: 'csv' })
  return { name, type: 'text/csv;charset=utf-8', content: toCsv(COLUMNS, rows) }
}

/** The first figure that overlaps an account. */
function figuresByPlace(report: Report): (account: Account) => Figure | undefined {
  const byArticle = new Map<string, Figure[]>()
  for (const mention of report.mentions)
    if (mention.kind === 'figure') byArticle.set(mention.article, [...(byArticle.get(mention.article) ?? []), mention])
  return ({ article, field, start, end }) =>
    byArticle.get(article)?.find((figure) => figure.field === field && figure.start < end && start < figure.end)
}
