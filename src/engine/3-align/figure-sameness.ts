import type { Role, Window } from '../../model/mention.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { standingOf } from '../lexicon/figure-standing.ts'
import { fateOf } from '../lexicon/unit-kin.ts'
import type { Context } from './context.ts'
import { placeLevel } from './figure-places.ts'
import { type Thing, TOLLS } from './figure-things.ts'

/** How much two figures of different articles seem to count the same thing; null where they cannot. */
export interface Sameness {
  readonly score: number
  /** So sure that numbers which cannot both hold are a conflict rather than two things. */
  readonly sure: boolean
}

/** One event has one of it: a toll of each kind, a magnitude. */
export const isSoleOfEvent = ({ figure, read, kind }: Thing): boolean =>
  (figure.role !== null && TOLLS.has(figure.role) && !read.part) || kind.group === 'magnitude'

/** `weight`: of a stem among the story's figures; `primary`: the things that are their article's first toll of a role. */
export interface Measures {
  weight(stem: string): number
  readonly primary: ReadonlySet<Thing>
  readonly context: Context
}

export function sameness(a: Thing, b: Thing, measures: Measures): Sameness | null {
  if (!mayBeSame(a, b, measures.context)) return null
  const { context } = measures
  const likeness = context.likeness(a.figure, b.figure)
  const passages = context.passagesAt(a.figure)
  const shared = passages.length > 0 && context.passagesAt(b.figure).some((p) => passages.includes(p))
  const near = overlap(a.near, b.near, measures.weight)
  const equal = sameNumber(a, b)
  const company = Math.max(likeness, near)
  const unreal = a.read.unreal || b.read.unreal
  const apart = !equal && standingOf(a.figure, b.figure) === 'apart'
  if (isSoleOfEvent(a) && isSoleOfEvent(b)) {
    const both = measures.primary.has(a) && measures.primary.has(b)
    if (both) return { score: 0.8 + company / 10, sure: true }
    if (unreal && !equal) return null
    const sure = (likeness >= 0.5 || shared) && a.alone && b.alone
    return apart && !sure ? null : { score: 0.2 + company * 0.6 + (equal ? 0.2 : 0), sure }
  }
  if (a.population !== b.population) return null
  if (a.population) return { score: 0.7 + company / 5, sure: a.places.size > 0 && b.places.size > 0 }
  if (!equal && !modifiersGoTogether(a, b)) return null
  const sure = !unreal && (shared || likeness >= 0.5) && saysTheSame(a, b)
  if (apart && !sure) return null
  const fate = isSameFate(a, b)
  const score = likeness * 0.7 + near * 0.35 + (shared ? 0.2 : 0) + (fate ? 0.1 : 0) + (equal ? agreement(a, b) : 0)
  return { score, sure }
}

/** The words right beside both are the same, so that the two numbers stand for one thing: "served four months in federal prison". */
function saysTheSame({ read: a, alone: x, figure }: Thing, { read: b, alone: y }: Thing): boolean {
  if (!x || !y || a.link !== b.link || figure.unit?.endsWith(' of age')) return false
  return a.before.some((stem) => b.before.includes(stem)) && a.after.some((stem) => b.after.includes(stem))
}

/** What an equal number adds: more where it is not one of the small numbers that stand everywhere, and where role and place are the same too. */
function agreement({ figure: f }: Thing, { figure: g }: Thing): number {
  const telling = f.value !== null && Math.abs(f.value) >= 10 ? 0.1 : 0
  const role = f.role !== null && g.role !== null ? 0.15 : 0
  const place = f.scope !== null && g.scope !== null && placeLevel(f.scope, g.scope) === 2 ? 0.1 : 0
  return 0.2 + telling + role + place
}

/** The same is done to them, as far as their verbs tell: "flattening seven villages", "leveled seven villages". */
function isSameFate({ read: a }: Thing, { read: b }: Thing): boolean {
  return a.predicate !== null && b.predicate !== null && fateOf(a.predicate) === fateOf(b.predicate)
}

/** "3 other assault rifles" are not "7 AK-47 rifles": other numbers of one thing are narrowed alike, or one of them not at all. */
function modifiersGoTogether({ modifiers: a }: Thing, { modifiers: b }: Thing): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word))
}

/** Articles so far apart cannot count the same state of things. */
const MAX_DAYS_APART = 60

/** Unit, part, role, nation, place and time do not forbid it. */
function mayBeSame(a: Thing, b: Thing, { published }: Context): boolean {
  const [f, g] = [a.figure, b.figure]
  if (a.kind.group !== b.kind.group || a.read.part !== b.read.part || a.read.former !== b.read.former) return false
  if ((f.vague !== null) !== (g.vague !== null) && !(f.role && f.role === g.role)) return false
  if (!rolesGoTogether(a, b) || !nationsGoTogether(a, b)) return false
  if (a.background !== b.background && (f.role !== null || g.role !== null)) return false
  if (areApart(f.asOf, g.asOf) || windowsApart(f.window, g.window)) return false
  if (areApart(published[a.article]!, published[b.article]!, MAX_DAYS_APART)) return false
  return placesGoTogether(a, b)
}

function placesGoTogether(a: Thing, b: Thing): boolean {
  const [f, g] = [a.figure, b.figure]
  const level = f.scope && g.scope ? placeLevel(f.scope, g.scope) : 1
  if (a.population && b.population && a.places.size > 0 && b.places.size > 0) return level === 2
  if (level === 0 && !isHolder(a) && !isHolder(b)) return false
  return !(a.background && b.background) || level === 2 || (f.asOf !== null && g.asOf !== null)
}

/**
 * Two figures of one article in one group: told again, or given by someone else. Another place or day of their own makes them two
 * occasions, and other numbers of things that nobody disputes two things.
 */
export function areOneOccasion(a: Thing, b: Thing): boolean {
  const [f, g] = [a.figure, b.figure]
  if (a.read.part !== b.read.part || a.background !== b.background || areApart(f.asOf, g.asOf)) return false
  if (
    a.places.size > 0 &&
    b.places.size > 0 &&
    f.scope &&
    g.scope &&
    placeLevel(f.scope, g.scope) < 2 &&
    (a.population || isSoleOfEvent(a))
  )
    return false
  return isSoleOfEvent(a) || sameNumber(a, b) || f.attributedTo !== g.attributedTo
}

/** Troops that are deployed are present; people without a role may have any only where the number is the same. */
function rolesGoTogether(a: Thing, b: Thing): boolean {
  const [x, y] = [a.figure.role, b.figure.role]
  if (x === y || (x && y && STANDING.has(x) && STANDING.has(y))) return true
  if (x !== null && y !== null) return false
  return STANDING.has((x ?? y)!) || sameNumber(a, b)
}

const STANDING: ReadonlySet<Role> = new Set<Role>(['deployed', 'present'])

/** "12 Somali suspects" are not "11 Yemeni suspects"; they may be "12 suspects". */
function nationsGoTogether(a: Thing, b: Thing): boolean {
  if (a.nations.length > 0 && b.nations.length > 0) return a.nations.some((nation) => b.nations.includes(nation))
  return (
    a.nations.length === b.nations.length ||
    sameNumber(a, b) ||
    a.figure.role === null ||
    a.figure.role !== b.figure.role ||
    !isSoleOfEvent(a)
  )
}

/** "US troops": the scope is whose they are, not where. */
const isHolder = ({ figure }: Thing) => figure.scope !== null && (figure.counted?.includes(figure.scope) ?? false)

const dayOrNull = (iso: string | null | undefined, end: 'first' | 'last') => (iso ? parseDay(iso, end) : null)

/** The two spans of days do not meet, and more than `slack` days lie between them. */
export function areApart(a: Span | null, b: Span | null, slack = 0): boolean {
  if (!a || !b) return false
  const [aFrom, aTo] = [dayOrNull(a.from, 'first'), dayOrNull(a.to, 'last')]
  const [bFrom, bTo] = [dayOrNull(b.from, 'first'), dayOrNull(b.to, 'last')]
  return (
    (aTo !== null && bFrom !== null && aTo + slack < bFrom) || (bTo !== null && aFrom !== null && bTo + slack < aFrom)
  )
}

type Span = Pick<Window, 'from' | 'to'>

const WINDOW_SLACK_DAYS = 31

/** Two counts that begin months apart count different spans. */
function windowsApart(a: Window | null, b: Window | null): boolean {
  const [x, y] = [dayOrNull(a?.from, 'first'), dayOrNull(b?.from, 'first')]
  return x !== null && y !== null && Math.abs(x - y) > WINDOW_SLACK_DAYS
}

/** "58 km (36 miles)": a converted number is rounded. */
const CONVERSION_TOLERANCE = 0.02

export function sameNumber(a: Thing, b: Thing): boolean {
  const [x, y] = [a.figure, b.figure]
  if (x.vague !== null || y.vague !== null) return x.vague === y.vague
  const value = (v: number | null, t: Thing) => (v === null ? null : v * t.kind.factor + t.kind.offset)
  const tolerance = x.unit === y.unit ? 1e-6 : CONVERSION_TOLERANCE
  const close = (p: number | null, q: number | null) =>
    p === q || (p !== null && q !== null && Math.abs(p - q) <= tolerance * Math.max(Math.abs(p), Math.abs(q)))
  if (x.value === null && y.value === null)
    return close(value(x.low, a), value(y.low, b)) && close(value(x.high, a), value(y.high, b))
  return close(value(x.value, a), value(y.value, b))
}

/** Weighted share of the words around both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  let [both, all] = [0, 0]
  for (const stem of a) {
    const w = weight(stem)
    all += w
    if (b.has(stem)) both += w
  }
  for (const stem of b) if (!a.has(stem)) all += weight(stem)
  return all > 0 ? both / all : 0
}
