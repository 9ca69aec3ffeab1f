import type { DateRead, Extraction, FigureRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence, Token } from '../flow/token.ts'
import { CALENDAR_UNITS } from '../lexicon/figure-names.ts'
import { NUMBER_STARTS } from '../lexicon/number-words.ts'
import { QUANTIFIERS } from '../lexicon/quantifier-words.ts'
import { readAmount } from './figure-amount.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { fillElided } from './figure-elided.ts'
import { isIgnored } from './figure-ignored.ts'
import { readNumber } from './figure-number.ts'
import { fillRoles } from './figure-role.ts'
import { scopeOf, textOf } from './figure-scope.ts'
import { readVague } from './figure-vague.ts'
import { NO_WINDOW, windowOf } from './figure-window.ts'

/** The figures of a prose, in order. Dates are never figures; lengths of time are both. */
export function readFigures(prose: Prose, found: Extraction): FigureRead[] {
  const dated = coverOf(prose, found.date)
  const datesOf = datesBySentence(found.date)
  return prose.sentences.flatMap((sentence, index) => {
    const scope = scopeOfSentence(prose, sentence)
    const drafts = draftsOf(scope, dated)
    if (drafts.length === 0) return []
    fillElided(drafts, scope)
    fillRoles(drafts, scope)
    const dates = datesOf.get(index) ?? []
    return drafts
      .filter((draft) => draft.vague === null || draft.part || draft.role !== null)
      .map((draft) => toRead(draft, prose, index, scope, dated, found.date, dates))
  })
}

function scopeOfSentence(prose: Prose, { from, to }: Sentence): Scope {
  return {
    tokens: prose.tokens,
    start: from,
    end: to,
    capitals: prose.field === 'title' || isHeadline(prose.tokens, from, to),
    floor: from,
  }
}

/** Most of its longer words have capitals: "Quake Kills 10 in Iran; 80 Hurt". */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word' || token.text.length < 4) continue
    words++
    if (token.capital) capitals++
  }
  return words > 2 && capitals > words * 0.8
}

/** 1 for a token of a point in time, 2 for one of another kind of date. */
function coverOf(prose: Prose, dates: readonly DateRead[]): Uint8Array {
  const cover = new Uint8Array(prose.tokens.length + 1)
  for (const { from, to, expression } of dates) cover.fill(expression.type === 'point' ? 1 : 2, from, to)
  return cover
}

function datesBySentence(dates: readonly DateRead[]): Map<number, number[]> {
  const bySentence = new Map<number, number[]>()
  for (const [index, { sentence }] of dates.entries()) {
    const list = bySentence.get(sentence)
    if (list) list.push(index)
    else bySentence.set(sentence, [index])
  }
  return bySentence
}

function draftsOf(scope: Scope, dated: Uint8Array): Draft[] {
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

function toRead(
  draft: Draft,
  prose: Prose,
  sentence: number,
  scope: Scope,
  dated: Uint8Array,
  dates: readonly DateRead[],
  indices: readonly number[],
): FigureRead {
  const { tokens } = scope
  return {
    kind: 'figure',
    ...(prose.field && { field: prose.field }),
    start: tokens[draft.from]!.start,
    end: tokens[draft.to - 1]!.end,
    sentence,
    from: draft.from,
    to: draft.to,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    hedge: draft.hedge,
    unit: draft.unit,
    counted: draft.counted && textOf(tokens, draft.counted.from, draft.counted.to),
    role: draft.role,
    scope: scopeOf(draft, scope, dated),
    attributedTo: null,
    vague: draft.vague,
    ...(indices.length > 0 ? windowOf(draft, scope, dates, indices) : NO_WINDOW),
  }
}
