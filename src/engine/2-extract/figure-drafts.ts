import type { Token } from '../flow/token.ts'
import { CALENDAR_UNITS } from '../lexicon/figure-names.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import { QUANTIFIERS } from '../lexicon/quantifier-words.ts'
import { readAmount } from './figure-amount.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { isIgnored } from './figure-ignored.ts'
import { readNumber } from './figure-number.ts'
import { readVague } from './figure-vague.ts'

/** The figures of a sentence as their own words say them, in order. `dated`: 1 for a token of a point in time. */
export function draftsOf(scope: Scope, dated: Uint8Array): Draft[] {
  const { tokens, start, end } = scope
  const drafts: Draft[] = []
  for (let i = start; i < end; ) {
    const token = tokens[i]!
    if (token.type !== 'number' && !NUMBER_STARTS.has(token.lower)) {
      const vague = QUANTIFIERS.has(token.lower) ? readVague(i, scope) : null
      if (vague) drafts.push(vague)
      i++
      continue
    }
    const number = readNumber(tokens, i, end, tokens[i - 1]?.lower !== 'between')
    if (!number || (dated[number.from] === 1 && !countsTime(tokens, number.to, end)) || isIgnored(number, scope)) {
      i = Math.max(i + 1, number?.to ?? 0)
      continue
    }
    const { draft, at } = readAmount(number, scope)
    if (draft) drafts.push(draft)
    i = Math.max(i + 1, at)
    scope.floor = i
  }
  return drafts
}

/** "two years" in "two years ago" is a length of time as well as part of a date. */
const countsTime = (tokens: readonly Token[], at: number, end: number) =>
  at < end && CALENDAR_UNITS.has(tokens[at + (tokens[at]!.text === '-' ? 1 : 0)]?.lower ?? '')
