/** Units of a calendar, from long to short. */
export type CalendarUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

/** "early", "mid-", "late" and "end of" narrow a period to a third of it; "earlier this year" ends, "later this year" begins with the day of writing. */
export type Part = 'early' | 'mid' | 'late' | 'past' | 'rest'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

export interface Clock {
  /** 0–24; as said, where neither a.m. nor p.m. is. */
  readonly hour: number
  readonly minute?: number
  readonly second?: number
}

/** A count of units from something: "last year" is -1 year from the day of publication, "two days later" 2 days from the date before it. */
export interface Shift {
  readonly unit: CalendarUnit
  readonly count: number
  /** `near`: the date before it where that is close by and says its year ("formed in 2014. During the year …"), else the day of publication. */
  readonly base: 'publication' | 'context' | 'near' | Moment
  /** Counted, not named: "two weeks ago" means a day, "last week" the whole week. */
  readonly exact?: true
}

/** A place on the calendar. A field is absent where the words do not say it; fields narrow one another ("Friday, 7 June"). */
export interface Moment {
  /** 19 is the 1900s. */
  readonly century?: number
  /** 199 is the 1990s. */
  readonly decade?: number
  readonly year?: number
  readonly fiscal?: 'FY' | 'SY'
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  /** ISO week of the year. */
  readonly week?: number
  readonly weekend?: true
  readonly day?: number
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  readonly holiday?: string
  readonly shift?: Shift
  /** "the last two weeks of July": the nth unit, from the end where negative, of what `in` names. */
  readonly nth?: { readonly n: number; readonly unit: CalendarUnit; readonly count: number }
  /** The period that holds it: "Friday of last week". */
  readonly in?: Moment
  /** The way to the day meant, where the words or the verb say it: "next May", "will vote on Friday". News looks back otherwise. */
  readonly toward?: 'past' | 'future'
  /** Never the day, month … of writing itself: "next Friday". `far`: nor one so near that it would be called otherwise. */
  readonly step?: 'near' | 'far'
  readonly part?: Part
  readonly dayPart?: DayPart
  readonly clock?: Clock
}

/** count null: "several weeks". */
export interface Length {
  readonly count: number | null
  readonly unit: CalendarUnit
}

/**
 * What the words of a date say, before anything else is known: `2-extract` reads it, `3-align` resolves it against the day of publication.
 * A field is absent where the words do not say it.
 */
export interface DateExpression {
  /** What kind of time the words name. A range of dates is a point; "currently" is present, "recently" past. */
  readonly type: 'point' | 'duration' | 'set' | 'present' | 'past' | 'future'
  /** The moment of a point; the first of a range; of a set the one that comes again ("every Friday"). */
  readonly at?: Moment
  /** The last of a range. */
  readonly until?: Moment | 'now'
  /** "Since then", "by then": all that follows, or goes before, the date before it. */
  readonly open?: 'since' | 'until'
  /** Of durations and of sets ("every two weeks"); of a point that was read from one ("two days ago") none. */
  readonly length?: readonly Length[]
  /** A duration that ends or begins with the day of publication: "the past three months", "the next two days", "within a week". */
  readonly rolling?: 'past' | 'future' | 'within'
  /** "ten years after it began": counted from the start of something, which another sentence may date. */
  readonly anchor?: 'after' | 'before'
  /** How old somebody or something is: "a 23-year-old". */
  readonly age?: true
}
