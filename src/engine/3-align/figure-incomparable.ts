import type { Figure } from '../../model/mention.ts'
import { areApart, windowsApart } from './figure-apart.ts'
import type { Group } from './figure-groups.ts'
import { placeLevel } from './figure-places.ts'
import { type Measures, SAME_SENTENCE } from './figure-sameness.ts'
import { sameNumber, type Thing } from './figure-things.ts'

/** Two figures told in like sentences, and why they must not be held against each other. */
export interface Incomparable {
  readonly groups: readonly [Group, Group]
  /** As words for the why: "count from other days". */
  readonly note: string
}

/** More single figures of one kind are not looked through. */
const MAX_SINGLES = 60

/**
 * Figures of one unit that two articles tell in like sentences, yet of another span, day or place: "150 attacks since October" beside
 * "60 attacks since January". Each figure stands in one pair at most.
 */
export function incomparables(groups: readonly Group[], { context }: Measures): Incomparable[] {
  const byKind = new Map<string, Group[]>()
  for (const group of groups) {
    const [first] = group.members as [Thing, ...Thing[]]
    if (first.read.former || first.read.part || group.members.some(({ article }) => article !== first.article)) continue
    const key = `${first.kind.group} ${first.figure.role ?? ''}`
    const list = byKind.get(key) ?? []
    if (list.length < MAX_SINGLES) byKind.set(key, [...list, group])
  }
  const pairs: Incomparable[] = []
  const taken = new Set<Group>()
  for (const singles of byKind.values())
    for (const [i, a] of singles.entries())
      for (const b of singles.slice(i + 1)) {
        const note = taken.has(a) || taken.has(b) ? null : noteOf(a.members[0]!, b.members[0]!, context)
        if (note === null) continue
        taken.add(a).add(b)
        pairs.push({ groups: [a, b], note })
      }
  return pairs
}

function noteOf(a: Thing, b: Thing, context: Measures['context']): string | null {
  if (a.article === b.article || a.nations.length + b.nations.length > 0 || !areToldAlike(a, b, context)) return null
  if (windowsApart(a.counted, b.counted) || areApart(a.counted, b.counted)) return 'count over other spans of time'
  if (areApart(a.held, b.held)) return 'hold for other days'
  const [x, y] = [a.figure.scope, b.figure.scope]
  return x && y && placeLevel(x, y) === 0 && !sameNumber(a, b) ? 'are told of other places' : null
}

const areToldAlike = (a: Thing, b: Thing, context: Measures['context']) =>
  hasNoun(a.figure) && hasNoun(b.figure) && context.likeness(a.figure, b.figure) >= SAME_SENTENCE

/** Money and measures are of too many things. */
const hasNoun = ({ counted, vague }: Figure) => counted !== null && vague === null
