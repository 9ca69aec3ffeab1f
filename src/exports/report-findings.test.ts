import { describe, expect, test } from 'vitest'
import type { Decision, Outcome } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { articleNames } from './article-names.ts'
import type { ExportInput } from './export-input.ts'
import type { Block } from './report-blocks.ts'
import { findingsSection } from './report-findings.ts'
import { ARTICLES, aFlag, anInput } from './small-input.ts'

const plain = anInput([])
const report = plain.report!
const kept = { id: 'd', story: 'talks', createdAt: plain.at, updatedAt: plain.at, deletedAt: null, rev: 1 }

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...report.findings[0]!,
  accounts: [{ article: 'b', start: 6, end: 19, text: 'more than\n150', reading: '> 150 attacks' }],
  ...change,
})
const decided = (outcome: Outcome | null, { kind, rule, about, accounts } = finding()): Decision => ({
  ...{ ...kept, lookedAt: plain.at, outcome, reason: '' },
  subject: {
    ...{ kind, rule, about },
    passages: accounts.map(({ article, text }) => ({
      ...{ ...aFlag().target.passages[0]!, article, exact: text.replace('\n', ' ') },
    })),
  },
})
const blocks = (findings: readonly Finding[], change: Partial<ExportInput> = {}): readonly Block[] =>
  findingsSection({ ...plain, report: { ...report, findings }, ...change }, articleNames(ARTICLES)).blocks
const textOf = (of: readonly Block[]) => of.map((block) => ('text' in block ? block.text : '')).join('\n')

describe('which findings a report lists', () => {
  test.each<[string, Partial<Finding>, Outcome | null, number]>([
    ['a conflict', { relation: 'conflict' }, null, 1],
    ['what varies', { relation: 'vary' }, null, 1],
    ['an agreement is left out', { relation: 'agree' }, null, 0],
    ['but for one that was accepted', { relation: 'agree' }, 'accepted', 1],
    ['what one alone says is left out', { relation: 'single' }, null, 0],
    ['a conflict that was dismissed is left out', { relation: 'conflict' }, 'dismissed', 0],
  ])('%s', (_name, change, outcome, count) => {
    const listed = blocks([finding(change)], { decisions: [decided(outcome)] })
    expect(listed.filter(({ type }) => type === 'title')).toHaveLength(count)
  })

  test('none where there is no report', () => {
    expect(blocks([], { report: null })).toEqual([])
  })
})

describe('each is told in a sentence', () => {
  test.each<[Partial<Finding>, string]>([
    [{ relation: 'agree' }, 'It agrees: 2 articles, 2 origins.'],
    [{ relation: 'vary', origins: 1 }, 'It varies: 2 articles, 1 origin.'],
    [{ relation: 'conflict' }, 'It conflicts: 2 articles, 2 origins.'],
    [{ relation: 'single', articles: 1, origins: 1 }, 'It is in one article only: 1 article, 1 origin.'],
    [{ relation: 'incomparable' }, 'It is not comparable: 2 articles, 2 origins.'],
  ])('%j', (change, sentence) => {
    const [, told] = blocks([finding(change)], { decisions: [decided('accepted')] })
    expect(told).toEqual({
      type: 'text',
      text: `Accepted by the reader. ${sentence} > 150 and ≈ 140. (rule figure-values)`,
    })
  })

  test('what nobody has accepted is not said to be, and silence is said where there is one', () => {
    expect(textOf(blocks([finding()]))).not.toContain('Accepted')
    expect(textOf(blocks([finding({ silent: ['c', 'gone'] })]))).toContain('Not stated in: c Title of c, gone.')
    expect(textOf(blocks([finding({ silent: [] })]))).not.toContain('Not stated')
  })

  test('the words of each account stand between one pair of marks', () => {
    const accounts = [{ article: 'c', start: 0, end: 10, text: '“We stay,”', reading: 'we stay' }]
    expect(blocks([finding({ kind: 'quote', accounts })])).toContainEqual({
      type: 'facts',
      facts: [['c Title of c', '“We stay,”']],
    })
  })
})

test.each([
  [100, undefined],
  [101, '1 more is not listed here; the table of findings has them all.'],
  [103, '3 more are not listed here; the table of findings has them all.'],
])('of %i findings the first hundred are listed, and the rest is counted', (count, said) => {
  const all = blocks(Array.from({ length: count }, (_, i) => finding({ id: `${i}`, silent: [] })))
  expect(all.filter(({ type }) => type === 'title')).toHaveLength(100)
  expect(all[300]).toEqual(said && { type: 'text', text: said })
})
