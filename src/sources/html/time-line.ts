const MAX_CHARS = 110

const WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'published updated posted modified last first on at of the date time min mins minute minutes hour hours day days ago read reading am pm a m p ' +
    'gmt utc est edt pst pdt cst cdt cet cest bst ist ast eat msk et ct pt noon midnight today yesterday t z st nd rd th'
  ).split(' '),
)

/** Words that a line of figures needs to be of time. */
const OF_TIME =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ago|read|updated|published|posted|modified|[ap]\.?m)|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\d[/.]\d{1,2}[/.]\d{4}/i

/** "2 May 2025, 10:00 a.m. · 3 min read": a line that says when, and nothing else. */
export function isTimeLine(text: string): boolean {
  if (text.length > MAX_CHARS || !/\d/.test(text) || !OF_TIME.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? []
  return words.every((word) => WORDS.has(word))
}
