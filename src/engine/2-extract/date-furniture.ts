import type { DateExpression } from '../flow/date-expression.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Line, Reading } from './date-line.ts'
import { at, lowerAt } from './date-line.ts'
import { momentAt } from './date-moment.ts'

/** Lines of furniture are short; what is longer is looked through no further. */
const MAX_TOKENS = 60

/**
 * Days in lines that are no prose of the article and may show when it was published: a stamp ("date 2024-01-27"), a dateline
 * ("BAGHDAD, Jan 27 (Reuters) —"), an embedded post ("(@…) January 27, 2024"). A copyright year is none; of each line the first day counts.
 */
export function furnitureDates(prose: Prose, dayFirst: boolean): Reading<DateExpression>[] {
  return linesOutside(prose, dayFirst).flatMap((line) => {
    for (let i = line.from; i < line.to; i++) {
      if (lowerAt(line, i) === '©' || lowerAt(line, i) === 'copyright') return []
      const read = momentAt(line, i)
      if (read?.value.month && read.value.day) return [{ ...read, value: { type: 'point' as const, at: read.value } }]
      if (read) i = read.to - 1
    }
    return []
  })
}

/** Runs of tokens between the sentences, line by line. */
function linesOutside({ tokens, sentences }: Prose, dayFirst: boolean): Line[] {
  const lines: Line[] = []
  let from = 0
  const add = (start: number, end: number) => {
    let first = start
    for (let i = start; i <= end; i++)
      if (i === end || (i > first && at({ tokens, from: start, to: end }, i).breaks > 0)) {
        if (i > first) lines.push({ tokens, from: first, to: Math.min(i, first + MAX_TOKENS), dayFirst })
        first = i
      }
  }
  for (const sentence of sentences) {
    add(from, sentence.from)
    from = sentence.to
  }
  add(from, tokens.length)
  return lines
}
