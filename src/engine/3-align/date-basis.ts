import type { Published } from '../../model/article.ts'
import type { DateExpression, Moment } from '../flow/date-expression.ts'
import { isoDay } from '../lexicon/calendar.ts'
import { dayInWords } from '../lexicon/date-format.ts'

/** "publication on Sat 27 Jan 2024", or between two days where the day is not known. */
function publishedInWords({ from, to }: Published): string {
  if (!from || !to) return 'publication, whose day is not known'
  return from === to
    ? `publication on ${dayInWords(from)}`
    : `publication between ${dayInWords(from)} and ${dayInWords(to)}`
}

/** What a date may be counted from: the article's publication and, in words, the date before it. */
export interface Bases {
  readonly published: Published
  readonly context: string | null
  /** The days are known. */
  readonly fixed: boolean
  /** They lie behind the day of publication. */
  readonly ahead: boolean
}

/** What the parts that the words do not say were inferred from, in words; null where they say all. */
export function basisOf({ type, at, open, rolling }: DateExpression, bases: Bases): string | null {
  const { published, context, fixed } = bases
  if (open) return context ? `the date before it, ${context}` : null
  if (type === 'present') return publishedInWords(published)
  if (rolling) return `counted ${rolling === 'past' ? 'back' : 'on'} from ${publishedInWords(published)}`
  if (!at || type !== 'point') return null
  const basis = basisOfMoment(at, bases)
  return basis && !fixed ? `not fixed by ${publishedInWords(published)}` : basis
}

function basisOfMoment(moment: Moment, bases: Bases): string | null {
  const { year, decade, century, shift, nth, toward } = moment
  if (moment.in) return basisOfMoment(moment.in, bases)
  if (year !== undefined || decade !== undefined || century !== undefined || nth) return null
  if (shift && typeof shift.base === 'object') return basisOfMoment(shift.base, bases)
  if (shift && shift.base !== 'publication' && bases.context) return `counted from the date before it, ${bases.context}`
  const way = shift
    ? 'counted from'
    : toward === 'future' || (!shift && bases.ahead)
      ? 'the next one from'
      : 'the last one up to'
  return `${way} ${publishedInWords(bases.published)}`
}

/** One day or several, in words, for a context. */
export const periodInWords = (from: number, to: number): string =>
  from === to ? dayInWords(isoDay(from)) : `${isoDay(from)} to ${isoDay(to)}`
