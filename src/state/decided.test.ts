import { describe, expect, test } from 'vitest'
import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { decidedIn, decisionId } from './decided.ts'
import { accountsOf } from './flag-target.ts'
import { indexOf } from './report-index.ts'
import { accountOf, FINDINGS, smallReport } from './small-report.ts'

const [people] = FINDINGS as [Finding]

const decisionOn = (finding: Finding): Decision => ({
  id: decisionId('fire', finding),
  story: 'fire',
  subject: {
    kind: finding.kind,
    rule: finding.rule,
    about: finding.about,
    passages: accountsOf(finding, indexOf(smallReport())),
  },
  lookedAt: '2026-11-21T10:00:00.000Z',
  outcome: 'dismissed',
  reason: 'A rounded count.',
  createdAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  deletedAt: null,
  rev: 1,
})

/** The findings that the decision on the first one is found on, after the articles were read anew. */
function decidedAfter(change: (report: Report) => Report): string[] {
  return [...decidedIn([decisionOn(people)], indexOf(change(smallReport()))).keys()]
}

const withFinding = (change: Partial<Finding>) => (report: Report) => ({
  ...report,
  findings: report.findings.map((finding) => (finding.id === people.id ? { ...finding, ...change } : finding)),
})

const withText = (article: string, from: string, to: string) => (report: Report) => ({
  ...report,
  articles: report.articles.map((one) =>
    one.id === article ? { ...one, text: one.text.replace(from, to), fingerprint: 'after' } : one,
  ),
})

describe('a decision is remembered', () => {
  test.each<[string, (report: Report) => Report]>([
    ['when nothing changed', (report) => report],
    ['when the rules give the finding another id and question', withFinding({ id: 'figure:other', about: 'who left' })],
    [
      'when the rules mark more of the words',
      withFinding({ accounts: [accountOf('a_1', 'About 40 people'), accountOf('b_2', '40 residents')] }),
    ],
    [
      'when another article says it in the same order',
      (report) => ({ ...report, findings: report.findings.toReversed() }),
    ],
  ])('%s', (_name, change) => {
    expect(decidedAfter(change)).toHaveLength(1)
  })
})

describe('the reader is asked again', () => {
  test.each<[string, (report: Report) => Report]>([
    [
      'when another article has its say',
      withFinding({ accounts: [...people.accounts, accountOf('c_3', '40 people')] }),
    ],
    ['when one of the accounts is gone', withFinding({ accounts: people.accounts.slice(0, 1) })],
    ['when another rule says it', withFinding({ rule: 'another' })],
    [
      'when the figure was changed',
      (report) =>
        withText(
          'b_2',
          '40 residents',
          '90 residents',
        )(withFinding({ accounts: [people.accounts[0]!, { ...people.accounts[1]!, text: '90' }] })(report)),
    ],
  ])('%s', (_name, change) => {
    expect(decidedAfter(change)).toEqual([])
  })
})

test('every finding has its own id, the same on every machine', () => {
  const ids = FINDINGS.map((finding) => decisionId('fire', finding))
  expect(new Set(ids).size).toBe(FINDINGS.length)
  expect(FINDINGS.map((finding) => decisionId('fire', { ...finding, id: 'x', about: 'y' }))).toEqual(ids)
})
