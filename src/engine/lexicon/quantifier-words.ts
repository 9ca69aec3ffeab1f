/** Amounts without a number on one scale: few < some < several < many < most < all. */
export const QUANTIFIERS: ReadonlyMap<string, number> = new Map([
  ['few', 1],
  ['some', 2],
  ['several', 3],
  ['many', 4],
  ['numerous', 4],
  ['most', 5],
  ['all', 6],
])

/** Nouns that say an amount with "of" behind them: "a HANDFUL of protesters", "the vast MAJORITY of members". */
export const AMOUNT_NOUNS: ReadonlyMap<string, number> = new Map([
  ['handful', 1],
  ['number', 3],
  ['majority', 5],
  ['bulk', 5],
])

/** Before "all" they make most of it. */
export const SHORT_OF_ALL: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually', 'practically'])
