import type { Sentence, Token } from '../flow/token.ts'
import { askedOnce } from '../flow/word.ts'
import { CALENDAR_UNITS } from '../lexicon/figure-names.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import { AMOUNT_NOUNS, QUANTIFIERS } from '../lexicon/quantifier-words.ts'
import { readAmount } from './figure-amount.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { isIgnored } from './figure-ignored.ts'
import { readNumber } from './figure-number.ts'
import { readVague } from './figure-vague.ts'

/** What may begin with a word: a number, a vague amount, or nothing. */
const NUMBER = 1
const VAGUE = 2
const NOTHING = 0
const wordStarts = askedOnce((word) =>
  NUMBER_STARTS.has(word) ? NUMBER : QUANTIFIERS.has(word) || AMOUNT_NOUNS.has(word) ? VAGUE : NOTHING,
)
const startsAt = (token: Token) => (token.type === 'number' ? NUMBER : wordStarts(token))

/** Whether anything is tried in the sentence: the one look that every token of a text costs. */
export function mayHoldFigures(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (startsAt(tokens[i]!) !== NOTHING) return true
  return false
}

/** The figures of a sentence as their own words say them, in order. `dated`: 1 for a token of a point in time. */
export function draftsOf(scope: Scope, dated: Uint8Array): Draft[] {
  const { tokens, start, end } = scope
  const drafts: Draft[] = []
  for (let i = start; i < end; ) {
    const starts = startsAt(tokens[i]!)
    if (starts !== NUMBER) {
      const vague = starts === VAGUE ? readVague(i, scope) : null
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
