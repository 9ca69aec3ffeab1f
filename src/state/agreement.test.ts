import { expect, test } from 'vitest'
import type { Verdict } from '../model/flag.ts'
import { agreementOf } from './agreement.ts'

const pairs = (...counts: readonly (readonly [number, Verdict, Verdict])[]) =>
  counts.flatMap(([n, first, second]) => Array.from({ length: n }, () => ({ first, second })))

test.each<[string, ReturnType<typeof pairs>, object]>([
  ['nobody checked', [], { n: 0, agreed: 0, share: null, kappa: null }],
  [
    // A table of 50 with chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5: (0.7 − 0.5) ÷ 0.5.
    'twenty and fifteen alike, five and ten apart',
    pairs(
      [20, 'confirmed', 'confirmed'],
      [15, 'disputed', 'disputed'],
      [5, 'confirmed', 'disputed'],
      [10, 'disputed', 'confirmed'],
    ),
    { n: 50, agreed: 35, share: 0.7, kappa: 0.4 },
  ],
  [
    'all alike, with two verdicts',
    pairs([3, 'confirmed', 'confirmed'], [1, 'disputed', 'disputed']),
    { n: 4, agreed: 4, share: 1, kappa: 1 },
  ],
  [
    'one verdict throughout says nothing beyond chance',
    pairs([9, 'confirmed', 'confirmed']),
    { n: 9, agreed: 9, share: 1, kappa: null },
  ],
  [
    'never alike',
    pairs([1, 'confirmed', 'disputed'], [1, 'disputed', 'confirmed']),
    { n: 2, agreed: 0, share: 0, kappa: -1 },
  ],
])('%s', (_name, given, expected) => {
  const { kappa, ...agreement } = agreementOf(given)
  const { kappa: wanted, ...rest } = expected as { kappa: number | null }
  expect(agreement).toEqual(rest)
  if (wanted === null) expect(kappa).toBeNull()
  else expect(kappa).toBeCloseTo(wanted, 10)
})
