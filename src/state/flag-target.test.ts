import { expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { suspectedIn } from './flag-target.ts'

test.each<[string, Pick<Finding, 'kind' | 'relation' | 'rule'>, string]>([
  ['two figures', { kind: 'figure', relation: 'conflict', rule: 'figure-interval' }, 'figure'],
  ['what one article alone states', { kind: 'statement', relation: 'single', rule: 'statement-single' }, 'omission'],
  ['words turned round', { kind: 'statement', relation: 'single', rule: 'garble-roles-reversed' }, 'translation'],
  ['a statement told by several', { kind: 'statement', relation: 'vary', rule: 'statement-shared' }, 'other'],
])('a flag on %s suspects …', (_what, finding, suspected) => {
  expect(suspectedIn(finding as Finding)).toBe(suspected)
})
