import { describe, expect, test } from 'vitest'
import type { Settings } from '../model/settings.ts'
import type { LogAction, LogEntry, RecordKind } from '../model/work.ts'
import { logCsv } from './log-csv.ts'
import { changeWords, entryWords, timeWords, valueWords, whoWords } from './log-words.ts'

const SETTINGS: Settings = {
  ...{ id: 'settings', story: '', createdAt: '', updatedAt: '', deletedAt: null, rev: 1, hidden: [], rulesOff: [] },
  statuses: [{ id: 'own:s', word: 'Asked' }],
  verdicts: [{ id: 'own:v', word: 'Misleading' }],
  questions: [{ id: 'own:q', word: 'Seen by two?' }],
}

const entry = (kind: RecordKind, action: LogAction, changes: LogEntry['changes'] = []): LogEntry => ({
  ...{ id: 'h', story: 'talks', kind, record: 'r', rev: 2, at: '2026-11-20T10:00:00.000Z', by: 'Ana', action, changes },
  ...{ batch: 'b', undoes: null },
})
const outcome = (after: unknown) => [{ field: 'outcome', before: null, after }]

test.each<[string, LogEntry]>([
  ['Flag raised', entry('flag', 'raised')],
  ['Second check undone', entry('check', 'undone')],
  ['Finding dismissed', entry('decision', 'changed', outcome('dismissed'))],
  ['Finding accepted', entry('decision', 'raised', outcome('accepted'))],
  ['Finding looked at', entry('decision', 'raised')],
  ['Finding taken up again', entry('decision', 'changed', outcome(null))],
  ['Finding removed', entry('decision', 'trashed', outcome('dismissed'))],
])('%s', (words, of) => {
  expect(entryWords(of)).toBe(words)
})

describe('a change in words', () => {
  test.each<[string, string, unknown, unknown, string[]]>([
    ['a verdict', 'verdict', null, 'own:v', ['Verdict: None yet → Misleading']],
    ['one that was removed since', 'verdict', 'own:gone', 'disputed', ['Verdict: gone → Disputed']],
    ['a status', 'status', 'open', 'own:s', ['Status: Open → Asked']],
    ['how sure', 'confidence', null, 'high', ['Confidence: – → High']],
    ['how sure, as no version says it', 'confidence', 'low', 'utterly', ['Confidence: Low → utterly']],
    ['a kind', 'discrepancy', 'figure', 'smell', ['Kind: Figure → smell']],
    ['a note', 'note', '', 'Ask', ['Note: – → Ask']],
    ['the trash', 'deletedAt', 'no day', null, ['In the trash: no day → –']],
    [
      'own words',
      'statuses',
      [],
      [{ id: 'own:s', word: 'Asked' }, 'plain', null],
      ['Own statuses: – → Asked, plain, null'],
    ],
    ['a field that has no word', 'colour', 1, { red: true }, ['colour: 1 → {"red":true}']],
    ['what the reader is not told', 'subject', 1, 2, []],
    ['looked at', 'lookedAt', null, '2026', []],
    [
      'evidence',
      'evidence',
      'none yet',
      [
        { url: 'u' },
        { url: '', excerpt: 'e' },
        { url: '', excerpt: '', asked: 'a' },
        { url: '', excerpt: '', asked: '' },
      ],
      ['Evidence: none → u; e; a; an empty card'],
    ],
    ['evidence taken away', 'evidence', [{ url: 'u' }], [], ['Evidence: u → none']],
    ['answers', 'answers', null, { 'own:q': 'yes', gone: 'no' }, ['Seen by two? – → Yes', 'gone – → No']],
    ['an answer taken back', 'answers', { 'own:q': 'yes', same: 'no' }, { same: 'no' }, ['Seen by two? Yes → –']],
  ])('%s', (_name, field, before, after, words) => {
    expect(changeWords({ changes: [{ field, before, after }] }, SETTINGS)).toEqual(words)
  })

  test('a day that is one is told as readers write it', () => {
    expect(valueWords('lookedAt', '2026-11-20T10:00:00.000Z', null)).toMatch(/^20 Nov 2026, \d\d:00$/)
    expect(timeWords('never')).toBe('never')
  })

  test('nobody is said to be nobody', () => {
    expect([whoWords(''), whoWords('Ana')]).toEqual(['no name given', 'Ana'])
  })
})

test('the log as a table: one line a changed field, one for an entry that changed none', () => {
  const log = [
    entry('flag', 'raised'),
    entry('flag', 'changed', [
      { field: 'verdict', before: null, after: 'own:v' },
      { field: 'status', before: 'open', after: 'resolved' },
      { field: 'note', before: '=1+1', after: null },
      { field: 'evidence', before: [], after: [{ url: 'u' }] },
    ]),
  ]
  const { name, content } = logCsv(
    { story: { id: 't', title: 'Talks' }, at: '2026-11-20T10:00:00.000Z' },
    log,
    () => 'x',
    SETTINGS,
  )
  expect(name).toBe('audit-talks-2026-11-20-2.csv')
  const fields = content
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split('","').slice(7, 10).join('|'))
  expect(fields).toEqual([
    '||',
    'verdict||Misleading',
    'status|Open|Resolved',
    "note|'=1+1|",
    'evidence|[]|[{""url"":""u""}]',
  ])
})
