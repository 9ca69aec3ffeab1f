import type { Figure, Window } from '../../model/mention.ts'
import type { FigureRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { parseDay } from '../lexicon/calendar.ts'
import type { Context } from './context.ts'
import { namesOf } from './figure-places.ts'
import { TOLLS } from './figure-roles.ts'

/** A figure that held so long before publication is of something else than the news. */
const OLD_DAYS = 21
/** A sentence that dates its people's fate so far back tells of another event. */
const LONG_AGO_DAYS = 60

interface Earlier {
  readonly read: FigureRead
  readonly background: boolean
}

/** Tells of each figure of an article, in order, whether it is of another time or place than the story: "killed 612 people in Zarand in February". */
export function backgroundOf(article: number, context: Context, leads: ReadonlySet<string>) {
  const { segmented } = context.articles[article]!
  const old = oldSentences(article, context)
  const day = publicationOf(article, context)
  return (figure: Figure, read: FigureRead, last: Earlier | undefined): boolean => {
    const prose = read.field ? segmented.title! : segmented.body
    if (last?.background && last.read.field === read.field && goesOn(prose, read, last.read)) return true
    if (isElsewhere(figure, read, leads) || isOfAftershock(read, prose)) return true
    if (day !== null && endsBefore(figure.asOf, day - OLD_DAYS)) return true
    if (figure.role === null || !TOLLS.has(figure.role) || figure.window) return false
    const of = (sentence: number) => old.has(`${read.field ?? ''} ${sentence}`)
    return of(read.sentence) || (startsWithPronoun(prose, read.sentence) && of(read.sentence - 1))
  }
}

const publicationOf = (article: number, { published }: Context) => {
  const from = published[article]?.from
  return from ? parseDay(from) : null
}

/** Sentences that name a point in time long before publication. */
function oldSentences(article: number, context: Context): Set<string> {
  const day = publicationOf(article, context)
  const old = new Set<string>()
  if (day === null) return old
  for (const [i, { sentence, field, expression }] of context.articles[article]!.extraction.date.entries())
    if (expression.type === 'point' && endsBefore(context.dates[article]![i] ?? null, day - LONG_AGO_DAYS))
      old.add(`${field ?? ''} ${sentence}`)
  return old
}

const endsBefore = (window: Pick<Window, 'to'> | null, day: number) =>
  window?.to != null && parseDay(window.to, 'last') < day

/** "It killed 612 people and injured 1,400": the sentence, or the clause, goes on about what was told before. */
function goesOn(prose: Prose, read: FigureRead, last: FigureRead): boolean {
  if (read.sentence === last.sentence) return read.scope === null && read.asOf === null
  return read.sentence - last.sentence === 1 && startsWithPronoun(prose, read.sentence)
}

const PRONOUNS = new Set(['it', 'they', 'that', 'this', 'these', 'those', 'its', 'their'])

function startsWithPronoun(prose: Prose, sentence: number): boolean {
  const first = prose.tokens[prose.sentences[sentence]?.from ?? -1]
  return first !== undefined && PRONOUNS.has(first.lower)
}

const AFTERSHOCK_REACH = 10
const AFTERSHOCKS = new Set(['aftershock', 'aftershocks', 'foreshock', 'foreshocks'])
const QUAKES = new Set(['quake', 'earthquake', 'temblor', 'mainshock'])

/** "More than 30 AFTERSHOCKS followed, the strongest of magnitude 5.1": another quake than the story's. */
function isOfAftershock({ unit, sentence, from, to }: FigureRead, { tokens, sentences }: Prose): boolean {
  if (unit !== 'magnitude') return false
  const start = Math.max(sentences[sentence]!.from, from - AFTERSHOCK_REACH)
  const behind = tokens.slice(to, Math.min(sentences[sentence]!.to, to + 3))
  const noun = behind.find(({ lower }) => AFTERSHOCKS.has(lower) || QUAKES.has(lower))
  const named = noun ?? tokens.slice(start, from).findLast(({ lower }) => AFTERSHOCKS.has(lower) || QUAKES.has(lower))
  return named !== undefined && AFTERSHOCKS.has(named.lower)
}

/** A place that no article of the story begins with. */
function isElsewhere(figure: Figure, read: FigureRead, leads: ReadonlySet<string>): boolean {
  if (!figure.scope || read.field) return false
  const names = namesOf(figure.scope)
  return names.length > 0 && !names.some((name) => leads.has(name))
}
