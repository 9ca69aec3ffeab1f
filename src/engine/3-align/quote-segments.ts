import type { Quote } from '../../model/mention.ts'
import type { QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'
import { BEFORE_NAME } from '../lexicon/abbreviations.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { isEnglish } from '../lexicon/language.ts'
import { type SpokenWord, spokenWords } from '../lexicon/reporting-words.ts'
import { isOffice, isPronoun } from '../lexicon/speaker.ts'
import { stemOf } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import { fullNames } from './full-names.ts'

/** A sentence of a quotation, or all of a short one: the unit in which quotations of one utterance are found. */
export interface Segment {
  readonly article: number
  readonly quote: Quote
  /** Where the quotation begins: index of the sentence among the story's. */
  readonly storySentence: number
  /** Where it stands: the whole quotation with its marks, or the sentence of it. */
  readonly start: number
  readonly end: number
  readonly words: readonly SpokenWord[]
  /** Stems of the words that carry sense, each once. */
  readonly terms: readonly string[]
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>
  /** The same for what one speaker says in one sentence of the article. */
  readonly utterance: string
  readonly speaker: Speaker
}

/** Who is said to say it: `person` and `office` where the words show it. */
export interface Speaker {
  readonly entity: string | null
  readonly person: boolean
  readonly office: boolean
}

/** Fewer words do not stand alone as a sentence of speech ("be." left by a translation): they stay with the sentence before. */
const MIN_SEGMENT_WORDS = 4

/** The quotations of every article's text as segments, by article and place. */
export function segmentsOf(context: Context): Segment[] {
  const { articles, quotes, names } = context
  const persons = new Set(names.flat().flatMap((name) => (name.entityType === 'person' ? [name.entity] : [])))
  return articles.flatMap(({ segmented, extraction }, article) => {
    if (!isEnglish(segmented.article.language)) return []
    const named = fullNames(names[article]!)
    let end = 0 // of the last printed quotation: what stands inside it is part of it
    return quotes[article]!.flatMap((quote, i) => {
      const read = extraction.quote[i]!
      if (quote.field || read.sentence < 0 || quote.end <= end) return []
      if (quote.form !== 'indirect') end = quote.end
      return segmentsIn(segmented.body, withName(quote, named), read, {
        article,
        storySentence: context.storySentenceAt(quote),
        speaker: speakerOf(quote, persons),
      })
    })
  })
}

/** "he" with the name he has in the article. */
function withName(quote: Quote, named: ReadonlyMap<string, string>): Quote {
  const pronoun = isPronoun(quote.speaker ?? '')
  const name = pronoun && quote.entity ? named.get(quote.entity) : undefined
  return name ? { ...quote, speaker: name } : quote
}

const speakerOf = ({ entity, speaker }: Quote, persons: ReadonlySet<string>): Speaker => ({
  entity,
  person: entity !== null && persons.has(entity),
  office: speaker !== null && isOffice(speaker),
})

type Common = Pick<Segment, 'article' | 'storySentence' | 'speaker'>

function segmentsIn(prose: Prose, quote: Quote, read: QuoteRead, common: Common): Segment[] {
  const utterance = `${common.article} ${read.sentence} ${quote.speakerSpan?.start}`
  const cuts = sentenceCuts(prose.tokens, read)
  const made = (from: number, to: number, start: number, end: number): Segment => {
    const words = spokenWords(prose.tokens, from, to)
    return {
      quote,
      start,
      end,
      words,
      terms: termsOf(words),
      names: new Set(termsOf(words.filter((w) => w.name))),
      utterance,
      ...common,
    }
  }
  if (cuts.length === 0) return [made(read.from, read.to, quote.start, quote.end)]
  return [...cuts, read.to].map((to, i) => {
    const from = cuts[i - 1] ?? read.from
    const first = firstWord(prose.tokens, from, to)
    return made(from, to, first.start, lastWord(prose.tokens, from, to).end)
  })
}

/** The tokens at which a further sentence of the quotation begins: behind . ! ? … before a capital, not behind "Mr." or a letter. */
function sentenceCuts(tokens: readonly Token[], { from, to }: QuoteRead): number[] {
  const cuts: number[] = []
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.type !== 'punct') words++
    if (!isStop(token)) continue
    const before = tokens[i - 1] ?? NO_TOKEN
    const next = tokens[i + 1] ?? NO_TOKEN
    const abbreviates = token.text === '.' && (BEFORE_NAME.has(before.lower) || before.text.length < 2)
    if (!next.capital || i + 1 >= to || abbreviates || words < MIN_SEGMENT_WORDS) continue
    cuts.push(i + 1)
    words = 0
  }
  if (cuts.length && words < MIN_SEGMENT_WORDS) cuts.pop()
  return cuts
}

const isStop = ({ type, text }: Token) =>
  type === 'punct' && (text === '!' || text === '?' || text === '…' || text.startsWith('.'))

const firstWord = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).find((t) => t.type !== 'punct') ?? tokens[from]!
const lastWord = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).findLast((t) => t.type !== 'punct') ?? tokens[to - 1]!

function termsOf(words: readonly SpokenWord[]): string[] {
  return [...new Set(words.flatMap(({ folded }) => termOf(folded) ?? []))]
}

/** The stem of a word that carries sense or of a number; null for a word of grammar ("of", "it's", "don't"). */
export function termOf(word: string): string | null {
  const apostrophe = word.indexOf("'")
  const tag = CLOSED_CLASS.get(apostrophe > 0 ? word.slice(0, apostrophe) : word)
  return (tag === undefined || tag === 'number') && apostrophe !== 0 && !word.endsWith("n't") ? stemOf(word) : null
}
