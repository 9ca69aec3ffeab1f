const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const SLASHED = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/
const DAY_FIRST = new RegExp(
  `(?:^|[\\s,(])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${MONTH}[,\\s-]{1,3}(\\d{4})(?!\\d)`,
  'i',
)
const MONTH_FIRST = new RegExp(`(?:^|[\\s,(])${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`, 'i')
const NUMERIC = /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/

const MAX_CHARS = 120

/**
 * The day in a date as sites and files write it, as it was written: no time zone moves it. Null where none is there, where it does not
 * exist, and where 03/04 may be March or April.
 */
export function dayIn(written: string): string | null {
  const text = written.slice(0, MAX_CHARS)
  const yearFirst = ISO.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const numeric = NUMERIC.exec(text)
  if (!numeric) return null
  const [, a = '', b = '', year] = numeric
  if (a === b || Number(a) > 12) return dayOf(year, b, a)
  return Number(b) > 12 ? dayOf(year, a, b) : null
}

const monthOf = (name = '') => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (Number(year) < 1700 || Number(year) > 2199 || Number.isNaN(Date.parse(iso))) return null
  return new Date(iso).toISOString().startsWith(iso) ? iso : null
}
