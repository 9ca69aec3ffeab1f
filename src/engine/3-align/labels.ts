import type { Place } from '../../model/span.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { classOf, NOUN, singularOf } from '../lexicon/word-classes.ts'
import type { Context } from './context.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

/** A noun phrase of an article that may be its label for something. */
export interface Label extends NounPhrase, Place {
  /** Index of the article among the story's. */
  readonly at: number
}

/** The noun phrases that may label something, of the main event's articles. Proper names are left to the names. */
export function collectLabels(context: Context): Label[] {
  return context.articles.flatMap(({ segmented: { body } }, at) =>
    context.events[at]!.same
      ? body.sentences
          .flatMap((s) => nounPhrases(body, s))
          .filter(isLabel)
          .map((phrase) => ({ ...phrase, article: context.ids[at]!, at }))
      : [],
  )
}

/** "Supreme Military Committee" and "joint committee" are labels; "United States", "Iranian" and "Sabrina Singh" are none. */
function isLabel({ noun, text }: NounPhrase): boolean {
  return (classOf(singularOf(noun)).bits & NOUN) !== 0 && !placeOf(text) && !demonymOf(noun)
}
