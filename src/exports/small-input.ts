import type { Article } from '../model/article.ts'
import type { Flag } from '../model/flag.ts'
import type { Report } from '../model/report.ts'
import type { ExportInput } from './export-input.ts'

const at = '2026-11-20T10:00:00.000Z'

const article = (id: string, text: string, url: string | null, fingerprint: string): Article => ({
  ...{ id, text, url, fingerprint, title: `Title of ${id}`, outlet: id === 'b' ? 'The Daily' : null, agency: null },
  ...{ published: { from: '2024-01-27', to: '2024-01-27', basis: 'stated' }, event: 'e', sameEvent: true },
  ...{ eventReasons: [], origin: id, originReasons: [], sentences: [], furniture: [] },
})

/** For tests: two articles, the first of which begins with a character of two UTF-16 units. */
export const ARTICLES: readonly Article[] = [
  article('b', '💥 So more than 150 attacks were counted.', 'https://daily.example/b', 'f00d'),
  article('c', 'They count nearly 140 attacks.', null, 'beef'),
]

export function aFlag(change: Partial<Flag> = {}): Flag {
  return {
    id: 'f1',
    story: 'talks',
    target: {
      kind: 'finding',
      finding: 'figure:attack',
      about: 'How many attacks?',
      passages: [
        {
          article: 'b',
          fingerprint: 'f00d',
          start: 6,
          end: 19,
          exact: 'more than 150',
          prefix: '💥 So ',
          suffix: ' att',
        },
        {
          article: 'c',
          fingerprint: 'beef',
          start: 11,
          end: 21,
          exact: 'nearly 140',
          prefix: 'count ',
          suffix: ' att',
        },
      ],
    },
    discrepancy: 'figure',
    status: 'checking',
    verdict: 'disputed',
    confidence: 'high',
    note: 'Ask for the list.',
    evidence: [
      {
        ...{ id: 'e1', url: 'https://example.org/statement', archived: '', seen: '2026-11-19', source: 'primary' },
        ...{ excerpt: 'We count 151.', asked: 'The press office', askedOn: '2026-11-19' },
      },
    ],
    answers: { independent: 'no' },
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 2,
    ...change,
  }
}

export function anInput(flags: readonly Flag[]): ExportInput {
  return {
    story: { id: 'talks', title: 'Talks' },
    flags,
    decisions: [],
    checks: [],
    corrections: [],
    settings: null,
    history: [],
    by: 'Ana',
    scope: 'everything',
    at,
    report: {
      ...{ engine: '1.0.0', articles: ARTICLES, mentions: [], passages: [], problems: [], series: [] },
      tally: {
        relations: { agree: 0, vary: 0, conflict: 1, single: 0, incomparable: 0 },
        kinds: { figure: 1, date: 0, quote: 0, name: 0, wording: 0, statement: 0 },
      },
      findings: [
        {
          ...{ id: 'figure:attack', kind: 'figure', relation: 'conflict', about: 'How many attacks?', accounts: [] },
          ...{ silent: ['c'], articles: 2, origins: 2, rule: 'figure-values', why: '> 150 and ≈ 140.', priority: 1 },
        },
      ],
    } satisfies Report,
  }
}
