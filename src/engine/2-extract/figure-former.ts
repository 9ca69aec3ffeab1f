import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import type { Draft, Scope } from './figure-draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const COMPARED = set('compared comparing')
const COMPARING = set('with to')
const AGAINST = set('against versus vs')
const MOVED = set('up down higher lower')

/** Marks the values before a change that stand behind the one after it: "fell to $412 million FROM $664 million", "52.1 percent, UP FROM 48.4". */
export function markFormer(drafts: readonly Draft[], scope: Scope): void {
  const now = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.value === null || draft.unit === null) continue
    const last = now.get(draft.unit)
    if (last && !draft.former) draft.former = isCompared(draft, last, scope)
    if (!draft.former) now.set(draft.unit, draft)
  }
}

function isCompared(draft: Draft, now: Draft, scope: Scope): boolean {
  const { tokens, start } = scope
  const word = (back: number) => (draft.from - back >= start ? tokens[draft.from - back]!.lower : '')
  if (AGAINST.has(word(1)) || (COMPARING.has(word(1)) && COMPARED.has(word(2)))) return true
  return word(1) === 'from' && (MOVED.has(word(2)) || hasChanged(now, scope))
}

/** So near before a value its change is told: "fell to", "was down by". */
const CHANGE_REACH = 4

function hasChanged({ from }: Draft, { tokens, start }: Scope): boolean {
  let to = false
  for (let i = from - 1; i >= Math.max(start, from - CHANGE_REACH); i--) {
    const { lower, type } = tokens[i]!
    if (type === 'punct' && lower !== '$' && lower !== '€' && lower !== '£') return false
    if (lower === 'to') to = true
    else if (CHANGE_WORDS.has(lower)) return to
  }
  return false
}
