import { unitKindOf } from '../lexicon/unit-kind.ts'
import { type Draft, type Scope, tokenAt } from './figure-draft.ts'

/** "25 miles" between brackets, at most. */
const MAX_ASIDE = 6
/** "40 km TO THE north of", "DUE south of". */
const LEADS: ReadonlySet<string> = new Set(['to', 'the', 'due'])
const DIRECTION = /^(?:north|south|east|west|(?:north|south)(?:east|west))$/

/** "150 nautical miles EAST of Aden", "40 km (25 miles) NORTH-WEST of the town": which way a distance goes, as "east" or "northwest". */
export function bearingOf({ to, unit }: Draft, scope: Scope): string | null {
  if (unit === null || unitKindOf(unit).group !== 'length') return null
  let i = afterAside(to, scope)
  while (LEADS.has(tokenAt(scope, i).lower)) i++
  let bearing = ''
  for (; ; i++) {
    const { lower } = tokenAt(scope, i)
    if (DIRECTION.test(lower)) bearing += lower
    else if (lower !== '-' || bearing === '') return lower === 'of' && bearing !== '' ? bearing : null
  }
}

/** Behind "(25 miles)", and behind the bracket that such a figure itself ends with. */
function afterAside(at: number, scope: Scope): number {
  if (tokenAt(scope, at).text === ')') return at + 1
  if (tokenAt(scope, at).text !== '(') return at
  for (let i = at + 1; i <= at + MAX_ASIDE; i++) if (tokenAt(scope, i).text === ')') return i + 1
  return at
}
