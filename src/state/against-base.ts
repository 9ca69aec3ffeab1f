import type { Account, Finding, Relation } from '../model/finding.ts'
import type { ReportIndex } from './report-index.ts'

/**
 * How what an article says in a finding relates to what the base says. What the base is silent of is `single`: the base does not have it.
 * In the base itself, how the others relate to it, the farthest first. Never a conflict that the finding is not.
 */
export function relationToBase(finding: Finding, base: string, article: string, index: ReportIndex): Relation {
  const told = finding.accounts.filter((account) => account.article === base)
  if (told.length === 0) return 'single'
  if (article !== base) return between(finding, told, accountsIn(finding, article), index)
  const others = [...new Set(finding.accounts.map((account) => account.article))].filter((other) => other !== base)
  const relations = others.map((other) => between(finding, told, accountsIn(finding, other), index))
  return FARTHEST.find((relation) => relations.includes(relation)) ?? 'single'
}

const FARTHEST = ['conflict', 'vary', 'incomparable', 'agree'] as const satisfies readonly Relation[]

const accountsIn = (finding: Finding, article: string) =>
  finding.accounts.filter((account) => account.article === article)

function between(finding: Finding, ours: readonly Account[], theirs: readonly Account[], index: ReportIndex): Relation {
  const { relation, kind } = finding
  if (relation !== 'vary' && relation !== 'conflict') return relation
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => plain(one.reading) === plain(other.reading))) return 'agree'
  return relation === 'conflict' && pairs.some(([one, other]) => canBothHold(one, other, kind, index))
    ? 'vary'
    : relation
}

const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Of three accounts in conflict, two may be compatible with each other: their intervals or days overlap. */
function canBothHold(one: Account, other: Account, kind: Finding['kind'], index: ReportIndex): boolean {
  const [a, b] = [index.mentionAt(one, kind), index.mentionAt(other, kind)]
  if (a?.kind === 'figure' && b?.kind === 'figure')
    return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity)
  if (a?.kind === 'date' && b?.kind === 'date' && a.from && a.to && b.from && b.to)
    return a.from <= b.to && b.from <= a.to
  return false
}
