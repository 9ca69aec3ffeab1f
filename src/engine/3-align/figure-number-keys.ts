import type { FigureRead } from '../flow/extraction.ts'
import { peopleUnit } from '../lexicon/figure-roles.ts'
import { converted, type UnitKind, unitKindOf } from '../lexicon/unit-kind.ts'

/** People who see something are its spectators: "62,000 people saw the match". */
const WATCH = new Set(['see', 'watch', 'attend'])

export function kindOf({ unit: said, role, share, predicate }: FigureRead): UnitKind {
  const unit = peopleUnit(said, role)
  const watches = unit === 'person' && predicate !== null && WATCH.has(predicate)
  return unitKindOf(watches ? 'spectator' : (unit ?? ''), share)
}

const MIN_SPECIFIC = 1000

/** At least two digits that are not noughts, of a number from a thousand on ("1,500", "4.1 billion"), or three ("13.7"). */
export function isSpecific(value: number | null): boolean {
  if (value === null) return false
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return end >= 3 || (end === 2 && Math.abs(value) >= MIN_SPECIFIC)
}

/** The particular numbers of a figure's sentence, without the figure's own. */
export function fellowsBySentence(reads: readonly FigureRead[]): (read: FigureRead) => ReadonlySet<string> {
  const bySentence = new Map<string, Set<string>>()
  for (const read of reads) {
    const key = numberKey(read)
    if (!key) continue
    const place = placeOf(read)
    bySentence.set(place, (bySentence.get(place) ?? new Set()).add(key))
  }
  return (read) => {
    const all = bySentence.get(placeOf(read)) ?? NONE
    const own = numberKey(read)
    return own && all.has(own) ? new Set([...all].filter((key) => key !== own)) : all
  }
}

const NONE: ReadonlySet<string> = new Set()

/** So many numbers of a sentence are held against another's. */
const MAX_OTHERS = 12

/** The other numbers of a figure's sentence with a unit, by the group of their kind. */
export function othersBySentence(reads: readonly FigureRead[]): (read: FigureRead) => ReadonlyMap<string, number[]> {
  const bySentence = new Map<string, FigureRead[]>()
  for (const read of reads) {
    if (read.value === null || (read.unit === null && !read.share)) continue
    const place = placeOf(read)
    const list = bySentence.get(place) ?? []
    if (list.length < MAX_OTHERS) list.push(read)
    bySentence.set(place, list)
  }
  return (read) => {
    const groups = new Map<string, number[]>()
    for (const other of bySentence.get(placeOf(read)) ?? []) {
      if (other === read) continue
      const kind = kindOf(other)
      groups.set(kind.group, [...(groups.get(kind.group) ?? []), converted(other.value, kind)!])
    }
    return groups
  }
}

const placeOf = ({ field, sentence }: FigureRead) => `${field ?? ''} ${sentence}`

/** One key for "$310 million" and "310 million dollars"; null for numbers that may be met anywhere. */
function numberKey(read: FigureRead): string | null {
  if (!isSpecific(read.value) || (read.unit === null && !read.share)) return null
  const kind = kindOf(read)
  return `${converted(read.value, kind)} ${kind.group}`
}
