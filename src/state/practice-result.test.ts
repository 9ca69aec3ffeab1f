import { expect, test } from 'vitest'
import type { OwnMark } from './practice.ts'
import { missedBy } from './practice-result.ts'
import { neighbourSentence, sentenceAt } from './practice-sentences.ts'
import { indexOf } from './report-index.ts'
import { smallReport, TEXTS } from './small-report.ts'

const index = indexOf(smallReport())

const markOf = (article: string, words: string): OwnMark => {
  const start = TEXTS.find(({ id }) => id === article)!.text.indexOf(words)
  const mark = { article, start, end: start + words.length }
  return { ...mark, mark: { ...mark, fingerprint: '', exact: words, prefix: '', suffix: '' } }
}

const all = () => true
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id)

test('a mark and a finding meet where they share words of one article', () => {
  const missed = missedBy(index, [markOf('b_2', '40 residents left')], 'differences', all)
  expect(ids(missed.both)).toEqual(['wording:people'])
  expect(missed.onlyMachine).toEqual([])
  expect(missed.onlyReader).toEqual([])
})

test('nothing marked: all that is sought was missed, the weightiest first', () => {
  const missed = missedBy(index, [], 'all', all)
  expect(missed.both).toEqual([])
  expect(ids(missed.onlyMachine)).toEqual(['wording:people', 'statement:hurt', 'figure:people'])
})

test('a mark on what was not sought is the reader’s alone, and what stands there is said', () => {
  const mark = markOf('a_1', 'Nobody was hurt')
  const missed = missedBy(index, [mark, markOf('a_1', 'Mayor')], 'differences', all)
  expect(missed.onlyReader.map((one) => [one.mark.start, ids(one.others)])).toEqual([
    [mark.start, ['statement:hurt']],
    [0, []],
  ])
  expect(ids(missedBy(index, [mark], 'alone', all).both)).toEqual(['statement:hurt'])
})

test('what the filters hide is not counted', () => {
  expect(missedBy(index, [], 'differences', () => false).onlyMachine).toEqual([])
})

test('sentences are walked through the articles in their order, and the ends hold', () => {
  const articles = ['a_1', 'b_2']
  const [first, second] = index.article('a_1')!.sentences
  const last = index.article('a_1')!.sentences.at(-1)!
  const place = (article: string, [start, end]: readonly [number, number]) => ({ article, start, end })
  expect(neighbourSentence(index, articles, null, 1)).toEqual(place('a_1', first!))
  expect(neighbourSentence(index, articles, place('a_1', first!), 1)).toEqual(place('a_1', second!))
  const next = neighbourSentence(index, articles, place('a_1', last), 1)!
  expect(next).toEqual(place('b_2', index.article('b_2')!.sentences[0]!))
  expect(neighbourSentence(index, articles, next, -1)).toEqual(place('a_1', last))
  expect(neighbourSentence(index, articles, place('a_1', first!), -1)).toEqual(place('a_1', first!))
})

test('the title is walked before the first sentence, and is found where it was clicked', () => {
  const report = smallReport()
  const titled = indexOf({
    ...report,
    articles: report.articles.map((article) => ({ ...article, title: article.id === 'b_2' ? 'Harbour' : null })),
  })
  const articles = ['a_1', 'b_2']
  const title = { article: 'b_2', field: 'title', start: 0, end: 7 } as const
  const [start, end] = titled.article('b_2')!.sentences[0]!
  const last = titled.article('a_1')!.sentences.at(-1)!
  expect(neighbourSentence(titled, articles, { article: 'a_1', start: last[0], end: last[1] }, 1)).toEqual(title)
  expect(neighbourSentence(titled, articles, title, 1)).toEqual({ article: 'b_2', start, end })
  expect(neighbourSentence(titled, articles, { article: 'b_2', start, end }, -1)).toEqual(title)
  expect(sentenceAt(titled, 'b_2', 3, 'title')).toEqual(title)
  expect(sentenceAt(titled, 'b_2', 3)).toEqual({ article: 'b_2', start, end })
})

test('a place in the text has its sentence', () => {
  const [start, end] = index.article('a_1')!.sentences[1]!
  expect(sentenceAt(index, 'a_1', start + 3)).toEqual({ article: 'a_1', start, end })
  expect(sentenceAt(index, 'a_1', 10_000)).toBeNull()
})
