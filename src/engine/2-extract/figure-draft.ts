import type { Hedge, Role } from '../../model/mention.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'

/** A number as its words say it, tokens `[from, to)`. */
export interface NumberRead {
  readonly from: number
  readonly to: number
  /** Null for "dozens", "hundreds of thousands". */
  readonly value: number | null
  /** Weight of the last significant digit; for a vague multiple the least number meant. */
  readonly step: number
  /** The last word or mark that multiplied ("million"), as a number; 1 where there is none. */
  readonly scale: number
  /** No whole part is said: "half", "two thirds", "3/4". */
  readonly fraction: boolean
  /** "A couple of": near the value, whatever stands before it. */
  readonly approximate?: boolean
}

/** The unit of a number: money, a measure, a percentage, an age. Tokens `[from, to)` hold the number and its unit. */
export interface UnitRead {
  readonly from: number
  readonly to: number
  readonly unit: string
  /** What the number is to be multiplied with: 10 for decades told in years. */
  readonly times: number
  /** What is to be added to it: the cents of "3 dollars 50 cents". */
  readonly plus: number
}

export const unitRead = (unit: string, from: number, to: number, times = 1, plus = 0): UnitRead => ({
  unit,
  from,
  to,
  times,
  plus,
})

/** The sentence `[start, end)` that a figure is read from. */
export interface Scope {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** In headlines a capital says nothing. */
  readonly capitals: boolean
  /** The tokens before it belong to figures already read: the "rmb" of "10 rmb 20 usd". */
  floor: number
}

export const tokenAt = ({ tokens, start, end }: Scope, at: number): Token =>
  at >= start && at < end ? tokens[at]! : NO_TOKEN

/** No white space stands before it. */
export const isJoined = (token: Token): boolean => token !== NO_TOKEN && !token.spaced

/** A figure while it is read: tokens `[from, to)` with hedge and what is counted. */
export interface Draft {
  from: number
  to: number
  value: number | null
  low: number | null
  high: number | null
  hedge: Hedge
  unit: string | null
  /** Tokens of what is counted; null where that is said elsewhere. */
  counted: { readonly from: number; readonly to: number } | null
  vague: number | null
  role: Role | null
  /** A part of what another figure counts: "15 of the wounded", "including 11 children". */
  part: boolean
  /** The value before a change: "down from 5,200 to 2,500". */
  former: boolean
  /** The number stands for a share: "half of the homes". */
  share: boolean
  /** Joined to its noun by a hyphen: "five-member panel". */
  compound: boolean
  /** The unit is a measure, money or a percentage rather than things. */
  measured: boolean
}

/** As printed, white space made single. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}
