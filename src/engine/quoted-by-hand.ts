import type { Quote } from '../model/mention.ts'
import type { AlignedArticle } from './flow/aligned.ts'
import type { Token } from './flow/token.ts'

/** Where the next piece of an article's quotation begins behind the one before. */
const GAP = 5

/** The pieces of one article's quotation, as stage 3 hands them on: for tests of what is made of them. */
export function said(article: string, words: string | readonly string[], more: Partial<Quote> = {}): Quote[] {
  const pieces = typeof words === 'string' ? [words] : words
  return pieces.map((text, i) => {
    const start = pieces.slice(0, i).reduce((sum, before) => sum + before.length + GAP, 0)
    return {
      kind: 'quote',
      id: `${article}:${start}`,
      article,
      start,
      end: start + text.length,
      text,
      form: 'direct',
      speaker: null,
      speakerSpan: null,
      verb: null,
      entity: null,
      ...more,
    }
  })
}

/** A known person who says it under the name. */
export const by = (name: string): Partial<Quote> => ({
  speaker: name,
  speakerSpan: { start: 0, end: name.length },
  entity: `person:${name}`,
})

/** The articles that hold the quotations and no other word. */
export const storyOf = (quotes: readonly Quote[]) => ({
  articleOf: (id: string) => {
    const tokens = quotes.filter(({ article }) => article === id).flatMap(({ text, start }) => tokensOf(text, start))
    return { segmented: { body: { tokens } } } as unknown as AlignedArticle
  },
})

const tokensOf = (text: string, start: number): Partial<Token>[] =>
  [...text.matchAll(/[\p{L}\p{N}'.]+|\p{P}/gu)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    type: /\w/.test(word) ? 'word' : 'punct',
    tag: 'noun',
    start: start + index,
    end: start + index + word.length,
  }))
