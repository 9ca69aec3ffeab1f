import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import type { Flag } from '../model/flag.ts'
import type { Report } from '../model/report.ts'
import type { LogEntry } from '../model/work.ts'
import { flagsArbitrary } from '../storage/any-records.ts'
import type { ExportInput } from './export-input.ts'
import { findingsCsv } from './findings-csv.ts'
import { flagsCsv } from './flags-csv.ts'
import { flagsJson } from './flags-json.ts'
import { readUnguarded } from './strict-csv.ts'

const flag: Flag = {
  id: 'f1',
  story: 'talks',
  target: {
    kind: 'finding',
    finding: 'figure:attack',
    about: 'How many attacks?',
    passages: ['b', 'c'].map((article) => ({
      article,
      fingerprint: 'f00d',
      start: 4,
      end: 17,
      exact: 'more than 150',
      prefix: '… ',
      suffix: ' attacks',
    })),
  },
  discrepancy: 'figure',
  status: 'checking',
  verdict: 'disputed',
  confidence: null,
  note: '=not a formula',
  evidence: [],
  answers: {},
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T11:00:00.000Z',
  deletedAt: null,
  rev: 2,
}

const account = (article: string) => ({ article, start: 4, end: 17, text: 'more than 150', reading: '> 150 attacks' })

const report = {
  engine: '1.0.0',
  articles: [
    { id: 'b', text: 'the text is not handed on', outlet: 'The Daily', fingerprint: 'f00d' },
    { id: 'c', text: 'nor this one', outlet: null, fingerprint: 'beef' },
  ],
  mentions: [
    {
      kind: 'figure',
      article: 'b',
      start: 4,
      end: 17,
      value: 150,
      low: 150,
      high: null,
      hedge: 'more-than',
      unit: 'attack',
    },
  ],
  findings: [
    {
      id: 'figure:attack',
      kind: 'figure',
      relation: 'agree',
      about: 'How many attacks?',
      accounts: [account('b'), account('c')],
      silent: ['a'],
      articles: 2,
      origins: 1,
      rule: 'figure-values',
      why: '> 150 = > 150',
    },
  ],
} as unknown as Report

const entry: Omit<LogEntry, 'id' | 'record'> = {
  story: 'talks',
  kind: 'flag',
  rev: 1,
  at: flag.createdAt,
  by: 'Ana',
  action: 'raised',
  changes: [],
  batch: 'b1',
  undoes: null,
}

const input: ExportInput = {
  story: { id: 'talks', title: 'Talks' },
  flags: [flag],
  decisions: [],
  checks: [],
  corrections: [],
  settings: null,
  by: 'Ana',
  history: [
    { ...entry, id: 'h1', record: 'f1' },
    { ...entry, id: 'h2', record: 'other' },
  ],
  report,
  scope: 'everything',
  at: '2026-11-20T12:00:00.000Z',
}

describe('flags as CSV', () => {
  test('one line a passage, with the verdict in each', () => {
    const { name, content } = flagsCsv(input)
    expect(name).toBe('factcheck-talks-2026-11-20-1.csv')
    const lines = content.trim().split('\r\n')
    expect(lines.length).toBe(3)
    expect(lines[1]).toContain('"disputed"')
    expect(lines[1]).toContain('"\'=not a formula"')
    expect(lines[1]).toContain('"b","The Daily","text","4","17","more than 150","figure:attack","agree"')
    expect(lines[1]).toMatch(/,"note"$/)
  })

  test('a flag without a passage has a line too', () => {
    const bare = { ...flag, target: { ...flag.target, passages: [] } }
    expect(
      flagsCsv({ ...input, flags: [bare] })
        .content.trim()
        .split('\r\n').length,
    ).toBe(2)
  })

  test('works without a report', () => {
    expect(flagsCsv({ ...input, report: null }).content).toContain('"more than 150"')
  })
})

describe('findings as CSV', () => {
  test('one line an account, with the bounds of its figure', () => {
    const { name, content } = findingsCsv(input, report)
    expect(name).toBe('findings-talks-2026-11-20-1.csv')
    expect(content.split('\r\n')[1]).toContain('"> 150 attacks","150","150","","more-than","attack","2","1","a"')
    expect(content.split('\r\n')[2]).toContain('"> 150 attacks","","","","","","2","1","a"')
  })

  test('holds what it was asked for, and no more', () => {
    expect(findingsCsv(input, report, []).content.trim().split('\r\n').length).toBe(1)
  })
})

describe('flags as JSON', () => {
  test('holds flags, their findings and their history, and says what it is', () => {
    const { name, content } = flagsJson(input)
    expect(name).toBe('factcheck-talks-2026-11-20-1.json')
    const read = JSON.parse(content)
    expect(read).toMatchObject({ format: 'crossread-flags', version: 1, scope: 'everything', engine: '1.0.0' })
    expect(read.flags).toEqual([{ ...flag, finding: report.findings[0], history: [input.history[0]] }])
  })

  test('holds the corrections that the findings were made with', () => {
    const said = { kind: 'date', article: 'b', date: '2024-01-26' } as const
    const kept = {
      id: 'k',
      story: 'talks',
      createdAt: flag.createdAt,
      updatedAt: flag.createdAt,
      deletedAt: null,
      rev: 1,
    }
    expect(JSON.parse(flagsJson({ ...input, corrections: [{ ...kept, said }] }).content).corrections).toEqual([said])
  })

  test('holds no article text', () => {
    expect(flagsJson(input).content).not.toContain('not handed on')
  })

  test('works without a report', () => {
    expect(JSON.parse(flagsJson({ ...input, report: null }).content)).toMatchObject({
      engine: null,
      flags: [{ id: 'f1', finding: null }],
    })
  })

  const naughty = hostileList('blns')
  test.each([
    ['own strings', ['</script><script>', '\u2028', '\ud800', '__proto__', '"\\', '\u202e', '💥', '']],
    [`published strings: ${naughty?.length ?? 'none here'}`, naughty ?? []],
  ])('any text comes back as it was: %s', (_name, texts) => {
    const flags = texts.map((note) => ({ ...flag, note, target: { ...flag.target, about: note } }))
    const read = JSON.parse(flagsJson({ ...input, flags }).content)
    expect(read.flags.map(({ note, target }: Flag) => [note, target.about])).toEqual(texts.map((text) => [text, text]))
  })
})

describe('1,000 random stores come back as they were', () => {
  test('as JSON, exactly', () => {
    fc.assert(
      fc.property(flagsArbitrary('talks'), (flags) => {
        const read = JSON.parse(flagsJson({ ...input, flags }).content)
        expect(read.flags).toEqual(flags.map((flag) => ({ ...flag, finding: null, history: [] })))
      }),
      { numRuns: 1_000 },
    )
  })

  test('as CSV, every passage with every text, but for lone surrogates, which UTF-8 cannot hold', () => {
    fc.assert(
      fc.property(flagsArbitrary('talks'), (flags) => {
        const read = readUnguarded(flagsCsv({ ...input, flags }).content)
        const plain = (text: string | null) => (text ?? '').toWellFormed()
        expect(
          read.map(({ flag, about, note, status, verdict, article, start, end, words, finding }) => ({
            ...{ flag, about, note, status, verdict, article, start, end, words, finding },
          })),
        ).toEqual(
          flags.flatMap(({ id, target, note, status, verdict }) =>
            target.passages.map(({ article, start, end, exact }) => ({
              ...{ flag: id, about: plain(target.about), note: plain(note), article, words: plain(exact) },
              ...{ status: plain(status), verdict: plain(verdict), finding: plain(target.finding) },
              ...{ start: `${start}`, end: `${end}` },
            })),
          ),
        )
      }),
      { numRuns: 1_000 },
    )
  })
})
