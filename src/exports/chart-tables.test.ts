import { expect, test } from 'vitest'
import type { LogEntry } from '../model/work.ts'
import { CORRECTIONS } from '../storage/any-records.ts'
import { correctionsJson } from './corrections-json.ts'
import { coverageCsv } from './coverage-csv.ts'
import { flagsCsv } from './flags-csv.ts'
import { logCsv } from './log-csv.ts'
import { momentsCsv } from './moments-csv.ts'
import { originsCsv } from './origins-csv.ts'
import { aFlag, anInput } from './small-input.ts'
import { readUnguarded } from './strict-csv.ts'

const story = { id: 't', title: 'Harbour fire' }
const at = '2026-11-20T10:00:00.000Z'

test('sources: one line each, with how often it speaks with others, alone, or not', () => {
  const rows = [
    { article: '001 The Daily', shared: 7, within: 2, alone: 1, silent: 0 },
    { article: '=HYPERLINK("x")', shared: 0, within: 0, alone: 0, silent: 10 },
  ]
  const { name, type, content } = coverageCsv(story, rows, at)
  expect([name, type]).toEqual(['sources-harbour-fire-2026-11-20-2.csv', 'text/csv;charset=utf-8'])
  expect(readUnguarded(content)).toEqual([
    {
      article: '001 The Daily',
      with_another_origin: '7',
      within_its_origin: '2',
      alone: '1',
      silent: '0',
      text_escaped: '',
    },
    {
      ...{ article: '=HYPERLINK("x")', with_another_origin: '0', within_its_origin: '0', alone: '0', silent: '10' },
      text_escaped: 'article',
    },
  ])
  expect(content).toContain(`"'=HYPERLINK`)
})

test.each([
  ['flags', (time: string) => flagsCsv(anInput([aFlag({ createdAt: time, updatedAt: time })])), 'created updated'],
  ['the log', (time: string) => logCsv({ story, at }, [logEntry(time)], () => '', null), 'at'],
  [
    'the timeline',
    (time: string) =>
      momentsCsv(
        story,
        [
          {
            finding: anInput([]).report!.findings[0]!,
            tellings: [{ words: 'then', labels: ['001'], from: time, to: time, basis: null }],
          },
        ],
        at,
      ),
    'from to',
  ],
])('a time in a file from elsewhere may say anything: in the table of %s it is no formula', (_name, table, columns) => {
  expect(readUnguarded(table('=1+1').content)[0]!.text_escaped).toBe(columns)
  expect(readUnguarded(table(at).content)[0]!.text_escaped).toBe('')
})

const logEntry = (time: string): LogEntry => ({
  ...{ id: 'h', story: 't', kind: 'flag', record: 'f', rev: 1, at: time, by: 'Ana', action: 'raised', changes: [] },
  ...{ batch: null, undoes: null },
})

test('origins: one line a tie with its reason, one for an article without any; no word of an article is a formula', () => {
  const rows = [
    { article: '001', origin: 'A', tiedTo: '002', why: '+ 14 of 20 sentences are the same, "word for word"' },
    { article: '003', origin: 'B', tiedTo: '', why: '' },
  ]
  const { name, type, content } = originsCsv(story, rows, at)
  expect([name, type]).toEqual(['origins-harbour-fire-2026-11-20-2.csv', 'text/csv;charset=utf-8'])
  expect(readUnguarded(content)).toEqual([
    { article: '001', origin: 'A', tied_to: '002', why: rows[0]!.why, text_escaped: 'why' },
    { article: '003', origin: 'B', tied_to: '', why: '', text_escaped: '' },
  ])
})

test.each(Object.values(CORRECTIONS))('a correction of kind $kind comes back from its file as it was said', (said) => {
  const record = { id: 'k', story: 't', said, createdAt: at, updatedAt: at, deletedAt: null, rev: 3 }
  const { name, type, content } = correctionsJson(story, [record], at)
  expect([name, type]).toEqual(['corrections-harbour-fire-2026-11-20-1.json', 'application/json'])
  expect(JSON.parse(content)).toEqual({
    ...{ format: 'crossread-corrections', version: 1, exportedAt: at, story },
    corrections: [{ ...said, createdAt: at, updatedAt: at }],
  })
})
