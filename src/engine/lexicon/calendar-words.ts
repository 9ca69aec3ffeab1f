import type { CalendarUnit, DayPart, Season } from '../flow/date-expression.ts'

/** "jan feb …" → Map of each word to its place, from 1; words of one place are parted by |. */
const numbered = (words: string, first = 1): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((group, i) => group.split('|').map((word) => [word, i + first] as const)))

const valued = <T extends string>(lines: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(lines) as [T, string][]).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, value] as const),
    ),
  )

export const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
)

/** Also verbs, adjectives or names of people: a date only where the words around them say so ("in May", "March 5"). */
export const DOUBTFUL_MONTHS = new Set('march may april june august jan mar jun jul sep dec'.split(' '))

export const WEEKDAYS = numbered(
  'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
)

/** Also other words ("sun", "sat", "wed"): a day only beside a date, or with their point. */
export const DOUBTFUL_WEEKDAYS = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '))

/** Names, not days: "Black Friday", "Bloody Sunday", "Super Tuesday". */
export const BEFORE_WEEKDAY_NAME = new Set(
  'black bloody super good ash palm cyber holy maundy fat easter whit giving ruby patch'.split(' '),
)
/** Papers and shows: "the Sunday Times", "Saturday Night Live"; only where written with a capital. */
export const AFTER_WEEKDAY_NAME = new Set(
  'times telegraph mail express mirror post herald star world independent observer standard night school club magazine review'.split(
    ' ',
  ),
)

/** Word, singular or plural → unit. A fortnight is two weeks and read apart. */
export const UNITS: ReadonlyMap<string, CalendarUnit> = valued<CalendarUnit>({
  century: 'century centuries',
  decade: 'decade decades',
  year: 'year years yr yrs',
  half: 'half-year half-years',
  season: 'season seasons',
  quarter: 'quarter quarters',
  month: 'month months',
  week: 'week weeks wk wks workweek workweeks',
  weekend: 'weekend weekends',
  day: 'day days night nights',
  hour: 'hour hours hr hrs',
  minute: 'minute minutes min mins',
  second: 'second seconds sec secs',
})

export const SEASONS: ReadonlyMap<string, Season> = valued<Season>({
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn fall',
  WI: 'winter',
})

export const DAY_PARTS: ReadonlyMap<string, DayPart> = valued<DayPart>({
  MO: 'morning dawn',
  MI: 'midday lunchtime',
  AF: 'afternoon',
  EV: 'evening dusk',
  NI: 'night nighttime',
  DT: 'daytime',
})

/** Days from the day of writing. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

export const CARDINALS: ReadonlyMap<string, number> = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
)
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ['thirtieth', 30],
])

/** How many, without a number. */
export const VAGUE_COUNTS = new Set('few several many some numerous countless various'.split(' '))

/** "the 1990s" in words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, i + 2] as const),
)

/** Where a clock is set by; the time of day is read without it. */
export const TIME_ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst msk eet'.split(' '),
)

/** Words that come again → how often in TIMEX3 terms. */
export const SET_WORDS: ReadonlyMap<string, readonly [count: number, unit: CalendarUnit]> = new Map([
  ['daily', [1, 'day']],
  ['everyday', [1, 'day']],
  ['nightly', [1, 'day']],
  ['hourly', [1, 'hour']],
  ['weekly', [1, 'week']],
  ['biweekly', [2, 'week']],
  ['fortnightly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bimonthly', [2, 'month']],
  ['quarterly', [1, 'quarter']],
  ['yearly', [1, 'year']],
  ['annual', [1, 'year']],
  ['annually', [1, 'year']],
  ['biennial', [2, 'year']],
  ['biannual', [1, 'half']],
  ['semiannual', [1, 'half']],
])

/**
 * Feast days that fall on one day everywhere: [month, day], or days from Easter Sunday. National days are left out: "Independence Day"
 * is another day in each country; Thanksgiving is the American one, as in most news. Keys are tokens, so that ’s stands apart.
 */
export const HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number] | number> = new Map<
  string,
  readonly [number, number] | number
>([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ["new year 's", [1, 1]],
  ["valentine 's day", [2, 14]],
  ['halloween', [10, 31]],
  ['valentines day', [2, 14]],
  ["st. patrick 's day", [3, 17]],
  ["saint patrick 's day", [3, 17]],
  ['earth day', [4, 22]],
  ["international women 's day", [3, 8]],
  ["international workers ' day", [5, 1]],
  ['international workers ’ day', [5, 1]],
  ['may day', [5, 1]],
  ['juneteenth', [6, 19]],
  ['new year', [1, 1]],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['easter', 0],
  ['ash wednesday', -46],
  ['palm sunday', -7],
])
/** The nth weekday of a month, and days from it. */
export const MOVING_HOLIDAYS: ReadonlyMap<
  string,
  { readonly month: number; readonly weekday: number; readonly nth: number; readonly offset: number }
> = new Map([
  ['thanksgiving', { month: 11, weekday: 4, nth: 4, offset: 0 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4, offset: 0 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, offset: 1 }],
])
export const LONGEST_HOLIDAY_TOKENS = 4
