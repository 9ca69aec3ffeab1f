import { describe, expect, test } from 'vitest'
import type { Settings } from '../model/settings.ts'
import type { LogAction, LogEntry, RecordKind } from '../model/work.ts'
import { logCsv } from './log-csv.ts'
import { actionWord, changeWords, entryWords, timeWords, valueWords, whoWords } from './log-words.ts'
import { aFlag } from './small-input.ts'

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
  ['Correction made', entry('correction', 'raised')],
  ['Correction taken back', entry('correction', 'trashed')],
  ['Correction made again', entry('correction', 'restored')],
  ['Correction undone', entry('correction', 'undone')],
  ['Flag put back', entry('flag', 'restored')],
])('%s', (words, of) => {
  expect(entryWords(of)).toBe(words)
})

test('every action has its word, of the same meaning for records of any kind', () => {
  const actions: readonly LogAction[] = ['raised', 'changed', 'trashed', 'restored', 'merged', 'purged']
  expect(actions.map(actionWord)).toEqual([
    ...['raised', 'changed', 'removed', 'put back', 'merged from a file', 'removed for good'],
  ])
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
    ['an answer to what is called as every object’s own', 'answers', {}, { toString: 'yes' }, ['toString – → Yes']],
    ['how sure, so called', 'confidence', null, 'toString', ['Confidence: – → toString']],
    ['a field so called', 'valueOf', 1, 2, ['valueOf: 1 → 2']],
    [
      'what is offered no more',
      'hidden',
      [],
      ['open', 'disputed', 'independent', 'own:s', 'own:v', 'own:q', 'own:gone', 'toString'],
      [
        'Not offered: – → Open, Disputed, Do they come from sources that are independent of each other?, Asked, Misleading, Seen by two?, gone, toString',
      ],
    ],
    ['what is offered again', 'hidden', ['open'], [], ['Not offered: Open → –']],
    ['the rules that are off', 'rulesOff', [], ['figure-values'], ['Rules switched off: – → figure-values']],
    ['the verdict a second reader met', 'first', null, 'disputed', ['First reader’s verdict: None yet → Disputed']],
    ['whose verdict was taken', 'settled', null, 'second', ['Verdict taken: – → the second reader’s']],
    [
      'and that of the other',
      'settled',
      'second',
      'first',
      ['Verdict taken: the second reader’s → the first reader’s'],
    ],
    ['as no version says it', 'settled', null, 'both', ['Verdict taken: – → both']],
    ['another story', 'story', 'a1b2', 'c3d4', ['Moved to another story']],
    [
      'words that stand elsewhere now',
      'target',
      aFlag().target,
      { ...aFlag().target, passages: [{ ...aFlag().target.passages[0]!, exact: 'over “150”' }] },
      ['What is flagged: “more than 150”, “nearly 140” → “over ‘150’”'],
    ],
    [
      'the same words at another place',
      'target',
      aFlag().target,
      { ...aFlag().target, passages: aFlag().target.passages.map((passage) => ({ ...passage, start: 0 })) },
      ['What is flagged: “more than 150”, “nearly 140”, at another place'],
    ],
    [
      'words where there were none',
      'target',
      { ...aFlag().target, passages: [] },
      aFlag().target,
      ['What is flagged: – → “more than 150”, “nearly 140”'],
    ],
    ['a target after none', 'target', null, aFlag().target, ['What is flagged: – → “more than 150”, “nearly 140”']],
    ['an answer taken back', 'answers', { 'own:q': 'yes', same: 'no' }, { same: 'no' }, ['Seen by two? Yes → –']],
  ])('%s', (_name, field, before, after, words) => {
    expect(changeWords({ kind: 'flag', changes: [{ field, before, after }] }, SETTINGS)).toEqual(words)
  })

  test('a correction is told in a sentence, with what it was before, and its articles as they are called', () => {
    const said = { kind: 'date', article: 'a', date: '2024-01-26' }
    const changes = [{ field: 'said', before: null, after: said }]
    expect(changeWords({ kind: 'correction', changes }, null)).toEqual(['a was published: 2024-01-26.'])
    const [before, after] = [said, { ...said, date: '2024-01-27' }]
    expect(changeWords({ kind: 'correction', changes: [{ field: 'said', before, after }] }, null, () => '001')).toEqual(
      ['Before: 001 was published: 2024-01-26.', '001 was published: 2024-01-27.'],
    )
  })

  test.each<[RecordKind, string]>([
    ['flag', 'said'],
    ['decision', 'evidence'],
    ['decision', 'answers'],
    ['check', 'target'],
  ])('what a file says a %s holds as %s is told as it stands: such a record has none', (kind, field) => {
    expect(changeWords({ kind, changes: [{ field, before: null, after: [null] }] }, null)).toHaveLength(1)
  })

  test('words of the reader’s own are called by their ids where no settings are', () => {
    expect(valueWords('hidden', ['open', 'own:v', 'own:'], null)).toBe('Open, v, Unnamed')
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
      { field: 'first', before: null, after: 'own:v' },
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
    'first||Misleading',
    'status|Open|Resolved',
    "note|'=1+1|",
    'evidence|[]|[{""url"":""u""}]',
  ])
})
