import { describe, expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import type { Figure } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { claimReviewFile, claimReviews } from './claim-review.ts'
import { findingsCsv } from './findings-csv.ts'
import { questionWord, statusChoices, verdictChoices } from './flag-words.ts'
import { flagsCsv } from './flags-csv.ts'
import { momentsCsv } from './moments-csv.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { reportSheet } from './report-sheet.ts'
import { ARTICLES, aFlag, anInput } from './small-input.ts'
import { annotations } from './web-annotation.ts'

const input = anInput([aFlag()])
const report = input.report!
const [article] = ARTICLES as [Article, ...Article[]]
const withArticle = (change: Partial<Article>): Report => ({ ...report, articles: [{ ...article, ...change }] })
const EACH_ONCE = { agree: 1, vary: 1, conflict: 1, single: 1, incomparable: 1 }
const ACCEPTED = { subject: { about: 'A number', passages: [] }, outcome: 'accepted', reason: '' } as never
const sheet = (of = input) => JSON.stringify(reportSheet(of))

describe('a report says what is missing and what was chosen', () => {
  test.each<[string, Parameters<typeof reportSheet>[0], string]>([
    ['no title', { ...input, report: withArticle({ title: null, outlet: null }) }, '"type":"title","text":"b"'],
    [
      'no date',
      { ...input, report: withArticle({ published: { from: null, to: null, basis: 'unknown' } }) },
      '["Published","not stated"]',
    ],
    [
      'days that are not one',
      { ...input, report: withArticle({ published: { from: '2024-01-01', to: '2024-01-31', basis: 'stated' } }) },
      '["Published","2024-01-01 to 2024-01-31 (stated)"]',
    ],
    ['another event', { ...input, report: withArticle({ sameEvent: false }) }, 'another event: not counted'],
    ['an agency', { ...input, report: withArticle({ agency: 'Wire' }) }, 'The Daily, carries Wire'],
    ['no confidence', anInput([aFlag({ confidence: null, note: '' })]), '["Verdict","Disputed"],["Status"'],
    ['an open flag', anInput([aFlag({ verdict: null })]), 'How many attacks? (Checking)'],
    ['no answers', anInput([aFlag({ answers: {} })]), 'It says'],
    ['nothing open', input, 'None: every flag has a verdict or is resolved.'],
    [
      'nothing silent',
      { ...input, report: { ...report, findings: [{ ...report.findings[0]!, silent: [] }] } },
      '(rule figure-values;',
    ],
    [
      'a silent article that is not here',
      { ...input, report: { ...report, findings: [{ ...report.findings[0]!, silent: ['z'] }] } },
      'Not stated in: z.',
    ],
    ['a passage of an article that is not here', { ...input, report: null }, '"label":"b","text":"more than 150"'],
    [
      'words that no finding holds',
      anInput([aFlag({ target: { ...aFlag().target, kind: 'selection', finding: null } })]),
      'more than 150',
    ],
  ])('%s', (_name, of, words) => {
    expect(sheet(of)).toContain(words)
  })

  test.each<[string, Parameters<typeof reportSheet>[0], string]>([
    ['one flag', { ...input, scope: 'what-you-see' }, 'filters left: 1 flag.'],
    ['no flags', { ...anInput([]), scope: 'what-you-see' }, 'filters left: 0 flags.'],
    ['one article', { ...input, report: withArticle({}) }, '1 article, 1 of them on the story’s event, from 1 origin.'],
    ['articles', input, '2 articles, 2 of them on the story’s event, from 2 origins.'],
    [
      'one of each',
      { ...input, report: { ...report, tally: { ...report.tally, relations: EACH_ONCE } } },
      '5 findings: 1 agrees, 1 varies, 1 conflicts, 1 in one article only, 1 not comparable."',
    ],
    ...[1, 2].map((n): [string, Parameters<typeof reportSheet>[0], string] => [
      `${n} of another event, which the tally leaves out`,
      { ...input, report: { ...report, findings: Array.from({ length: 1 + n }, () => report.findings[0]!) } },
      `1 finding: 0 agree, 0 vary, 1 conflicts, 0 in one article only, 0 not comparable. ${n} more ${n === 1 ? 'is' : 'are'} in articles of another event alone.`,
    ]),
    ['no findings', { ...input, report: { ...report, findings: [] } }, '"Rules, version 1.0.0."'],
    ['rules', input, '"Rules, version 1.0.0: figure-values."'],
    ['somebody', input, ' by Ana."'],
    ['nobody', { ...input, by: '' }, '; no name was given."'],
    ['one decision', { ...input, decisions: [ACCEPTED] }, 'The reader accepted 1 finding and dismissed 0.'],
    [
      'the origins of a flag’s finding',
      { ...input, report: { ...report, findings: [{ ...report.findings[0]!, origins: 1 }] } },
      '(rule figure-values; 2 articles, 1 origin)',
    ],
  ])('in whole sentences that count right: %s', (_name, of, words) => {
    expect(sheet(of)).toContain(words)
  })

  test('a check by a second reader, once it has a verdict', () => {
    const check = { ...aFlag(), id: 'c', flag: 'f1', reader: 'Bo', verdict: 'confirmed', first: null } as never
    expect(sheet({ ...input, checks: [check] })).toContain('["Checked by Bo","Confirmed"]')
    expect(sheet({ ...input, checks: [{ ...(check as object), verdict: null } as never] })).not.toContain('Checked by')
  })

  test('evidence without an address, without a day, and an archived copy', () => {
    const [card] = aFlag().evidence
    const said = (change: object) => sheet(anInput([aFlag({ evidence: [{ ...card!, ...change }] })]))
    expect(said({ url: 'In the archive, box 7' })).toContain('["Where","In the archive, box 7"]')
    expect(said({ url: '', seen: '', asked: '' })).toContain('["Evidence 1","primary source"]')
    expect(said({ askedOn: '' })).toContain('["Asked","The press office"]')
    expect(said({ archived: 'https://archive.example/1' })).toContain('"Archived copy"')
    expect(said({ excerpt: '' })).not.toContain('It says')
  })

  test('what was dismissed and why, in a report of everything alone', () => {
    const decision = { subject: { about: 'A comma', passages: [] }, outcome: 'dismissed', reason: '' } as never
    expect(sheet({ ...input, decisions: [decision] })).toContain('A comma: no reason given')
    expect(sheet({ ...input, decisions: [{ ...(decision as object), reason: 'spelling' } as never] })).toContain(
      'A comma: spelling',
    )
    expect(sheet({ ...input, decisions: [decision], scope: 'what-you-see' })).not.toContain('A comma')
  })

  test('both forms carry it', () => {
    for (const write of [reportHtml, reportMarkdown])
      expect(write({ ...input, report: withArticle({ outlet: null }) }).content).toContain('not stated')
  })
})

describe('ClaimReview of what is half known', () => {
  const appearance = (change: Partial<Article>) =>
    JSON.stringify(claimReviews({ ...input, report: withArticle(change) }))
  test('a time that is no day, no title, no outlet: left out', () => {
    const bare = appearance({
      published: { from: '2024-01', to: '2024-02', basis: 'inferred' },
      title: null,
      outlet: null,
    })
    expect(bare).not.toMatch(/"datePublished":"2024-01|"headline"|"publisher"/)
  })
  test('the file is named by its story, day and how many were judged', () => {
    const { name, content } = claimReviewFile(anInput([aFlag(), aFlag({ id: 'f2', verdict: null })]))
    expect(name).toBe('claimreview-talks-2026-11-20-1.jsonld')
    expect(JSON.parse(content)['@graph']).toHaveLength(1)
  })
  test('nobody’s name is said to be none; no note and no evidence are left out', () => {
    const said = JSON.stringify(claimReviews({ ...anInput([aFlag({ note: '', evidence: [] })]), by: '' }))
    expect(said).toContain('No name given')
    expect(said).not.toMatch(/reviewBody|citation/)
  })
  test('evidence without an address keeps its words', () => {
    const [card] = aFlag().evidence
    const said = JSON.stringify(
      claimReviews(
        anInput([aFlag({ evidence: [{ ...card!, url: 'box 7', archived: 'https://a.example/1', excerpt: '' }] })]),
      ),
    )
    expect(said).toContain('"archivedAt":"https://a.example/1"')
    expect(said).not.toMatch(/box 7|"text":""/)
  })
})

describe('choices', () => {
  const settings = {
    ...{ id: 'settings', story: '', createdAt: '', updatedAt: '', deletedAt: null, rev: 1, questions: [] },
    ...{ statuses: [{ id: 'own:s', word: 'Asked' }], verdicts: [], hidden: ['open', 'disputed'], rulesOff: [] },
  } as Settings
  test('what is hidden is not offered, but for what is chosen already', () => {
    expect(statusChoices(settings).map(({ word }) => word)).toEqual(['Checking', 'Needs a source', 'Resolved', 'Asked'])
    expect(statusChoices(settings, 'open').map(({ id }) => id)).toContain('open')
    expect(verdictChoices(settings).map(({ id }) => id)).not.toContain('disputed')
  })
  test('what was removed since is offered where it is chosen', () => {
    expect(verdictChoices(null, 'own:gone').at(-1)).toEqual({ id: 'own:gone', word: 'gone' })
    expect(statusChoices(null)).toHaveLength(4)
    expect(questionWord('own:gone', null)).toBe('gone')
  })
})

test('an annotation of a text that has changed, or of a title, says no position that would be wrong', () => {
  const positions = (change: Partial<Article>) =>
    JSON.stringify(annotations({ ...input, report: withArticle(change) })).split('TextPositionSelector').length - 1
  expect(positions({})).toBe(1)
  expect(positions({ fingerprint: 'changed' })).toBe(0)
  const passages = [{ ...aFlag().target.passages[0]!, field: 'title' as const, start: 0, end: 5, exact: 'Title' }]
  const titled = { ...anInput([aFlag({ target: { ...aFlag().target, passages } })]), report: withArticle({}) }
  expect(JSON.stringify(annotations(titled))).toContain('"field":"title"')
  expect(JSON.stringify(annotations({ ...titled, report: withArticle({ title: null }) }))).not.toContain(
    'TextPositionSelector',
  )
})

test('the first figure at an account’s place, of its own article and field', () => {
  const figure = (change: object) =>
    ({
      kind: 'figure',
      article: 'b',
      start: 6,
      end: 19,
      low: 150,
      high: null,
      hedge: 'more-than',
      ...change,
    }) as unknown as Figure
  const account = { article: 'b', start: 6, end: 19, text: 'more than 150', reading: '> 150' } as never
  const finding = { ...report.findings[0]!, accounts: [account, { ...(account as object), article: 'z' } as never] }
  const lines = (mentions: readonly Figure[]) =>
    findingsCsv(input, { ...report, mentions, findings: [finding] }).content
  expect(lines([figure({ article: 'c' }), figure({ kind: 'date' }), figure({ field: 'title' }), figure({})])).toContain(
    'more-than',
  )
  expect(lines([figure({ start: 30, end: 40 })])).not.toContain('more-than')
  expect(
    findingsCsv(input, { ...report, mentions: [figure({})], findings: [{ ...finding, kind: 'quote' }] }).content,
  ).not.toContain('more-than')
})

test('a flag without a finding, a verdict or a name is told as such in every format', () => {
  const bare = anInput([aFlag({ verdict: null, target: { ...aFlag().target, finding: null } })])
  const collection = JSON.stringify(annotations({ ...bare, by: '' }))
  expect(collection).not.toMatch(/"creator"|"assessing","value"/)
  expect(flagsCsv(bare).content).toContain('"more than 150","","",""')
})

test('a moment that is said without a basis is told as said', () => {
  const telling = { words: 'on Tuesday', labels: ['a', 'b'], from: '2024-01-02', to: '2024-01-02', basis: null }
  const moments = [{ finding: report.findings[0]!, tellings: [telling, { ...telling, basis: 'inferred' }] }]
  const lines = momentsCsv({ title: 'Talks' }, moments, input.at).content.split('\r\n')
  expect(lines[1]).toContain('"a b","on Tuesday","2024-01-02","2024-01-02","said"')
  expect(lines[2]).toContain('"inferred"')
})
