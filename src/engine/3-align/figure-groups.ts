import { groupBy } from '../flow/group-by.ts'
import { areOneOccasion, mayBeSame } from './figure-apart.ts'
import { haveCompany } from './figure-distinct.ts'
import { type Measures, type Sameness, sameness } from './figure-sameness.ts'
import { sameNumber, type Thing } from './figure-things.ts'

/** Larger groups need no statement that goes between two of theirs. */
const MAX_LINKING = 12

/** Figures that seem to count one thing, with the pairs of which that is sure. */
export interface Group {
  readonly members: readonly Thing[]
  readonly sure: readonly (readonly [Thing, Thing])[]
}

const MIN_SCORE = 0.45
/** Statements of one unit beyond this are left apart: no story needs them, and pairs grow with the square. */
const MAX_BUCKET = 400

/** From the likest pair on, groups grow by figures that could be the same as every member of other articles. */
export function groupThings(things: readonly Thing[], measures: Measures): Group[] {
  const buckets = new Map<string, Statement[]>()
  for (const thing of things) {
    const bucket = buckets.get(thing.kind.group) ?? []
    buckets.set(thing.kind.group, bucket)
    const told = lastOfArticle(bucket, thing)
    if (told) told.push(thing)
    else bucket.push([thing])
  }
  return [...buckets.values()].flatMap((bucket) => groupBucket(bucket, measures))
}

/** What an article says once or several times: "23 pirates … the 23 pirates". */
type Statement = Thing[]

/** The last statement that the thing repeats; those of its article are the last ones. */
function lastOfArticle(bucket: readonly Statement[], thing: Thing): Statement | null {
  for (let i = bucket.length - 1; i >= 0 && bucket[i]![0]!.article === thing.article; i--)
    if (repeats(bucket[i]!, thing)) return bucket[i]!
  return null
}

/** So often repeated, a statement has shown what it is of. */
const MAX_REPEATS = 6

const repeats = (statement: Statement, thing: Thing) =>
  statement.length < MAX_REPEATS &&
  statement.every((s) => sameNumber(s, thing) && areOneOccasion(s, thing) && areAlike(s, thing)) &&
  // "the three-week trial", "married three weeks before he died": two lengths of one article
  (thing.kind.group !== 'time' || statement.some((s) => haveCompany(s, thing)))

/** Nothing tells the two apart: the role, where both have one, and the nation. */
const areAlike = ({ figure: a, nations: x }: Thing, { figure: b, nations: y }: Thing) =>
  (a.role === null || b.role === null || a.role === b.role) && x.join() === y.join()

interface Pair extends Sameness {
  readonly a: number
  readonly b: number
}

function groupBucket(bucket: readonly Statement[], measures: Measures): Group[] {
  const statements = bucket.slice(0, MAX_BUCKET)
  const size = statements.length
  const possible = new Map<number, Pair>()
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const best = likest(statements[a]!, statements[b]!, measures)
      if (best) possible.set(a * size + b, { a, b, score: best.score, sure: best.sure })
    }
  const pairs = [...possible.values()].filter((pair) => pair.score >= MIN_SCORE)
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const groupOf = statements.map((_, i) => [i])
  const areCompared = (x: number, y: number) => possible.has(Math.min(x, y) * size + Math.max(x, y))
  const first = (x: number) => statements[x]![0]!
  /** Also by way of a statement of the two groups that gives the same number as one of them. */
  const goTogether = (x: number, y: number, left: readonly number[], right: readonly number[]) => {
    if (first(x).article === first(y).article) return areOneOccasion(first(x), first(y))
    if (areCompared(x, y)) return true
    if (left.length + right.length > MAX_LINKING || !mayBeSame(first(x), first(y))) return false
    const standsFor = (z: number, one: number, other: number) =>
      areCompared(z, other) && sameNumber(first(z), first(one))
    const links = (z: number) => standsFor(z, x, y) || standsFor(z, y, x)
    return left.some(links) || right.some(links)
  }
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!]
    if (left === right || !left.every((x) => right.every((y) => goTogether(x, y, left, right)))) continue
    left.push(...right)
    for (const i of right) groupOf[i] = left
  }
  const surely = groupBy(
    [...possible.values()].filter((pair) => pair.sure && groupOf[pair.a] === groupOf[pair.b]),
    (pair) => groupOf[pair.a]!,
  )
  const groups = [...new Set(groupOf)].map((members) => ({
    members: [...members].sort((x, y) => x - y).flatMap((i) => statements[i]!),
    sure: (surely.get(members) ?? []).flatMap(({ a, b }) =>
      statements[a]!.flatMap((x) => statements[b]!.map((y) => [x, y] as const)),
    ),
  }))
  return [...groups, ...bucket.slice(MAX_BUCKET).map((statement) => ({ members: statement, sure: [] }))]
}

/** The likest two figures of two statements; null within one article and where no two can be the same. */
function likest(left: Statement, right: Statement, measures: Measures): Sameness | null {
  if (left[0]!.article === right[0]!.article) return null
  let best: Sameness | null = null
  for (const a of left)
    for (const b of right) {
      const same = sameness(a, b, measures)
      if (same) best = best ? { score: Math.max(best.score, same.score), sure: best.sure || same.sure } : same
    }
  return best
}
