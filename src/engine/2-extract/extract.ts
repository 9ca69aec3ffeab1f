import type { MentionKind } from '../../model/mention.ts'
import type { Problem } from '../../model/report.ts'
import type { Extraction, ReadOf } from '../flow/extraction.ts'
import type { Prose, Segmented } from '../flow/segmented.ts'
import { mayPointOtherwise } from '../lexicon/language.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'
import { readNames } from './names.ts'
import { readQuotes } from './quotes.ts'

/** Reads one kind of mention in a prose; `found` holds what the detectors before it found there. */
export type Detector<K extends MentionKind> = (prose: Prose, found: Extraction) => readonly ReadOf[K][]

/** One detector a kind. A figure must not be part of a date, a quote wants its speaker's name: hence the order. */
const DETECTORS: { readonly [K in MentionKind]: Detector<K> } = {
  date: readDates,
  name: readNames,
  figure: readFigures,
  quote: readQuotes,
}
const ORDER: readonly MentionKind[] = ['date', 'name', 'figure', 'quote']

export interface Extracted {
  readonly extraction: Extraction
  readonly problems: readonly Problem[]
}

/** Stage 2: sentences → mentions. A detector that fails costs its own mentions and is reported. */
export function extract(article: Segmented): Extracted {
  const problems: Problem[] = []
  const ofProse = (prose: Prose): Extraction => {
    let found: Extraction = { date: [], figure: [], quote: [], name: [] }
    for (const kind of ORDER) {
      try {
        found = { ...found, [kind]: DETECTORS[kind](prose, found) }
      } catch (error) {
        problems.push({
          article: article.article.id,
          stage: 'extract',
          message: `${kind}s could not be read: ${String(error)}`,
        })
      }
    }
    return mayPointOtherwise(article.article.language) ? withoutPoints(found, prose) : found
  }
  const body = ofProse(article.body)
  return { extraction: article.title ? joined(ofProse(article.title), body) : body, problems }
}

/** "2.500 Euro" is no figure that can be read as English. */
const withoutPoints = (found: Extraction, { text }: Prose): Extraction => ({
  ...found,
  figure: found.figure.filter(({ start, end }) => !/\d[.,]\d/.test(text.slice(start, end))),
})

/** The title's mentions before the text's; indices from one mention to another are moved along. */
function joined(title: Extraction, body: Extraction): Extraction {
  const moved = (index: number | null) => (index === null ? null : index + title.date.length)
  return {
    date: [...title.date, ...body.date],
    name: [...title.name, ...body.name],
    figure: [
      ...title.figure,
      ...body.figure.map((f) => ({ ...f, since: moved(f.since), until: moved(f.until), asOf: moved(f.asOf) })),
    ],
    quote: [...title.quote, ...body.quote],
  }
}
