import type { FindingKind, Relation } from '../model/finding.ts'

/** A bound on a number: `>100`, `<=40`, `100..200`, `2,500`. Both ends belong to it. */
interface Bound {
  readonly low: number
  readonly high: number
}

/** What the reader asks for. Every word must be found; of one operator's values, one is enough. */
export interface Query {
  /** Words and “phrases in quotation marks”, in small letters. */
  readonly words: readonly string[]
  readonly source: readonly string[]
  readonly kind: readonly FindingKind[]
  readonly relation: readonly Relation[]
  readonly speaker: readonly string[]
  readonly figure: readonly Bound[]
  /** Words of a flag's status, verdict or kind; an empty one means any flag. */
  readonly flag: readonly string[]
  /** Operators that could not be read, as typed, with what they take. */
  readonly unread: readonly string[]
}

export const OPERATORS = ['source', 'kind', 'relation', 'speaker', 'figure', 'flag'] as const
type Operator = (typeof OPERATORS)[number]

/** An operator with its value, a phrase in quotation marks, or a word. */
const TERM = /(?:(source|kind|relation|speaker|figure|flag):)?(?:["“]([^"”]{0,200})["”]?|(\S+))?/giy
const MAX_CHARS = 400

const KIND_OF: Readonly<Record<string, FindingKind>> = {
  figure: 'figure',
  number: 'figure',
  date: 'date',
  quote: 'quote',
  quotation: 'quote',
  name: 'name',
  wording: 'wording',
  word: 'wording',
  statement: 'statement',
}

const RELATION_OF: Readonly<Record<string, Relation>> = {
  agree: 'agree',
  agrees: 'agree',
  vary: 'vary',
  varies: 'vary',
  differ: 'vary',
  differs: 'vary',
  conflict: 'conflict',
  conflicts: 'conflict',
  single: 'single',
  one: 'single',
  only: 'single',
  incomparable: 'incomparable',
  apart: 'incomparable',
}

const TAKES: Readonly<Record<Operator, string>> = {
  source: 'source: takes an article or outlet',
  kind: 'kind: takes figure, date, quote, name, wording or statement',
  relation: 'relation: takes agree, vary, conflict, single or incomparable',
  speaker: 'speaker: takes a name',
  figure: 'figure: takes a number: figure:>100, figure:100..200',
  flag: 'flag: takes a verdict or status, or nothing for any flag',
}

/** `source:003 figure:>100 "loose alliance"`; what is no operator is a word. */
export function parseQuery(text: string): Query {
  const query = {
    words: [] as string[],
    source: [] as string[],
    kind: [] as FindingKind[],
    relation: [] as Relation[],
    speaker: [] as string[],
    figure: [] as Bound[],
    flag: [] as string[],
    unread: [] as string[],
  }
  for (const [operator, value] of termsOf(text.slice(0, MAX_CHARS).toLowerCase())) {
    if (operator === null) query.words.push(value)
    else if (!take(query, operator, value)) query.unread.push(TAKES[operator])
  }
  return query
}

type Growing = { -readonly [K in keyof Query]: Query[K][number][] }

/** Whether the operator understood its value. */
function take(query: Growing, operator: Operator, value: string): boolean {
  switch (operator) {
    case 'kind':
      return push(query.kind, KIND_OF[value])
    case 'relation':
      return push(query.relation, RELATION_OF[value])
    case 'figure':
      return push(query.figure, boundOf(value))
    case 'flag':
      return push(query.flag, value)
    default:
      return value !== '' && push(query[operator], value)
  }
}

function push<T>(list: T[], item: T | undefined): boolean {
  if (item !== undefined) list.push(item)
  return item !== undefined
}

function* termsOf(text: string): Generator<readonly [Operator | null, string]> {
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++
      continue
    }
    TERM.lastIndex = at
    const found = TERM.exec(text)
    if (!found || found[0] === '') return
    at = TERM.lastIndex
    const value = (found[2] ?? found[3] ?? '').trim()
    const operator = (found[1] as Operator | undefined) ?? null
    if (operator !== null || value !== '') yield [operator, value]
  }
}

const NUMBER = /^(>=|<=|>|<|=)?(-?\d{1,15}(?:\.\d{1,6})?)(?:\.\.(-?\d{1,15}(?:\.\d{1,6})?))?$/
/** The nearest number above or below: `>100` does not hold 100. */
const STEP = 1e-9

function boundOf(value: string): Bound | undefined {
  const [, sign = '=', first, second] = NUMBER.exec(value.replaceAll(',', '')) ?? []
  if (first === undefined) return undefined
  const number = Number(first)
  if (second !== undefined) return { low: number, high: Number(second) }
  const step = STEP * Math.max(1, Math.abs(number))
  if (sign === '=') return { low: number, high: number }
  if (sign.startsWith('>')) return { low: sign === '>' ? number + step : number, high: Number.POSITIVE_INFINITY }
  return { low: Number.NEGATIVE_INFINITY, high: sign === '<' ? number - step : number }
}
