import { expect, test } from 'vitest'
import type { Relation } from '../../model/finding.ts'
import { priorityOf } from './rank.ts'

const rank = (relation: Relation, rule: string, stake = 0, origins = 2, main = true) =>
  priorityOf({ relation, rule, origins }, stake, main)

test('the queue: what cannot both hold, broken words, turned sense, a number one source gives, loaded words, the rest', () => {
  const queue = [
    rank('conflict', 'figure-values', 1),
    rank('conflict', 'date-days'),
    rank('single', 'garble-roles-reversed'),
    rank('single', 'figure-single', 1),
    rank('vary', 'quote-sense'),
    rank('vary', 'scare-quotes'),
    rank('vary', 'contrast-set', 1),
    rank('vary', 'quote-family'),
    rank('vary', 'label-alignment'),
    rank('single', 'date-single'),
    rank('vary', 'name-titles'),
    rank('incomparable', 'figure-event'),
    rank('agree', 'figure-values', 1),
    rank('conflict', 'figure-values', 1, 2, false),
  ]
  expect(queue).toEqual([...queue].sort((a, b) => b - a))
  expect(new Set(queue).size).toBe(queue.length)
})

test('one original behind several articles weighs a little more: it is easily taken for confirmed', () => {
  expect(rank('agree', 'figure-values', 0, 1)).toBeGreaterThan(rank('agree', 'figure-values', 0, 2))
})

test('a rule without a place of its own stands by its relation, within 0 and 1', () => {
  for (const relation of ['agree', 'vary', 'conflict', 'single', 'incomparable'] as const)
    for (const stake of [0, 0.5, 1]) {
      const priority = rank(relation, 'some-new-rule', stake, 1)
      expect(priority).toBeGreaterThan(0)
      expect(priority).toBeLessThanOrEqual(1)
    }
})
