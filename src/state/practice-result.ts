import type { Finding, Relation } from '../model/finding.ts'
import { meet } from './passages.ts'
import type { OwnMark, Sought } from './practice.ts'
import type { ReportIndex } from './report-index.ts'

/** What each side found. A mark and a finding meet where they share words of one article. */
export interface Missed {
  readonly both: readonly Finding[]
  readonly onlyMachine: readonly Finding[]
  /** With what was found there that was not sought: an agreement, say. */
  readonly onlyReader: readonly { readonly mark: OwnMark; readonly others: readonly Finding[] }[]
}

const SOUGHT_RELATIONS: Readonly<Record<Sought, readonly Relation[]>> = {
  differences: ['conflict', 'vary', 'incomparable'],
  alone: ['conflict', 'vary', 'incomparable', 'single'],
  all: ['conflict', 'vary', 'incomparable', 'single', 'agree'],
}

/** The findings of the story's event that `passes` lets through, against the reader's marks; the weightiest first. */
export function missedBy(
  index: ReportIndex,
  marks: readonly OwnMark[],
  sought: Sought,
  passes: (finding: Finding) => boolean,
): Missed {
  const main = new Set(index.main.map(({ id }) => id))
  const told = index.report.findings
    .filter((finding) => passes(finding) && finding.accounts.some(({ article }) => main.has(article)))
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const isSought = ({ relation }: Finding) => SOUGHT_RELATIONS[sought].includes(relation)
  const wanted = told.filter(isSought)
  return {
    both: wanted.filter((finding) => marks.some((mark) => holds(finding, mark))),
    onlyMachine: wanted.filter((finding) => !marks.some((mark) => holds(finding, mark))),
    onlyReader: marks
      .filter((mark) => !wanted.some((finding) => holds(finding, mark)))
      .map((mark) => ({ mark, others: told.filter((finding) => holds(finding, mark)) })),
  }
}

const holds = ({ accounts }: Finding, mark: OwnMark) => accounts.some((account) => meet(account, mark))
