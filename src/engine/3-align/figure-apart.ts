import type { Role } from '../../model/mention.ts'
import { sharedCurrency } from '../lexicon/unit-currencies.ts'
import { placeLevel } from './figure-places.ts'
import { type DaySpan, isSoleOfEvent, sameNumber, type Thing } from './figure-things.ts'

/** Articles so far apart cannot count the same state of things. */
const MAX_DAYS_APART = 60

/** Unit, part, role, nation, place and time do not forbid it. */
export function mayBeSame(a: Thing, b: Thing): boolean {
  const [f, g] = [a.figure, b.figure]
  if (a.kind.group !== b.kind.group || a.read.former !== b.read.former || a.read.allowed !== b.read.allowed)
    return false
  if (a.read.part !== b.read.part && !isSamePart(a, b)) return false
  if (areOtherNations(f.unit ?? '', g.unit ?? '')) return false
  if (areOtherWays(a.read.bearing, b.read.bearing)) return false
  if ((f.vague !== null) !== (g.vague !== null) && !(f.role && f.role === g.role)) return false
  if (!rolesGoTogether(a, b) || !nationsGoTogether(a, b)) return false
  if (a.background !== b.background && (f.role !== null || g.role !== null || isSoleOfEvent(a))) return false
  // "reported a profit of $1.24 billion on Thursday", "$1.24 billion for the last three months"
  const particular = a.specific && b.specific && sameNumber(a, b)
  const grown = isSoleOfEvent(a) && isSoleOfEvent(b) && hasGrown(a, b)
  if (!particular && ((areApart(a.held, b.held) && !grown) || windowsApart(a.counted, b.counted))) return false
  if (areApart(a.published, b.published, MAX_DAYS_APART)) return false
  return placesGoTogether(a, b)
}

/** "5 billion Swedish kronor" are not "5 billion Norwegian crowns"; bare "crowns" may be either. */
function areOtherNations(one: string, other: string): boolean {
  if (one === other) return false
  const [a, b] = [sharedCurrency(one.split(' per ')[0]!), sharedCurrency(other.split(' per ')[0]!)]
  return a !== null && b !== null && a.nation !== '' && b.nation !== '' && a.nation !== b.nation
}

/** "150 miles east of the port" is not "150 miles west of the port"; "north" may be "northwest" told roughly. */
const areOtherWays = (a: string | null, b: string | null) =>
  a !== null && b !== null && !a.includes(b) && !b.includes(a)

/** "Killing 38 people on Tuesday", "the toll rose to 67 on Wednesday": the later one is told as the toll so far. */
function hasGrown(a: Thing, b: Thing): boolean {
  const [earlier, later] = (a.held?.from ?? 0) < (b.held?.from ?? 0) ? [a, b] : [b, a]
  const before = earlier.figure.value ?? earlier.figure.high ?? earlier.figure.low ?? 0
  return later.near.has('toll') && !later.background && !earlier.background && (later.figure.value ?? 0) >= before
}

/** "23 pirates (12 Somali and 11 Yemeni)", "the 12 Somali suspects": the nation tells the part. */
const isSamePart = (a: Thing, b: Thing) =>
  sameNumber(a, b) &&
  ((a.nations.length > 0 && a.nations.join() === b.nations.join()) ||
    (a.figure.role === null && b.figure.role === null && (a.figure.value ?? 0) >= MIN_TELLING)) // "120 of its 640 branches", "120 branches"

const MIN_TELLING = 10

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
  if (a.read.part !== b.read.part || a.background !== b.background || areApart(a.held, b.held)) return false
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

/** The two spans of days do not meet, and more than `slack` days lie between them. */
export function areApart(a: DaySpan | null, b: DaySpan | null, slack = 0): boolean {
  if (!a || !b) return false
  return (
    (a.to !== null && b.from !== null && a.to + slack < b.from) ||
    (b.to !== null && a.from !== null && b.to + slack < a.from)
  )
}

const WINDOW_SLACK_DAYS = 31

/** Two counts that begin months apart count different spans. */
export function windowsApart(a: DaySpan | null, b: DaySpan | null): boolean {
  return a?.from != null && b?.from != null && Math.abs(a.from - b.from) > WINDOW_SLACK_DAYS
}
