import { describe, expect, test } from 'vitest'
import type { Article } from '../model/article.ts'
import { articleNames } from './article-names.ts'
import { ARTICLES } from './small-input.ts'

const article = (id: string, said: Partial<Pick<Article, 'outlet' | 'title' | 'agency'>> = {}): Article => ({
  ...ARTICLES[0]!,
  ...{ id, outlet: null, title: null, agency: null, ...said },
})
const LONG = 'a-file-that-came-by-mail'

describe('an article is called', () => {
  test.each<[string, Article, string]>([
    ['by its number and its outlet', article('001_f00d', { outlet: 'The Daily', title: 'A fire' }), '001 The Daily'],
    ['by its title where no outlet is known', article('001_f00d', { title: 'A fire' }), '001 A fire'],
    ['by its agency where nothing else is', article('001_f00d', { agency: 'AFP' }), '001 (AFP)'],
    ['by its number alone', article('001_f00d'), '001'],
    ['without an id that nobody reads', article(LONG, { outlet: 'The Daily' }), 'The Daily'],
    ['by such an id where nothing else is known', article(LONG), LONG],
    [
      'by what is said, not by an empty field',
      article('001_f00d', { outlet: '', title: '', agency: 'AP' }),
      '001 (AP)',
    ],
  ])('%s', (_name, one, name) => {
    expect(articleNames([one]).of(one.id)).toBe(name)
  })

  test('by its id where it is not in the report', () => {
    expect(articleNames([]).of('gone')).toBe('gone')
  })

  test('with its id where two would else be called the same', () => {
    const names = articleNames([
      article(`${LONG}-1`, { outlet: 'The Daily' }),
      article(`${LONG}-2`, { outlet: 'The Daily' }),
      article(`${LONG}-3`, { outlet: 'The Weekly' }),
    ])
    expect([1, 2, 3].map((i) => names.of(`${LONG}-${i}`))).toEqual([
      `${LONG}-1 The Daily`,
      `${LONG}-2 The Daily`,
      'The Weekly',
    ])
  })

  test('by a long title in part, said to be one, and never by half a character', () => {
    const titled = (title: string) => articleNames([article('1', { title })]).of('1')
    expect(titled(`x${'💥'.repeat(90)}`)).toBe(`1 x${'💥'.repeat(79)}…`)
    expect(titled(`${'x'.repeat(79)} tail`)).toBe(`1 ${'x'.repeat(79)}…`)
    expect(titled('x'.repeat(80))).toBe(`1 ${'x'.repeat(80)}`)
  })
})

describe('a sentence of the engine', () => {
  test.each<[string, readonly Article[], string, string]>([
    [
      'calls articles by their numbers',
      [article('001_f00d', { outlet: 'The Daily' }), article('002_beef')],
      'Against 001_f00d, 002_beef leaves out “not”.',
      'Against 001, 002 leaves out “not”.',
    ],
    [
      'by their names where they have no number',
      [article(LONG, { outlet: 'The Daily' })],
      `${LONG} alone.`,
      'The Daily alone.',
    ],
    [
      'whatever signs are in the names',
      [article(LONG, { outlet: "Cash $$ & $' Co" })],
      `${LONG} alone.`,
      "Cash $$ & $' Co alone.",
    ],
    [
      'also where one id begins as another',
      [article(LONG, { outlet: 'The Daily' }), article(`${LONG}-2`, { outlet: 'The Weekly' })],
      `${LONG}-2 has more than ${LONG}.`,
      'The Weekly has more than The Daily.',
    ],
  ])('%s', (_name, articles, sentence, said) => {
    expect(articleNames(articles).in(sentence)).toBe(said)
  })
})
