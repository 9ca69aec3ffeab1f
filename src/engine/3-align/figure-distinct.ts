import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { kinOf } from '../lexicon/unit-kin.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import { areApart } from './figure-apart.ts'
import type { Thing } from './figure-things.ts'

/**
 * "Vaughn finished with 16 points", "Hansbrough scored 20": the counts, times and amounts of two owners. The same number may be told
 * beside two bodies, but hardly beside two people.
 */
export function haveOtherOwners(a: Thing, b: Thing, equal: boolean): boolean {
  if (a.figure.role !== null || b.figure.role !== null) return false
  if (a.figure.attributedTo !== null && b.figure.attributedTo !== null) return false
  const [x, y] = equal ? [a.owners.people, b.owners.people] : [a.owners.all, b.owners.all]
  if (x.size === 0 || y.size === 0) return false
  for (const owner of x) if (y.has(owner)) return false
  return true
}

/** "The three-week trial" and "married three weeks before he died" have nothing beside them in common. */
export function haveCompany({ read: a }: Thing, { read: b }: Thing): boolean {
  const beside = new Set([...b.before, ...b.after])
  return a.before.some((stem) => beside.has(stem)) || a.after.some((stem) => beside.has(stem))
}

/** "Sales rose 42 percent", "sales made up 52 percent of the total". */
export const areShareAndChange = ({ kind, read: a }: Thing, { read: b }: Thing): boolean =>
  kind.group === '%' && isChange(a) !== isChange(b)

const isChange = ({ predicate }: Thing['read']) => predicate !== null && CHANGE_WORDS.has(predicate)

/** "The fire has burned 14,000 acres", "has burned 22,500 acres" on the next day: both may hold. People's ages do not change so fast. */
export function mayHaveChanged(a: Thing, b: Thing): boolean {
  if (!(a.read.ongoing || b.read.ongoing) || a.figure.unit?.endsWith(' of age')) return false
  return a.published !== null && b.published !== null && areApart(a.published, b.published)
}

/** "4.1 fewer days", "9.58 seconds": nobody rounds so; "two and a half hours" may be of anything. */
export const isOddLength = ({ figure: { value }, kind }: Thing) =>
  kind.group === 'time' && value !== null && !Number.isInteger(value * 2)

/** "Half of them were given the pill": of what is said elsewhere. */
export const isBareShare = ({ figure: { unit, counted } }: Thing) => unit === null && counted === null

/**
 * Two numbers told beside one that both sentences give: the other side of a vote ("151 to 146", "151 to 147"), or what share of one whole it
 * is ("2,300 jobs, 6% of its workforce", "2,300 posts, 8% of its staff").
 */
export function isTiedByFellow(a: Thing, b: Thing): boolean {
  if (a.kind.group !== b.kind.group) return false
  if (a.kind.group === VOTES) {
    const [x, y] = [a.others.get(VOTES), b.others.get(VOTES)]
    return x?.length === 1 && y?.length === 1 && x[0] === y[0]
  }
  if (a.kind.group !== '%') return false
  const [one, other] = [wholeOf(a), wholeOf(b)]
  if (one === null || one !== other) return false
  for (const fellow of a.fellows) if (b.fellows.has(fellow)) return true
  return false
}

const VOTES = 'vote'

/** What the share is of, where nothing narrows it: not "8% of its German workforce". */
function wholeOf({ figure: { counted } }: Thing): string | null {
  if (counted === null || counted.includes(' ')) return null
  const noun = singularOf(counted.toLowerCase())
  return WORKFORCE.has(noun) ? 'workforce' : kinOf(noun)
}
const WORKFORCE = new Set(['workforce', 'staff', 'employee', 'worker', 'headcount'])

/** "Two more times" add to something that is not said. */
export const isAdded = ({ figure: { counted, text } }: Thing) =>
  /\b(?:more|other|another|others)\b/i.test(counted ?? text)

/** "13 homers and 43 RBIs", "33 homers and 121 RBIs": where the numbers beside them differ too, two spans are counted. */
export function areTwoLists({ others: a }: Thing, { others: b }: Thing): boolean {
  let [met, equal] = [0, 0]
  for (const [group, values] of a)
    if (b.has(group)) {
      met++
      if (values.some((value) => b.get(group)!.includes(value))) equal++
    }
  return met > 0 && equal === 0
}
