import type { Figure, Window } from '../../model/mention.ts'
import type { FigureRead } from '../flow/extraction.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { isSameNumber } from '../lexicon/figure-standing.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { isEnglish } from '../lexicon/language.ts'
import { stemOf } from '../lexicon/stem.ts'
import { isCurrency } from '../lexicon/unit-currencies.ts'
import type { UnitKind } from '../lexicon/unit-kind.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import type { Context } from './context.ts'
import { backgroundOf } from './figure-background.ts'
import { fellowsBySentence, isSpecific, kindOf, othersBySentence } from './figure-number-keys.ts'
import { type Owners, ownersBySentence } from './figure-owners.ts'
import { leadPlaces, namesOf } from './figure-places.ts'
import { TOLLS } from './figure-roles.ts'

/** Days from and to; null where open. */
export interface DaySpan {
  readonly from: number | null
  readonly to: number | null
}

const spanOf = (window: Pick<Window, 'from' | 'to'> | null): DaySpan | null =>
  window && {
    from: window.from ? parseDay(window.from, 'first') : null,
    to: window.to ? parseDay(window.to, 'last') : null,
  }

/** A figure with what it takes to tell whether another article's figure counts the same thing. */
export interface Thing {
  readonly figure: Figure
  readonly read: FigureRead
  /** Index of the article. */
  readonly article: number
  /** Index of the sentence among the story's; -1 in titles. */
  readonly sentence: number
  readonly kind: UnitKind
  readonly near: ReadonlySet<string>
  /** Nations among the words that narrow what is counted: Somalia of "12 Somali suspects". */
  readonly nations: readonly string[]
  /** Words of its place's name. */
  readonly places: ReadonlySet<string>
  /** As of when, since when, and when its article was published. */
  readonly held: DaySpan | null
  readonly counted: DaySpan | null
  readonly published: DaySpan | null
  /** It stands in the title or in the first sentences. */
  readonly lead: boolean
  /** Words that narrow what is counted: "rocket", "AK-47"; without the noun itself. */
  readonly modifiers: ReadonlySet<string>
  /** No other figure of its sentence has a unit of its kind, so that it cannot be taken for another: the value before a change can not. */
  readonly alone: boolean
  /** How many live somewhere. */
  readonly population: boolean
  /** Its number is so particular that it is hardly met twice by chance. */
  readonly specific: boolean
  /** The particular numbers beside it in its sentence, as `numberKey`s. */
  readonly fellows: ReadonlySet<string>
  /** The other numbers of its sentence, in base units, by the group of their kind. */
  readonly others: ReadonlyMap<string, readonly number[]>
  /** Whom its sentence names before it. */
  readonly owners: Owners
  /** It tells of another time or place than its article's own story: an earlier quake, a war's whole toll. */
  readonly background: boolean
}

const LEAD_SENTENCES = 3
export function thingsOf(context: Context): Thing[] {
  const leads = leadPlaces(context)
  return context.articles.flatMap(({ segmented, extraction }, article) => {
    const figures = context.figures[article]!
    const inSentence = countKinds(extraction.figure)
    const fellowsOf = fellowsBySentence(extraction.figure)
    const othersOf = othersBySentence(extraction.figure)
    const ownersOf = ownersBySentence(context, article)
    const isBackground = backgroundOf(article, context, leads)
    const published = spanOf(context.published[article]!)
    const worded = isEnglish(segmented.article.language)
    const things: Thing[] = []
    for (const [i, read] of extraction.figure.entries()) {
      const figure = figures[i]!
      if ((figure.unit === null && !read.share) || read.dated) continue
      if (!worded && !isSaidInMarks(read)) continue
      things.push({
        figure,
        read,
        article,
        sentence: context.storySentenceAt(figure),
        kind: kindOf(read),
        near: new Set(read.near),
        nations: nationsOf(figure.counted),
        modifiers: new Set(modifiersOf(figure)),
        alone: inSentence.get(keyOf(read)) === 1,
        population: read.near.includes('population'),
        places: new Set(namesOf(figure.scope)),
        held: spanOf(figure.asOf),
        counted: spanOf(figure.window),
        published,
        lead: read.field !== undefined || read.sentence < LEAD_SENTENCES,
        specific: isSpecific(figure.value),
        fellows: fellowsOf(read),
        others: othersOf(read),
        owners: ownersOf(read, figure),
        background: isBackground(figure, read, things.at(-1)),
      })
    }
    return things
  })
}

/** Money, percentages and measures are written much alike in all languages; what is counted and what befell people is not. */
function isSaidInMarks(read: FigureRead): boolean {
  const { measured, group } = kindOf(read)
  return read.role === null && (isCurrency(read.unit ?? '') || (measured && group !== 'time'))
}

function nationsOf(counted: string | null): string[] {
  if (!counted) return []
  return [...new Set(counted.split(/[ -]/).flatMap((word) => demonymOf(word) ?? []))].sort()
}

const keyOf = (read: FigureRead) =>
  `${read.field ?? ''} ${read.sentence} ${read.former ? 'before' : 'now'} ${read.unit === null && !read.share ? '' : kindOf(read).group}`

function countKinds(reads: readonly FigureRead[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const read of reads) count.set(keyOf(read), (count.get(keyOf(read)) ?? 0) + 1)
  return count
}

const NO_MODIFIERS = new Set(['other', 'more', 'another', 'further', 'additional', 'extra', 'of', 'and', 'or', 'the'])

function modifiersOf({ counted, unit }: Figure): string[] {
  const words = counted?.toLowerCase().split(' ') ?? []
  return words.filter((word) => !NO_MODIFIERS.has(word) && singularOf(word) !== unit).map(stemOf)
}

/** One event has one of it: a toll of each kind, a magnitude. */
export const isSoleOfEvent = ({ figure, read, kind }: Thing): boolean =>
  (figure.role !== null && TOLLS.has(figure.role) && !read.part) || kind.group === 'magnitude'

export const sameNumber = ({ figure: a, kind: x }: Thing, { figure: b, kind: y }: Thing): boolean =>
  isSameNumber(a, b, x, y)
