import type { FindingKind } from './finding.ts'
import type { PassageSelector } from './flag.ts'
import type { Kept } from './kept.ts'

/** accepted: the finding is a real difference (or agreement) to work with. dismissed: it is none, and the reason says why. */
export const OUTCOMES = ['accepted', 'dismissed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a finding was about, in words that stay when the articles are read anew: its id may not. */
export interface DecisionSubject {
  readonly kind: FindingKind
  readonly rule: string
  readonly about: string
  readonly passages: readonly PassageSelector[]
}

/** What the reader did with a finding. It is no verdict: that is a flag's. */
export interface Decision extends Kept {
  readonly subject: DecisionSubject
  /** First looked at; null: not yet, or taken back. */
  readonly lookedAt: string | null
  readonly outcome: Outcome | null
  /** Why it was dismissed. */
  readonly reason: string
}

/** What a finding is by its words: kind, rule and the words of each account. Its id may change with the rules, this does not. */
export function subjectKey(
  kind: string,
  rule: string,
  accounts: readonly { article: string; words: string }[],
): string {
  const words = accounts.map(({ article, words }) => [article, words.replaceAll(/\s+/g, ' ')].join('\t')).sort()
  return [kind, rule, ...words].join('\n')
}
