import { dayOfMonthInWords } from '../lexicon/day-words.ts'
import type { PileArticle } from './pile-article.ts'

/** What the articles of a story may share, as a reader knows it again. */
export type WordKind = 'name' | 'day' | 'number' | 'word'
const WORD_KINDS: readonly WordKind[] = ['name', 'day', 'number', 'word']

/** By kind: lower case → as printed. */
export type PileWords = { readonly [K in WordKind]: ReadonlyMap<string, string> }
/** By kind: lower case → how many of the articles hold it. */
export type WordCounts = { readonly [K in WordKind]: ReadonlyMap<string, number> }

const MIN_WORD_CHARS = 5
/** "8 dead", "in 3 days": small numbers meet by chance. */
const MIN_NUMBER_CHARS = 2

export function wordsOf({ names, calendar, profile }: PileArticle): PileWords {
  const isDated = (number: string) =>
    calendar.years.has(Number(number)) || [...calendar.days].some((day) => day % 100 === Number(number))
  return {
    name: names,
    day: new Map(
      [...calendar.days]
        .sort((a, b) => a - b)
        .map((day) => [`${day}`, dayOfMonthInWords(Math.floor(day / 100), day % 100)]),
    ),
    number: new Map(
      [...profile.numbers.keys()].filter((n) => n.length >= MIN_NUMBER_CHARS && !isDated(n)).map((n) => [n, n]),
    ),
    word: new Map(
      [...profile.lead.keys()]
        .filter((word) => word.length >= MIN_WORD_CHARS && !profile.names.has(word) && !profile.numbers.has(word))
        .map((word) => [word, `“${word}”`]),
    ),
  }
}

export function countWords(articles: readonly PileWords[]): WordCounts {
  const countOf = (kind: WordKind) => {
    const counts = new Map<string, number>()
    for (const article of articles)
      for (const word of article[kind].keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  return Object.fromEntries(WORD_KINDS.map((kind) => [kind, countOf(kind)])) as unknown as WordCounts
}
