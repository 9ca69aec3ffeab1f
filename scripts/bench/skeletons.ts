import { segment } from '../../src/engine/1-segment/segment.ts'
import { extract } from '../../src/engine/2-extract/extract.ts'
import type { Tag, Token } from '../../src/engine/flow/token.ts'
import { WORDS } from '../../src/engine/lexicon/words.ts'
import type { EntityType } from '../../src/model/mention.ts'
import { Random } from './random.ts'
import { bundledStory, goldenStories } from './sources.ts'

/** A piece of a sentence: text that stays, or a slot that each story fills anew. */
export interface Piece {
  readonly kind: 'as-is' | 'name' | 'number' | 'weekday' | 'month' | 'word'
  readonly text: string
  /** White space before it. */
  readonly space: string
  /** Of a word: what may stand in its place ("noun s"). */
  readonly form?: string
  /** Of a name. */
  readonly type?: EntityType
}

export type Skeleton = readonly Piece[]

export interface Skeletons {
  readonly sentences: readonly Skeleton[]
  /** Form of word → words of that form, the most used first. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const MONTHS = 'January February March April June July August September October November December'.split(' ')

const MIN_PIECES = 8
const MAX_PIECES = 60

/** The sentences of the bundled articles and of the golden stories, cut into pieces. */
export function readSkeletons(): Skeletons {
  const articles = [bundledStory(), ...goldenStories().map((story) => story.articles)].flat()
  const sentences = articles.flatMap((article) => {
    const segmented = segment(article)
    const { text, tokens, sentences } = segmented.body
    const names = new Map(
      extract(segmented)
        .extraction.name.filter((name) => !name.field)
        .map((name) => [name.from, name]),
    )
    return sentences.map(({ from, to }) => {
      const pieces: Piece[] = []
      for (let i = from; i < to; ) {
        const name = names.get(i)
        const end = Math.min(to, name?.to ?? i + 1)
        const space = i > from && tokens[i]!.spaced ? ' ' : ''
        const said = text.slice(tokens[i]!.start, tokens[end - 1]!.end)
        pieces.push(
          name ? { kind: 'name', text: said, type: name.entityType, space } : { ...pieceOf(tokens[i]!), space },
        )
        i = end
      }
      return pieces
    })
  })
  return { sentences: sentences.filter(isWhole), words: wordsByForm(sentences.flat()) }
}

const isWhole = (pieces: Skeleton) =>
  pieces.length >= MIN_PIECES && pieces.length <= MAX_PIECES && /^[.!?”"]$/.test(pieces.at(-1)!.text)

const FILLED: ReadonlySet<Tag> = new Set<Tag>(['noun', 'verb', 'adjective', 'participle', 'ing', 'adverb'])
const MIN_WORD_LETTERS = 4

function pieceOf({ text, lower, type, tag }: Token): Omit<Piece, 'space'> {
  if (type === 'number') return { kind: 'number', text }
  if (WEEKDAYS.includes(text)) return { kind: 'weekday', text }
  if (MONTHS.includes(text)) return { kind: 'month', text }
  if (type !== 'word' || !FILLED.has(tag) || text !== lower || text.length < MIN_WORD_LETTERS)
    return { kind: 'as-is', text }
  return { kind: 'word', text, form: `${tag} ${/(?:ed|ing|s)$/.exec(lower)?.[0] ?? ''}`.trim() }
}

/** The sources' own words come first, by use; then words of the dictionary, in an order that one seed fixes. */
function wordsByForm(pieces: readonly Piece[]): Map<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, text } of pieces) {
    if (!form) continue
    const words = counts.get(form) ?? counts.set(form, new Map()).get(form)!
    words.set(text, (words.get(text) ?? 0) + 1)
  }
  return new Map([...counts].map(([form, words]) => [form, [...byUse(words), ...dictionaryWords(form)]]))
}

const byUse = (words: ReadonlyMap<string, number>) =>
  [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)

const LETTER_OF: Readonly<Record<string, string>> = { noun: 'n', adjective: 'a', adverb: 'r' }
const MAX_DICTIONARY_WORDS = 2500

/** Of a form that the dictionary's base forms give without a change of spelling ("attack", "attacks", "attacked"). */
function dictionaryWords(form: string): string[] {
  const [tag = '', ending = ''] = form.split(' ')
  const letter = LETTER_OF[tag] ?? 'v'
  const words = Object.entries(WORDS)
    .filter(([category]) => category.startsWith(letter))
    .flatMap(([, list]) => list.split(' '))
    .filter((word) => /^[a-z]{4,10}$/.test(word) && (ending === '' || /[^aeiouysxzh][^aeiouysxzhw]$/.test(word)))
  return new Random(form.length)
    .shuffled(words)
    .slice(0, MAX_DICTIONARY_WORDS)
    .map((word) => word + ending)
}
