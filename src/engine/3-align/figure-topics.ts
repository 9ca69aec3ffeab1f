import type { Figure } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'
import { aboutOf, keyOf } from './figure-about.ts'
import { areOneOccasion } from './figure-apart.ts'
import { type Group, groupThings } from './figure-groups.ts'
import { type Incomparable, incomparables } from './figure-incomparable.ts'
import { joinPeople } from './figure-people.ts'
import type { Weighed } from './figure-sameness.ts'
import { isSoleOfEvent, sameNumber, type Thing, thingsOf } from './figure-things.ts'

/** Which figures of the story count the same thing; figures that one article alone gives stand by themselves. Articles of other events apart. */
export function figureTopics(context: Context): Topic<Figure>[] {
  const things = thingsOf(context)
  const main = things.filter((thing) => context.events[thing.article]!.same)
  const others = things.filter((thing) => !context.events[thing.article]!.same)
  const measures = { weighed: weigh(things), primary: primaries(main), context }
  const groups = joinPeople(groupThings(main, measures), measures)
  const beside = incomparables(groups, measures)
  const told = new Set(beside.flatMap((pair) => pair.groups))
  const topics = [...groups, ...others.map(alone)]
    .filter((group) => !told.has(group) && isWorthTelling(group))
    .map((group) => toTopic(group, context))
  return [
    ...topics,
    ...beside.map((pair) => besideTopic(pair, context)),
    ...groups.flatMap((group) => otherTimes(group, others, context)),
  ]
}

const alone = (thing: Thing): Group => ({ members: [thing], sure: [] })

function weigh(things: readonly Thing[]): Map<Thing, Weighed> {
  const count = new Map<string, number>()
  for (const { near } of things) for (const stem of near) count.set(stem, (count.get(stem) ?? 0) + 1)
  const weightOf = new Map([...count].map(([stem, holders]) => [stem, Math.log(1 + things.length / holders)]))
  return new Map(
    things.map((thing) => {
      const stems = [...thing.near]
      const weights = stems.map((stem) => weightOf.get(stem)!)
      return [thing, { stems, weights, sum: weights.reduce((sum, weight) => sum + weight, 0) }]
    }),
  )
}

/**
 * The tolls that surely are of an article's own story: its first of each role, and those that it tells as "the death toll" or by another
 * source ("Amaq said 160 were killed, the Observatory 56").
 */
function primaries(things: readonly Thing[]): Set<Thing> {
  const first = new Map<string, Thing>()
  const primary = new Set<Thing>()
  for (const thing of things) {
    if (!isSoleOfEvent(thing) || thing.background || thing.read.unreal || thing.read.field) continue
    const key = `${thing.article} ${thing.figure.role} ${thing.kind.group}`
    const lead = first.get(key)
    if (!lead) first.set(key, thing)
    else if (!areOneOccasion(lead, thing) || LOCALS.has(thing.figure.unit ?? '')) continue
    else if (
      !thing.near.has('toll') &&
      (thing.figure.attributedTo === null || thing.figure.attributedTo === lead.figure.attributedTo)
    )
      continue
    primary.add(thing)
  }
  return primary
}

/** "The toll stood at 72 … 33 villagers had died": those of one place are a part of it. */
const LOCALS = new Set(['villager', 'resident', 'inhabitant', 'local', 'townspeople', 'islander'])

/** Small numbers of known things ("the two countries"), ages and parts of compounds tell nothing where one article alone has them. */
function isWorthTelling({ members }: Group): boolean {
  if (new Set(members.map((m) => m.article)).size > 1) return true
  const { figure, read, kind } = members[0]!
  if (read.field || read.former || figure.unit?.endsWith(' of age')) return false
  if (figure.vague !== null) return figure.role !== null || (read.part && TELLING.has(figure.vague))
  if (figure.role || kind.measured) return true
  return figure.value === null || figure.value > 2
}

/** One article's "all of his dealings" and "some of the parts" say little; several, many and most do. */
const TELLING = new Set([3, 4, 5])

function toTopic({ members, sure }: Group, context: Context): Topic<Figure> {
  const items = distinct(members)
  return {
    key: keyOf(items),
    about: aboutOf(items, context),
    items: items.map((thing) => thing.figure),
    ...(sure.length > 0 && { sure: sure.map(([a, b]) => [a.figure.id, b.figure.id] as const) }),
  }
}

/** Two figures that must not be held against each other, and why. */
function besideTopic({ groups, note }: Incomparable, context: Context): Topic<Figure> {
  const topic = toTopic({ members: groups.flatMap(({ members }) => members), sure: [] }, context)
  return { ...topic, key: `${topic.key} beside`, note }
}

/** One account an article, unless it gives several numbers; the text's before the title's. */
function distinct(members: readonly Thing[]): Thing[] {
  const kept: Thing[] = []
  for (const thing of [...members.filter((m) => !m.read.field), ...members.filter((m) => m.read.field)]) {
    const told = kept.some((k) => k.article === thing.article && (sameNumber(k, thing) || thing.read.field))
    if (!told) kept.push(thing)
  }
  return kept.sort((a, b) => a.article - b.article || a.figure.start - b.figure.start)
}

/** An article of another event with the very number, unit and place: worth a warning, never agreement. */
function otherTimes({ members }: Group, others: readonly Thing[], context: Context): Topic<Figure>[] {
  const echoes = others.filter((other) =>
    members.some(
      (m) => m.kind.group === other.kind.group && isTelling(m) && sameNumber(m, other) && sharePlace(m, other),
    ),
  )
  if (echoes.length === 0) return []
  const items = distinct([...members, ...echoes])
  return [
    {
      key: `${keyOf(items)} elsewhere`,
      about: aboutOf(distinct(members), context),
      items: items.map((thing) => thing.figure),
    },
  ]
}

const isTelling = ({ figure }: Thing) => figure.value !== null && figure.value >= 10
const sharePlace = (a: Thing, b: Thing) => [...a.places].some((name) => b.places.has(name))
