import type { Account, Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** What stands in one cell of the matrix. */
export type Cell =
  | { readonly state: 'said'; readonly accounts: readonly Account[] }
  /** An article of the event that does not say it. */
  | { readonly state: 'silent' }
  /** An article of another event: its silence is no silence. */
  | { readonly state: 'elsewhere' }

export function cellOf(finding: Finding, article: string, index: ReportIndex): Cell {
  const accounts = finding.accounts.filter((account) => account.article === article)
  if (accounts.length > 0) return { state: 'said', accounts }
  return index.article(article)?.sameEvent ? { state: 'silent' } : { state: 'elsewhere' }
}

/** The articles that have a column: those of the event, then those of others that speak in a finding shown. */
export function columnIds(findings: readonly Finding[], index: ReportIndex): string[] {
  const speaking = new Set(findings.flatMap(({ accounts }) => accounts.map(({ article }) => article)))
  return [...index.main.map(({ id }) => id), ...index.others.map(({ id }) => id).filter((id) => speaking.has(id))]
}
