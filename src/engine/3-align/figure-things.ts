import type { Figure, Role, Window } from '../../model/mention.ts'
import type { FigureRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { parseDay } from '../lexicon/calendar.ts'
import { isSameNumber } from '../lexicon/figure-standing.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { stemOf } from '../lexicon/stem.ts'
import { type UnitKind, unitKindOf } from '../lexicon/unit-kind.ts'
import { singularOf } from '../lexicon/word-classes.ts'
import type { Context } from './context.ts'
import { leadPlaces, namesOf } from './figure-places.ts'

/** A figure with what it takes to tell whether another article's figure counts the same thing. */
export interface Thing {
  readonly figure: Figure
  readonly read: FigureRead
  /** Index of the article. */
  readonly article: number
  readonly kind: UnitKind
  readonly near: ReadonlySet<string>
  /** Nations among the words that narrow what is counted: Somalia of "12 Somali suspects". */
  readonly nations: readonly string[]
  /** Words of its place's name. */
  readonly places: ReadonlySet<string>
  /** It stands in the title or in the first sentences. */
  readonly lead: boolean
  /** Words that narrow what is counted: "rocket", "AK-47"; without the noun itself. */
  readonly modifiers: ReadonlySet<string>
  /** No other figure of its sentence has a unit of its kind, so that it cannot be taken for another. */
  readonly alone: boolean
  /** How many live somewhere. */
  readonly population: boolean
  /** It tells of another time or place than its article's own story: an earlier quake, a war's whole toll. */
  readonly background: boolean
}

const LEAD_SENTENCES = 3
/** A figure that held so long before publication is of something else than the news. */
const OLD_DAYS = 21
/** People counted by what an event did to them. */
export const TOLLS: ReadonlySet<Role> = new Set<Role>([
  'killed',
  'wounded',
  'missing',
  'detained',
  'displaced',
  'rescued',
])
/** A sentence that dates its people's fate so far back tells of another event. */
const LONG_AGO_DAYS = 60

export function thingsOf(context: Context): Thing[] {
  const leads = leadPlaces(context)
  return context.articles.flatMap(({ segmented, extraction }, article) => {
    const figures = context.figures[article]!
    const inSentence = countKinds(extraction.figure)
    const things: Thing[] = []
    for (const [i, read] of extraction.figure.entries()) {
      const figure = figures[i]!
      if (figure.unit === null || read.dated) continue
      const prose = read.field ? segmented.title! : segmented.body
      const last = things.at(-1)
      const carried = last?.background === true && last.read.field === read.field && goesOn(prose, read, last.read)
      things.push({
        figure,
        read,
        article,
        kind: unitKindOf(figure.unit, read.share),
        near: new Set(read.near),
        nations: nationsOf(figure.counted),
        modifiers: new Set(modifiersOf(figure)),
        alone: inSentence.get(keyOf(read)) === 1,
        population: read.near.includes('population'),
        places: new Set(namesOf(figure.scope)),
        lead: read.field !== undefined || read.sentence < LEAD_SENTENCES,
        background: carried || isElsewhere(figure, read, leads) || isOld(figure, read, article, context),
      })
    }
    return things
  })
}

function nationsOf(counted: string | null): string[] {
  if (!counted) return []
  return [...new Set(counted.split(/[ -]/).flatMap((word) => demonymOf(word) ?? []))].sort()
}

const keyOf = ({ field, sentence, unit, share }: FigureRead) =>
  `${field ?? ''} ${sentence} ${unit === null ? '' : unitKindOf(unit, share).group}`

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

/** "It killed 612 people and injured 1,400": the sentence, or the clause, goes on about what was told before. */
function goesOn(prose: Prose, read: FigureRead, last: FigureRead): boolean {
  if (read.sentence === last.sentence) return read.scope === null && read.asOf === null
  if (read.sentence - last.sentence > 1) return false
  const first = prose.tokens[prose.sentences[read.sentence]?.from ?? -1]
  return first !== undefined && PRONOUNS.has(first.lower)
}

const PRONOUNS = new Set(['it', 'they', 'that', 'this', 'these', 'those', 'its', 'their'])

/** A place that no article of the story begins with. */
function isElsewhere(figure: Figure, read: FigureRead, leads: ReadonlySet<string>): boolean {
  if (!figure.scope || read.field) return false
  const names = namesOf(figure.scope)
  return names.length > 0 && !names.some((name) => leads.has(name))
}

/** It held, or its people met their fate, long before the article was published. */
function isOld(figure: Figure, read: FigureRead, article: number, context: Context): boolean {
  const published = context.published[article]?.from
  if (!published) return false
  const day = parseDay(published)
  if (endsBefore(figure.asOf, day - OLD_DAYS)) return true
  if (figure.role === null || !TOLLS.has(figure.role) || figure.window) return false
  return context.dates[article]!.some((date, i) => {
    const { sentence, field, expression } = context.articles[article]!.extraction.date[i]!
    return (
      sentence === read.sentence &&
      field === read.field &&
      expression.type === 'point' &&
      endsBefore(date, day - LONG_AGO_DAYS)
    )
  })
}

const endsBefore = (window: Window | null, day: number) => window?.to != null && parseDay(window.to, 'last') < day

/** One event has one of it: a toll of each kind, a magnitude. */
export const isSoleOfEvent = ({ figure, read, kind }: Thing): boolean =>
  (figure.role !== null && TOLLS.has(figure.role) && !read.part) || kind.group === 'magnitude'

export const sameNumber = ({ figure: a, kind: x }: Thing, { figure: b, kind: y }: Thing): boolean =>
  isSameNumber(a, b, x, y)
