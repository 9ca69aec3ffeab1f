import { useMemo } from 'react'
import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { decidedIn, decisionId } from './decided.ts'
import { accountsOf } from './flag-target.ts'
import type { ReportIndex } from './report-index.ts'
import { done, useWork } from './work.ts'

/** What the reader did with the findings of a story, and the ways to do it. */
export interface Decisions {
  /** undefined: not even looked at. */
  readonly of: (finding: Finding) => Decision | undefined
  /** How many of these were looked at, accepted or dismissed. */
  readonly countLookedAt: (findings: readonly Finding[]) => number
  /** Said of a finding when the reader has it in focus; it is no command, so that undo skips it. */
  readonly lookedAt: (finding: Finding) => void
  readonly accept: (finding: Finding) => void
  readonly dismiss: (finding: Finding, reason: string) => void
  /** Neither accepted nor dismissed any more, nor looked at. */
  readonly undecide: (finding: Finding) => void
}

/** Remembered across reloads, across tabs and when the articles are read anew. */
export function useDecisions(story: string, index: ReportIndex): Decisions {
  const decisions = useWork((desk) => desk.decisions)
  return useMemo(() => {
    const decided = decidedIn(decisions, index)
    const of = (finding: Finding) => {
      const decision = decided.get(finding.id)
      return decision?.lookedAt ? decision : undefined
    }
    const say = (finding: Finding, change: Said, silent = false) =>
      void decide(story, finding, decided.get(finding.id), change, index, silent)
    return {
      of,
      countLookedAt: (findings) => findings.filter((finding) => of(finding)).length,
      lookedAt: (finding) => {
        if (!of(finding)) say(finding, { lookedAt: new Date().toISOString() }, true)
      },
      accept: (finding) => say(finding, { outcome: 'accepted', reason: '' }),
      dismiss: (finding, reason) => say(finding, { outcome: 'dismissed', reason: reason.trim() }),
      undecide: (finding) => {
        if (of(finding)) say(finding, { lookedAt: null, outcome: null, reason: '' })
      },
    }
  }, [decisions, story, index])
}

type Said = Partial<Pick<Decision, 'lookedAt' | 'outcome' | 'reason'>>

async function decide(
  story: string,
  finding: Finding,
  known: Decision | undefined,
  change: Said,
  index: ReportIndex,
  silent: boolean,
): Promise<void> {
  const at = new Date().toISOString()
  const said: Said = change.lookedAt === undefined ? { lookedAt: known?.lookedAt ?? at, ...change } : change
  if (known) {
    await done(story, [{ type: 'change', kind: 'decision', id: known.id, rev: known.rev, change: said }], silent)
    return
  }
  const record: Decision = {
    id: decisionId(story, finding),
    story,
    subject: { kind: finding.kind, rule: finding.rule, about: finding.about, passages: accountsOf(finding, index) },
    lookedAt: null,
    outcome: null,
    reason: '',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
    ...said,
  }
  await done(story, [{ type: 'make', kind: 'decision', record, change: said }], silent)
}
