import type { Hedge } from '../../model/mention.ts'

/** Nearly 900 is below 900, and not by more than one step of its last digit (800) or a fifth of it, whichever is less: "nearly 100" is 80 or more. */
const NEARLY_FACTOR = 0.8

/** What a hedged number claims. `step`: weight of its last significant digit; about 2,500 is 2,450–2,550. Null: open. */
export function intervalOf(
  hedge: Hedge,
  value: number,
  step: number,
): readonly [low: number | null, high: number | null] {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return [value, null]
    case 'less-than':
    case 'at-most':
      return [null, value]
    case 'nearly':
      return [round(Math.max(value - step, value > 0 ? value * NEARLY_FACTOR : value * 2)), value]
    case 'about':
      return [round(value - step / 2), round(value + step / 2)]
    default:
      return [value, value]
  }
}

/** Takes the noise of binary fractions away: 5.85, not 5.8500000000000005. */
export const round = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < LARGEST_EXACT ? value : Number(value.toPrecision(12))

const LARGEST_EXACT = 1e12
