import type { Place } from '../../model/span.ts'
import { firstEndingBehind } from '../flow/place.ts'
import { contrastsOf } from '../lexicon/contrast-index.ts'
import type { ContrastSet } from '../lexicon/contrasts.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { classOf, NOUN, singularOf } from '../lexicon/word-classes.ts'
import type { Context } from './context.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

/** A noun phrase of an article that may be its label for something. */
export interface Label extends NounPhrase, Place {
  /** Index of the article among the story's. */
  readonly at: number
  /** Index of its sentence among the story's. */
  readonly storySentence: number
  /** The same for labels of the same words, so that what holds of two of them is judged once. */
  readonly wording: number
  /** A bit for each of its terms, of few: two labels without a common bit share no term. */
  readonly bits: number
  /** It holds a word that takes sides, which may make it contrary to a label that shares no term. */
  readonly sided: boolean
  /** Its head stands in a proper name: two of these are left to the names. */
  readonly named: boolean
}

/** What takes sides names people and rulers: verbs and events are too many. */
export const isOfSides = ({ kind, id }: ContrastSet) => kind === 'role' || id === 'rulers'

const takesSides = (word: string) => contrastsOf(word).some(({ set }) => isOfSides(set))

/** The noun phrases that may label something, of the main event's articles. Proper names are left to the names. */
export function collectLabels(context: Context): Label[] {
  const wordings = new Map<string, Pick<Label, 'wording' | 'bits' | 'sided'>>()
  const bits = new Map<string, number>()
  const bitsOf = ({ terms }: NounPhrase) => {
    let sum = 0
    for (const term of terms) {
      const bit = bits.get(term) ?? 1 << (bits.size % BITS)
      bits.set(term, bit)
      sum |= bit
    }
    return sum
  }
  const wordingOf = (phrase: NounPhrase) => {
    const words = keyOf(phrase)
    const known = wordings.get(words)
    if (known) return known
    const sided = [phrase.noun, ...phrase.terms].some(takesSides)
    const wording = { wording: wordings.size, bits: bitsOf(phrase), sided }
    wordings.set(words, wording)
    return wording
  }
  return context.articles.flatMap(({ segmented: { body } }, at) => {
    if (!context.isWorded(at)) return []
    const article = context.ids[at]!
    const names = context.names[at]!.filter((name) => !name.field)
    return body.sentences.flatMap((sentence) => {
      const labels = nounPhrases(body, sentence).filter(isLabel)
      if (labels.length === 0) return []
      const storySentence = context.storySentenceAt({ article, start: sentence.start, end: sentence.end })
      return labels.map((phrase) => ({
        article,
        at,
        storySentence,
        named: (names[firstEndingBehind(names, phrase.headEnd - 1)]?.start ?? phrase.headEnd) < phrase.headEnd,
        ...wordingOf(phrase),
        ...phrase,
      }))
    })
  })
}

const BITS = 31

const keyOf = ({ noun, terms, where, which }: NounPhrase) => [noun, ...terms, '|', ...where, '|', ...which].join(' ')

/** Heads that say where or how far, not what. */
const PLAIN_HEADS = new Set(
  'mile kilometre kilometer metre meter city town village area region zone district province part number south north coast centre center side west east northwest northeast southwest southeast day week month year time people person man woman thing way'.split(
    ' ',
  ),
)

/** "Supreme Military Committee" and "joint committee" are labels; "United States", "Iranian" and "Sabrina Singh" are none. */
function isLabel({ noun, text }: NounPhrase): boolean {
  const singular = singularOf(noun)
  const known = (classOf(singular).bits & NOUN) !== 0 || contrastsOf(singular).length > 0
  return known && !PLAIN_HEADS.has(singular) && !placeOf(text) && !demonymOf(noun)
}
