import { isSame } from './revise.ts'

/** Fields that hold several things: who adds one changes nothing of the others. */
const OF_ITEMS: ReadonlySet<string> = new Set([
  'evidence',
  'answers',
  'statuses',
  'verdicts',
  'questions',
  'hidden',
  'rulesOff',
])

export const holdsItems = (field: string): boolean => OF_ITEMS.has(field)

type Items = ReadonlyMap<string, unknown>

interface JoinedItems {
  readonly value: unknown
  /** One thing of it was changed on both sides: the later stands. */
  readonly contested: boolean
}

/**
 * What two people made of the same list, or the same answers, since `base` (null: nothing): all that either added, without what
 * either took away, unless the other changed it meanwhile.
 */
export function joinItems(base: unknown, early: unknown, late: unknown): JoinedItems {
  const [before, one, other] = [itemsOf(base), itemsOf(early), itemsOf(late)]
  const joined = new Map<string, unknown>()
  let contested = false
  const isAsBefore = (key: string, value: unknown) => before.has(key) && isSame(before.get(key), value)
  for (const key of new Set([...other.keys(), ...one.keys()])) {
    const [a, b] = [one.get(key), other.get(key)]
    if (one.has(key) && other.has(key)) {
      const changedTwice = !isSame(a, b) && !isAsBefore(key, a) && !isAsBefore(key, b)
      contested ||= changedTwice
      joined.set(key, isAsBefore(key, b) ? a : b)
    } else {
      const left = one.has(key) ? a : b
      if (!isAsBefore(key, left)) joined.set(key, left)
    }
  }
  return { value: Array.isArray(late) ? [...joined.values()] : Object.fromEntries(joined), contested }
}

function itemsOf(value: unknown): Items {
  if (!Array.isArray(value)) return new Map(Object.entries(value ?? {}))
  return new Map(value.map((item: unknown) => [typeof item === 'string' ? item : (item as { id: string }).id, item]))
}
