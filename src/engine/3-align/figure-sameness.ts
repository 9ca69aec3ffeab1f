import type { FigureRead } from '../flow/extraction.ts'
import { standingOf } from '../lexicon/figure-standing.ts'
import { areOneFate } from '../lexicon/unit-kin.ts'
import type { Context } from './context.ts'
import { mayBeSame } from './figure-apart.ts'
import {
  areShareAndChange,
  areTwoLists,
  haveCompany,
  haveOtherOwners,
  isAdded,
  isBareShare,
  isOddLength,
  isTiedByFellow,
  mayHaveChanged,
} from './figure-distinct.ts'
import { areTwins, isBound, isBoundOfOther } from './figure-near-numbers.ts'
import { placeLevel } from './figure-places.ts'
import { isSoleOfEvent, sameNumber, type Thing } from './figure-things.ts'

/** How much two figures of different articles seem to count the same thing; null where they cannot. */
export interface Sameness {
  readonly score: number
  /** So sure that numbers which cannot both hold are a conflict rather than two things. */
  readonly sure: boolean
}

/** Stems and how telling each is; `sum` of the weights. */
export interface Weighed {
  readonly stems: readonly string[]
  readonly weights: readonly number[]
  readonly sum: number
}

/** `weighed`: the words near a thing, by how few of the story's figures have them; `primary`: the things that are their article's first toll of a role. */
export interface Measures {
  readonly weighed: ReadonlyMap<Thing, Weighed>
  readonly primary: ReadonlySet<Thing>
  readonly context: Context
}

export function sameness(a: Thing, b: Thing, measures: Measures): Sameness | null {
  if (!mayBeSame(a, b)) return null
  const equal = sameNumber(a, b)
  const sole = isSoleOfEvent(a) && isSoleOfEvent(b)
  if (!sole && !isPossible(a, b, equal)) return null
  const { context } = measures
  const likeness = context.likenessOf(a.sentence, b.sentence)
  const shared = context.sharePassage(a.sentence, b.sentence)
  const near = overlap(a, b, measures.weighed)
  const company = Math.max(likeness, near)
  const unreal = a.read.unreal || b.read.unreal
  const apart = !equal && (isFar(a, b) || isBoundOfOther(a, b) || standingOf(a.figure, b.figure) === 'apart')
  if (sole) {
    const both = measures.primary.has(a) && measures.primary.has(b)
    if (both && areOfOnePlace(a, b)) return { score: 0.8 + company / 10, sure: true }
    if (unreal && !equal) return null
    const sure = (likeness >= 0.5 || shared) && a.alone && b.alone
    return apart && !sure ? null : { score: 0.2 + company * 0.6 + (equal ? 0.2 : 0), sure }
  }
  if (a.population) return { score: 0.7 + company / 5, sure: a.places.size > 0 && b.places.size > 0 }
  const strangers = equal && haveOtherOwners(a, b, equal)
  const fate = isSameFate(a, b)
  const told = shared || likeness >= SAME_SENTENCE
  // "seven years in prison for bribes taken over a decade": of two lengths in one sentence each needs words of its own
  const converted = equal && a.figure.unit !== b.figure.unit // "seven years", "84 months"
  const beside = (a.alone && b.alone && a.read.link === b.read.link) || converted // not "a three-week trial", "three weeks before"
  const odd = equal && isOddLength(a)
  if (a.kind.group === 'time' && !(told && beside) && !odd && !haveCompany(a, b)) return null
  const person = isAgeOfOne(a, b)
  const tied = isTiedByFellow(a, b) && !isFar(a, b)
  const one =
    !unreal &&
    (person || tied || (told && saysTheSame(a, b, fate))) &&
    !isAdded(a) &&
    !isAdded(b) &&
    (person || tied || !areTwoLists(a, b))
  const twin = areTwins(a, b)
  const akin = shared && a.alone && b.alone && isNear(a, b) && !isBareShare(a) && !isBareShare(b)
  if (apart && !one && !akin && !isRounded(a, b) && !twin) return null
  const close = equal || twin || isRounded(a, b) || (!apart && (isRoundingOfOther(a, b) || isBound(a, b)))
  const score =
    likeness * 0.7 +
    near * 0.35 +
    (shared ? 0.2 : 0) +
    (fate ? 0.1 : 0) +
    (person || tied ? PERSON_WORTH : 0) +
    (close ? agreement(a, b) : 0) +
    (close && (odd || a.specific || b.specific) ? SPECIFIC_WORTH : 0) +
    (shareFellow(a, b) ? FELLOW_WORTH : 0) -
    (strangers ? STRANGERS_COST : 0)
  return { score, sure: one && !mayHaveChanged(a, b) }
}

/** "Nine killed in the Lorne valley", "four died in Keswin": a toll of one place may be a part of the other's. */
const areOfOnePlace = ({ figure: f }: Thing, { figure: g }: Thing) =>
  f.scope === null || g.scope === null || placeLevel(f.scope, g.scope) === 2

/** Whose they are and what narrows them does not forbid it; asked first, since most pairs end here. */
function isPossible(a: Thing, b: Thing, equal: boolean): boolean {
  if (a.population || b.population) return a.population === b.population
  if (equal || areTwins(a, b) || isTiedByFellow(a, b)) return true
  return modifiersGoTogether(a, b) && !areShareAndChange(a, b) && !haveOtherOwners(a, b, equal)
}

/** "$4.1 billion" twice in one story is hardly chance. */
const SPECIFIC_WORTH = 0.25
/** "Slid 20% to $310 million", "fell by a fifth to 310 million": another number that both sentences give says that they tell one thing. */
const FELLOW_WORTH = 0.2

function shareFellow({ fellows: a }: Thing, { fellows: b }: Thing): boolean {
  for (const fellow of a) if (b.has(fellow)) return true
  return false
}

/** So like, two sentences tell the same. */
export const SAME_SENTENCE = 0.5

/** Two players may both have scored 20. */
const STRANGERS_COST = 0.2

/** "Higher than $25 million" and "$200 million" can both hold, and yet hardly tell of one thing. */
const FAR_RATIO = 2

function isFar(a: Thing, b: Thing): boolean {
  if (a.figure.value === null || b.figure.value === null) return false
  const [p, q] = baseValues(a, b)
  return Math.max(p, q) > FAR_RATIO * Math.min(p, q)
}

/** Numbers that one passage gives so near each other may be two readings of one thing: 6.2 and 6.4 metres. */
const NEAR_RATIO = 1.25
/** "61,204" and "more than 61,000": large numbers that close are hardly two things. */
const ROUNDED_SHARE = 0.02
/** "Nearly 1,900", "almost 2,000". */
const BOTH_ROUNDED_SHARE = 0.055
const MIN_ROUNDED = 1000

const baseValues = ({ figure: f, kind: x }: Thing, { figure: g, kind: y }: Thing): [number, number] => [
  Math.abs((f.value ?? 0) * x.factor + x.offset),
  Math.abs((g.value ?? 0) * y.factor + y.offset),
]

/** "$1.24 billion" and "$1.2bn". */
function isRoundingOfOther(a: Thing, b: Thing): boolean {
  const [p, q] = baseValues(a, b)
  const exact = a.figure.hedge === 'exact' && b.figure.hedge === 'exact'
  return exact && Math.min(p, q) >= MIN_ROUNDED && Math.max(p, q) <= ROUNDING_RATIO * Math.min(p, q)
}

const ROUNDING_RATIO = 1.05

function isNear(a: Thing, b: Thing): boolean {
  const [p, q] = baseValues(a, b)
  return p > 0 && q > 0 && Math.max(p, q) <= NEAR_RATIO * Math.min(p, q)
}

export function isRounded(a: Thing, b: Thing): boolean {
  const [p, q] = baseValues(a, b)
  const hedged = a.figure.hedge !== 'exact' || b.figure.hedge !== 'exact'
  const both = a.figure.hedge !== 'exact' && b.figure.hedge !== 'exact'
  const share = both ? BOTH_ROUNDED_SHARE : ROUNDED_SHARE
  return hedged && Math.min(p, q) >= MIN_ROUNDED && Math.abs(p - q) <= share * Math.max(p, q)
}

/** The words right beside both are the same, so that the two numbers stand for one thing: "served four months in federal prison". */
function saysTheSame({ read: a, alone: x, figure }: Thing, { read: b, alone: y }: Thing, fate: boolean): boolean {
  if (figure.unit?.endsWith(' of age')) return areOnePerson(a, b)
  if (!x || !y || a.link !== b.link) return false
  if (areOneMeasure(a, b)) return true
  // "Forty boats sank in the port of Osk", "At least 60 boats sank in the port of Osk": both begin with the figure
  if (fate && a.before.length === 0 && b.before.length === 0 && a.after.length > 1)
    return a.after.every((stem) => b.after.includes(stem))
  return a.before.some((stem) => b.before.includes(stem)) && (fate || a.after.some((stem) => b.after.includes(stem)))
}

/** "Turnout was 52.1 percent", "the turnout was 52.2%": a thing and its measure, and nothing that narrows either. */
const areOneMeasure = (a: FigureRead, b: FigureRead) =>
  [a, b].every(
    ({ unit, counted, predicate, before, scope }) =>
      unit === '%' && !counted && predicate === null && before.length === 1 && scope === null,
  ) && a.before[0] === b.before[0]

/** "Jane Roe, 60" and "61-year-old Jane Roe": two words beside both ages, mostly of a name. */
function areOnePerson(a: FigureRead, b: FigureRead): boolean {
  const beside = new Set([...b.before, ...b.after])
  const years = Math.abs((a.value ?? 0) - (b.value ?? 0))
  return years <= MAX_AGE_ERROR && new Set([...a.before, ...a.after].filter((stem) => beside.has(stem))).size >= 2
}

/** "Pike, 63, was fined", "Pike, 64, told the court": the age right behind the name of one known person. */
function isAgeOfOne({ read: a, figure, owners }: Thing, { read: b, owners: others }: Thing): boolean {
  if (!figure.unit?.endsWith(' of age') || Math.abs((a.value ?? 0) - (b.value ?? 0)) > MAX_AGE_ERROR) return false
  if (a.before[0] === undefined || a.before[0] !== b.before[0]) return false
  for (const owner of owners.people) if (others.people.has(owner)) return true
  return false
}
const PERSON_WORTH = 0.5

/** Ages further apart are of two people. */
const MAX_AGE_ERROR = 3

/** What an equal number adds: more where it is not one of the small numbers that stand everywhere, and where role and place are the same too. */
function agreement(a: Thing, b: Thing): number {
  const [f, g] = [a.figure, b.figure]
  const telling = baseValues(a, b)[0] >= 10 ? 0.1 : 0
  const role = f.role !== null && g.role !== null ? 0.15 : 0
  const place = f.scope !== null && g.scope !== null && placeLevel(f.scope, g.scope) === 2 ? 0.1 : 0
  return 0.2 + telling + role + place
}

/** The same is done to them, as far as their verbs tell: "flattening seven villages", "leveled seven villages". */
function isSameFate({ read: a }: Thing, { read: b }: Thing): boolean {
  return a.predicate !== null && b.predicate !== null && areOneFate(a.predicate, b.predicate)
}

/** "3 other assault rifles" are not "7 AK-47 rifles": other numbers of one thing are narrowed alike, or one of them not at all. */
function modifiersGoTogether({ modifiers: a }: Thing, { modifiers: b }: Thing): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word))
}

/** Weighted share of the words around both. */
function overlap(a: Thing, b: Thing, weighed: Measures['weighed']): number {
  const [own, other] = [weighed.get(a)!, weighed.get(b)!]
  let both = 0
  for (let i = 0; i < own.stems.length; i++) if (b.near.has(own.stems[i]!)) both += own.weights[i]!
  if (both === 0) return 0
  let all = own.sum
  for (let i = 0; i < other.stems.length; i++) if (!a.near.has(other.stems[i]!)) all += other.weights[i]!
  return both / all
}
