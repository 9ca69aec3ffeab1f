import type { Finding, FindingKind, Relation } from '../../model/finding.ts'

/** What a checker looks at first: what cannot both be true, then what one source alone carries, then what is told differently. */
const OF_RELATION: Readonly<Record<Relation, number>> = {
  conflict: 0.6,
  single: 0.3,
  vary: 0.3,
  incomparable: 0.15,
  agree: 0.05,
}
const OF_KIND: Readonly<Record<FindingKind, number>> = {
  figure: 0.3,
  quote: 0.25,
  statement: 0.15,
  wording: 0.2,
  date: 0.15,
  name: 0.05,
}
const OTHER_EVENT_FACTOR = 0.1

/** 0–1; a finding of another event's article comes last. */
export function priorityOf(finding: Pick<Finding, 'relation' | 'kind' | 'origins'>, mainEvent: boolean): number {
  const unconfirmed = finding.relation !== 'single' && finding.origins === 1 ? 0.1 : 0
  const sum = OF_RELATION[finding.relation] + OF_KIND[finding.kind] + unconfirmed
  return Math.round(Math.min(1, sum) * (mainEvent ? 1 : OTHER_EVENT_FACTOR) * 1000) / 1000
}
