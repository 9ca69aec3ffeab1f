import { NO_TOKEN, type Token } from '../flow/token.ts'

/** "1." "2)" "3.)" "a." "(b)" in front of an item: which place it counts, and the token after it. Null where `i` begins no such mark. */
export interface ListMark {
  /** Digits and letters are counted apart: "a" is not "1". */
  readonly series: 'digits' | 'letters'
  readonly count: number
  readonly end: number
}

const MAX_COUNT = 99

export function listMarkAt(tokens: readonly Token[], i: number): ListMark | null {
  const bracketed = tokens[i]?.text === '('
  const at = bracketed ? i + 1 : i
  const mark = tokens[at] ?? NO_TOKEN
  const place = placeOf(mark)
  if (!place || !tokens[i]!.spaced || (bracketed && mark.spaced)) return null
  let end = at + 1
  if (!bracketed && tokens[end]?.text === '.' && !tokens[end]!.spaced) end++
  if (tokens[end]?.text === ')' && !tokens[end]!.spaced) end++
  const item = tokens[end] ?? NO_TOKEN
  return end > at + 1 && item !== NO_TOKEN && item.spaced && item.type !== 'punct' ? { ...place, end } : null
}

function placeOf(token: Token): Pick<ListMark, 'series' | 'count'> | null {
  if (token.type === 'number') {
    const count = Number(token.text)
    return Number.isInteger(count) && count > 0 && count <= MAX_COUNT ? { series: 'digits', count } : null
  }
  if (token.type !== 'word' || token.text.length !== 1 || token.text === 'I') return null
  const count = token.lower.charCodeAt(0) - 96
  return count >= 1 && count <= 26 ? { series: 'letters', count } : null
}

/** The mark is the next one of the list that is open: "1. The first item 2. The second item". */
export const follows = (open: ListMark | null, mark: ListMark) =>
  open !== null && open.series === mark.series && mark.count === open.count + 1
