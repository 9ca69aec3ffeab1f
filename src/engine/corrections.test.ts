import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../model/article.ts'
import type { Correction, Words } from '../model/correction.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import { analyse } from './analyse.ts'

const TEXTS = {
  a: 'Flooding in the port of Odeska killed 12 people on Thursday, the mayor Petra Holm said. “The river rose faster than any of us had expected,” Holm said. Rebels hold the eastern bridge of the town.',
  b: 'Flooding in the port of Odeska killed at least 14 people on Thursday, officials said. “The river rose quicker than any of us had expected,” mayor Petra Holmm said. Militants hold the eastern bridge of the town.',
  c: 'Flooding in Odeska killed 12 people, the mayor Petra Holm told reporters. The harbour authority closed the northern quay to all ships and sent the dredgers away.',
}
const articles: ArticleInput[] = Object.entries(TEXTS).map(([id, text]) => ({ id, text, date: '2022-05-07' }))
const NO_PROGRESS = () => {}
const withWord = (...corrections: Correction[]) => analyse(articles, NO_PROGRESS, corrections)
const plain = analyse(articles)

const wordsIn = (article: keyof typeof TEXTS, text: string): Words => {
  const start = TEXTS[article].indexOf(text)
  return { article, start, end: start + text.length, text }
}
const tellers = (findings: readonly Finding[], kind: FindingKind, text: string) =>
  findings
    .filter((f) => f.kind === kind && f.accounts.some((account) => account.text.includes(text)))
    .map((f) => [...new Set(f.accounts.map((account) => account.article))].join(''))

describe('the reader’s word is stronger than what is found', () => {
  test('on the day of publication: given fields and what was inferred', () => {
    const { articles: read, mentions } = withWord({ kind: 'date', article: 'a', date: '2022-05-14' })
    expect(read[0]!.published).toMatchObject({ from: '2022-05-14', to: '2022-05-14', basis: 'stated' })
    expect(mentions.find((m) => m.kind === 'date' && m.article === 'a')).toMatchObject({ from: '2022-05-12' })
  })

  test('on the event', () => {
    const { articles: read } = withWord({ kind: 'event', article: 'c', same: false })
    expect(read.map((article) => article.sameEvent)).toEqual([true, true, false])
  })

  test('on the days that words stand for', () => {
    const words = wordsIn('a', 'Thursday')
    const { mentions, findings } = withWord({ kind: 'days', words, from: '2022-04-28', to: '2022-04-28' })
    expect(mentions.find((m) => m.kind === 'date' && m.article === 'a')).toMatchObject({
      from: '2022-04-28',
      timex: '2022-04-28',
      basis: 'set by the reader',
    })
    const said = (all: readonly Finding[]) => all.filter((f) => f.kind === 'date').map((f) => f.why)
    expect(said(findings)).not.toEqual(said(plain.findings))
  })

  test('on origins: set, and set apart', () => {
    const set = withWord({ kind: 'origin', article: 'c', with: 'a' }).articles
    expect(set[2]!.origin).toBe(set[0]!.origin)
    expect(set[2]!.originReasons.join()).toContain('The reader says that it and a derive from one original.')
    const copy = { ...articles[0]!, id: 'copy' }
    const told = analyse([...articles, copy], NO_PROGRESS, [{ kind: 'origin', article: 'copy', with: null }]).articles
    expect(told[3]!.origin).not.toBe(told[0]!.origin)
    expect(told[3]!.originReasons).toEqual(['The reader holds it to be an original of its own.'])
  })

  test('on names: two spellings are one, or two', () => {
    const entity = (report: typeof plain, text: string) =>
      report.mentions.find((m) => m.kind === 'name' && m.text === text && 'entity' in m) as { entity: string }
    expect(entity(plain, 'Petra Holm').entity).toBe(entity(plain, 'Petra Holmm').entity)
    const split = withWord({ kind: 'names', one: 'Petra Holmm', other: 'Petra Holm', same: false })
    expect(entity(split, 'Petra Holm').entity).not.toBe(entity(split, 'Petra Holmm').entity)
    const merged = withWord({ kind: 'names', one: 'Odeska', other: 'Petra Holm', same: true })
    expect(entity(merged, 'Petra Holm').entity).toBe(entity(merged, 'Odeska').entity)
  })

  test('on what is told of the same: taken apart, counts follow', () => {
    expect(tellers(plain.findings, 'figure', '12 people')).toEqual(['abc'])
    const apart = withWord({
      kind: 'accounts',
      of: 'figure',
      one: wordsIn('b', 'at least 14 people'),
      others: [wordsIn('a', '12 people'), wordsIn('c', '12 people')],
      same: false,
    })
    expect(tellers(apart.findings, 'figure', '12 people')).toEqual(['ac'])
    expect(tellers(apart.findings, 'figure', '14 people')).toEqual(['b'])
    expect(apart.findings.find((f) => f.accounts.some((x) => x.text === '12 people'))!.relation).toBe('agree')
  })

  test('on what is told of the same: brought together', () => {
    const linked = withWord({
      kind: 'accounts',
      of: 'statement',
      one: wordsIn('c', 'The harbour authority closed the northern quay'),
      others: [wordsIn('b', 'Militants hold the eastern bridge')],
      same: true,
    })
    const finding = linked.findings.find((f) => f.rule === 'statement-linked')!
    expect(new Set(finding.accounts.map((account) => account.article))).toEqual(new Set(['b', 'c']))
    expect(finding.relation).toBe('vary')
  })

  test('on word lists: a word put in contrasts, one taken out contrasts no more, and the lists are as before', () => {
    const set = (word: string, ...corrections: Correction[]) =>
      analyse(
        ['an invasion of', `${word}`].map((words, i) => ({
          id: `a${i}`,
          text: `The army began ${words} the northern island on Monday, the ministry said.`,
        })),
        NO_PROGRESS,
        corrections,
      ).findings.filter((f) => f.rule === 'contrast-set').length
    const zork: Correction = { kind: 'word', list: 'contrast:hostile-act', word: 'zork', belongs: true }
    expect(set('a zork of')).toBe(0)
    expect(set('a zork of', zork)).toBeGreaterThan(0)
    expect(set('an operation against')).toBeGreaterThan(0)
    expect(set('an operation against', { ...zork, word: 'operation', belongs: false })).toBe(0)
    expect(set('a zork of')).toBe(0)
  })

  test('on reporting verbs: who is heard to speak', () => {
    const speakers = (...corrections: Correction[]) =>
      analyse(
        [{ id: 'a', text: '“The river rose fast,” Petra Holm blethered.' }],
        NO_PROGRESS,
        corrections,
      ).mentions.flatMap((m) => (m.kind === 'quote' ? [m.speaker] : []))
    expect(speakers()).toEqual([null])
    expect(speakers({ kind: 'word', list: 'reporting:claim', word: 'blether', belongs: true })).toEqual(['Petra Holm'])
  })
})

test('a correction whose words no longer stand is told and changes nothing', () => {
  const one = { ...wordsIn('a', '12 people'), text: '13 people' }
  const { problems, findings } = withWord({
    kind: 'accounts',
    of: 'figure',
    one,
    others: [wordsIn('b', 'at least 14 people')],
    same: false,
  })
  expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('no longer fits') })])
  expect(findings).toEqual(plain.findings)
})

test('corrections hold whatever the order of the articles', () => {
  const corrections: Correction[] = [
    { kind: 'origin', article: 'c', with: 'a' },
    { kind: 'names', one: 'Petra Holmm', other: 'Petra Holm', same: false },
    {
      kind: 'accounts',
      of: 'figure',
      one: wordsIn('b', 'at least 14 people'),
      others: [wordsIn('a', '12 people')],
      same: false,
    },
  ]
  const findings = withWord(...corrections).findings
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(analyse(shuffled, NO_PROGRESS, corrections).findings).toEqual(findings)
    }),
    { numRuns: 6 },
  )
})
