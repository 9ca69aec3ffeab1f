import { namesPeople } from '../lexicon/figure-roles.ts'
import { unitKindOf } from '../lexicon/unit-kind.ts'
import { mayBeSame } from './figure-apart.ts'
import type { Group } from './figure-groups.ts'
import { isRounded, type Measures } from './figure-sameness.ts'
import { sameNumber, type Thing } from './figure-things.ts'

const PEOPLE = unitKindOf('person')
const MIN_LIKENESS = 0.2
const MIN_TELLING = 10

/**
 * Joins what one article counts as plain people to another's count by trade or kind, where the number is the same: "about 38,500 people",
 * "more than 38,000 runners". Only where one count alone fits.
 */
export function joinPeople(groups: readonly Group[], { context }: Measures): Group[] {
  const joined = new Map<Group, Group>()
  const taken = new Set<Group>()
  const named = groups.filter(({ members }) => isNamed(members[0]!))
  for (const plain of groups) {
    if (!isPlain(plain.members[0]!)) continue
    const fitting = named.filter((group) => !taken.has(group) && fits(plain, group, context))
    const [only] = fitting
    if (!only || fitting.length > 1) continue
    taken.add(only)
    joined.set(plain, { members: [...only.members, ...plain.members], sure: only.sure })
  }
  return oneNumber(groups.filter((group) => !taken.has(group)).map((group) => joined.get(group) ?? group))
}

/** "412,000 adults", "412,000 volunteers", "412,000 Britons": a particular number of people is hardly met twice in one story. */
function oneNumber(groups: readonly Group[]): Group[] {
  const byNumber = new Map<number, Group>()
  const kept: Group[] = []
  for (const group of groups) {
    const first = group.members[0]!
    const { value, unit } = first.figure
    const people = unit !== null && value !== null && first.specific && !first.population && namesPeople(unit)
    const known = people ? byNumber.get(value) : undefined
    if (!known || !mayBeJoined(known, group)) {
      if (people && !known) byNumber.set(value, group)
      kept.push(group)
      continue
    }
    const whole = { members: [...known.members, ...group.members], sure: [...known.sure, ...group.sure] }
    byNumber.set(value!, whole)
    kept[kept.indexOf(known)] = whole
  }
  return kept
}

function mayBeJoined(one: Group, other: Group): boolean {
  const articles = new Set(one.members.map(({ article }) => article))
  return (
    !other.members.some(({ article }) => articles.has(article)) &&
    one.members.every((a) => other.members.every((b) => mayBeSame({ ...a, kind: PEOPLE }, { ...b, kind: PEOPLE })))
  )
}

const isPlain = ({ figure, population }: Thing) => figure.unit === 'person' && figure.value !== null && !population
const isNamed = ({ figure, kind }: Thing) =>
  figure.unit !== null && figure.value !== null && kind.group !== PEOPLE.group && namesPeople(figure.unit)

function fits(plain: Group, named: Group, context: Measures['context']): boolean {
  const articles = new Set(plain.members.map(({ article }) => article))
  if (named.members.some(({ article }) => articles.has(article))) return false
  return (
    plain.members.every((a) => named.members.every((b) => mayBeSame(a, { ...b, kind: PEOPLE }))) &&
    plain.members.some((a) => named.members.some((b) => areOneCount(a, b, context)))
  )
}

function areOneCount(a: Thing, b: Thing, context: Measures['context']): boolean {
  const equal = sameNumber(a, b)
  if (!equal && !isRounded(a, b)) return false
  if (a.specific || b.specific) return true
  if ((a.figure.value ?? 0) < MIN_TELLING) return false
  return context.likeness(a.figure, b.figure) >= MIN_LIKENESS
}
