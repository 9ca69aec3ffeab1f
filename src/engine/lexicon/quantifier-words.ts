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
