import type { DateMention, Figure, Mention, Name, Quote } from '../../model/mention.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Token } from '../flow/token.ts'
import { askedOnce } from '../flow/word.ts'
import { FUNCTION_TAGS } from '../lexicon/closed-class.ts'
import { SCALE_MARKS, SCALES } from '../lexicon/number-words.ts'
import { stemIn, stemOf } from '../lexicon/stem.ts'
import { measureOf } from '../lexicon/unit-measures.ts'
import { classOf, singularOf, VERB } from '../lexicon/word-classes.ts'

/** Verbs of reporting and of mere doing stand in any news sentence. */
const EMPTY_STEMS = new Set('said say told tell do make take also there on not year new'.split(' ').map(stemOf))

/** Marks a term that tells what happens, so that a verb is matched with verbs and deeds, a thing with things. */
export const EVENT_MARK = '~'

const DEED_ENDING = /(?:tion|sion|ment|ing|al|ance|ence)$/

/** What was read of an article's text, by where it begins. */
export interface Readings {
  readonly names: ReadonlyMap<number, Name>
  readonly figures: ReadonlyMap<number, Figure>
  /** Those that are resolved to days. */
  readonly days: ReadonlyMap<number, DateMention>
  /** Where the names of those end who are quoted. */
  readonly speakers: ReadonlySet<number>
}

export const readingsOf = (
  names: readonly Name[],
  figures: readonly Figure[],
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): Readings => ({
  names: byStart(names),
  figures: byStart(figures.filter(({ value }) => value !== null)),
  days: byStart(dates.filter(({ from, to }) => from !== null && to !== null)),
  speakers: new Set(quotes.flatMap(({ field, speakerSpan }) => (speakerSpan && !field ? [speakerSpan.end] : []))),
})

const byStart = <T extends Mention>(mentions: readonly T[]): ReadonlyMap<number, T> =>
  new Map(mentions.filter(({ field }) => !field).map((mention) => [mention.start, mention]))

/**
 * Words, names, numbers and days in tokens `[from, to)`, each once: for a word its stem, for a name its entity, for a figure its number ("$412m" and "412 million dollars"),
 * for a date its days ("Monday" and "yesterday"). Without `worded` names and numbers alone.
 */
export function termsOf(prose: Prose, from: number, to: number, readings: Readings, worded = true): string[] {
  const terms = new Set<string>()
  let figureEnd = 0
  let measured = false
  for (let i = from; i < to; i++) {
    const token = prose.tokens[i]!
    const mention = readings.names.get(token.start) ?? readings.days.get(token.start)
    if (mention) {
      terms.add(mention.kind === 'name' ? nameTerm(mention, readings) : `@${mention.from}/${mention.to}`)
      while (i + 1 < to && prose.tokens[i + 1]!.end <= mention.end) i++
      continue
    }
    const figure = readings.figures.get(token.start)
    if (figure) {
      for (const term of figureTerms(figure)) terms.add(term)
      measured = isMeasured(figure)
      figureEnd = figure.end
    }
    if (token.end <= figureEnd && (measured || saysNumber(token))) continue
    const term = termOf(token, worded)
    if (term) terms.add(term)
  }
  return [...terms]
}

/** Marks one who is quoted: that somebody says two things does not make them one. */
const SPEAKER_MARK = 'by '

const nameTerm = ({ entity, end }: Name, { speakers }: Readings) =>
  speakers.has(end) ? `${SPEAKER_MARK}${entity}` : entity

const isMeasured = ({ unit }: Figure) => unit !== null && measureOf(unit) !== undefined

/** "6.4 metres", "6.4 meters": a unit of measure is one however it is spelt. */
function figureTerms(figure: Figure): string[] {
  const number = `#${figure.value}${figure.unit === '%' ? '%' : ''}`
  const unit = isMeasured(figure) ? stemOf(figure.unit!) : ''
  return unit && !EMPTY_STEMS.has(unit) ? [number, unit] : [number]
}

const PER_CENT: ReadonlySet<string> = new Set(['percent', 'per', 'cent', 'pct'])

/** The words of a figure that its number stands for: not what is counted. */
const saysNumber = ({ type, tag, lower }: Token) =>
  type === 'number' || tag === 'number' || SCALES.has(lower) || SCALE_MARKS.has(lower) || PER_CENT.has(lower)

function termOf(token: Token, worded: boolean): string | null {
  const isNumber = token.type === 'number'
  if (token.type === 'punct' || FUNCTION_TAGS.has(token.tag) || !(worded || isNumber)) return null
  const term = isNumber ? token.text.replaceAll(',', '') : stemIn(token)
  if (term.length < 2 || EMPTY_STEMS.has(term)) return null
  return tellsEvent(token) ? `${EVENT_MARK}${term}` : term
}

function tellsEvent(token: Token): boolean {
  if (token.tag === 'verb' || token.tag === 'participle' || token.tag === 'ing') return true
  return token.tag === 'noun' && isDeed(token)
}

/** "attack", "withdrawal". */
const isDeed = askedOnce((lower) => {
  const singular = singularOf(lower)
  return (classOf(singular).bits & VERB) !== 0 || DEED_ENDING.test(singular)
})
