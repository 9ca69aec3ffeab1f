import { useLayoutEffect } from 'react'
import { create } from 'zustand'
import type { Words } from '../model/correction.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import { meet } from './passages.ts'
import type { ReportIndex } from './report-index.ts'
import { findingWalked, useViewStore } from './view-store.ts'

interface Pending {
  readonly kind: FindingKind
  readonly words: Words
  /** The story as it stood when the reader spoke. */
  readonly before: ReportIndex
}

const usePending = create<{ readonly at: Pending | null }>(() => ({ at: null }))

/** What the reader just corrected: the finding that holds it next comes into focus, whatever its id is then. */
export const focusKept = (kind: FindingKind, words: Words, before: ReportIndex) =>
  usePending.setState({ at: { kind, words, before } })

/** Once the story is compared anew; before the screen is painted, so that nothing is said to be missing. */
export function useCorrectedFocus(index: ReportIndex): void {
  const at = usePending((state) => state.at)
  useLayoutEffect(() => {
    if (!at || index === at.before) return
    usePending.setState({ at: null })
    const holds = ({ kind, accounts }: Finding) =>
      kind === at.kind && accounts.some((account) => meet(at.words, account))
    const { finding } = useViewStore.getState().view
    const now = finding === null ? undefined : index.finding(finding)
    const next = now && holds(now) ? undefined : index.report.findings.find(holds)
    if (next) findingWalked(next.id)
  }, [index, at])
}
