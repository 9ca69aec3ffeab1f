import type { Account, FindingKind, Relation } from '../../model/finding.ts'

/** A topic with its relation, before it is counted and ranked. */
export interface Judged {
  readonly kind: FindingKind
  readonly key: string
  readonly about: string
  readonly relation: Relation
  readonly accounts: readonly Account[]
  readonly rule: string
  readonly why: string
  /** 0–1: how much hangs on it, where the comparison knows better than the mentions in its accounts. */
  readonly weight?: number
}
