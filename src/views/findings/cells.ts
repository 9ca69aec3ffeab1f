import type { Account, Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** What stands in one cell of the matrix. */
export type Cell =
  /** `denied`: by whom, where the words stand in what somebody is told to deny; empty where nobody is named. */
  | {
      readonly state: 'said'
      readonly accounts: readonly { readonly account: Account; readonly denied: string | null }[]
    }
  /** An article of the event that does not say it. */
  | { readonly state: 'silent' }
  /** An article of another event: its silence is no silence. */
  | { readonly state: 'elsewhere' }

export function cellOf(finding: Finding, article: string, index: ReportIndex): Cell {
  const accounts = finding.accounts.filter((account) => account.article === article)
  if (accounts.length > 0)
    return { state: 'said', accounts: accounts.map((account) => ({ account, denied: denialOf(account, index) })) }
  return index.article(article)?.sameEvent ? { state: 'silent' } : { state: 'elsewhere' }
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|rebut(?:s|ted|ting)?|disavow(?:s|ed|ing)?)$/

/** Whoever is told to deny what the account says; null where nobody is. A silence is never a denial. */
function denialOf(account: Account, index: ReportIndex): string | null {
  const mention = index.mentionAt(account, 'quote')
  if (mention?.kind !== 'quote' || mention.start > account.start || mention.end < account.end) return null
  return DENIES.test(mention.verb?.toLowerCase() ?? '') ? (mention.speaker ?? '') : null
}

/** The articles that have a column: those of the event, then those of others that speak in a finding shown. */
export function columnIds(findings: readonly Finding[], index: ReportIndex): string[] {
  const speaking = new Set(findings.flatMap(({ accounts }) => accounts.map(({ article }) => article)))
  return [...index.main.map(({ id }) => id), ...index.others.map(({ id }) => id).filter((id) => speaking.has(id))]
}

/** The source `step` places on that speaks in the finding; null: past the first, the question itself. The last one holds. */
export function neighbourCell(
  finding: Finding,
  sources: readonly string[],
  current: string | null,
  step: 1 | -1,
): string | null {
  const speaking = sources.filter((id) => finding.accounts.some(({ article }) => article === id))
  const at = current === null ? -1 : speaking.indexOf(current)
  return speaking[Math.min(at + step, speaking.length - 1)] ?? null
}
