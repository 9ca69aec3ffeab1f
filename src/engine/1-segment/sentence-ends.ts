import { NO_TOKEN, OPENERS, type Token } from '../flow/token.ts'
import { BEFORE_NAME, BEFORE_NUMBER, EITHER } from '../lexicon/abbreviations.ts'
import { MONTHS, TIME_ZONES, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { isOrdinaryWord } from './tag.ts'

const BULLETS = '•⁃‣–—-*'

/** The token can begin a sentence: a capital, a digit, a letter without case (Arabic), or an opening mark before one of them. */
export function startsSentence(token: Token, after: Token): boolean {
  if (token.breaks > 0) return true
  if (token.type === 'number') return true
  if (token.type === 'word') return token.capital || token.text.toUpperCase() === token.text.toLowerCase()
  if (!OPENERS.includes(token.text) && !BULLETS.includes(token.text))
    return token.text === '[' || token.text === '$' || token.text === '@'
  return after === NO_TOKEN || after.type !== 'word' || after.capital || OPENERS.includes(after.text)
}

/** The point at `i` belongs to an abbreviation or an initial and does not end the sentence that `next` would start. */
export function closesAbbreviation(tokens: readonly Token[], i: number, next: Token): boolean {
  const word = tokens[i - 1] ?? NO_TOKEN
  if (word.type !== 'word' || tokens[i]!.spaced || next.breaks > 1) return false
  const { lower } = word
  if (BEFORE_NAME.has(lower)) return true
  if (BEFORE_NUMBER.has(lower)) return next.type === 'number'
  if (word.text.length === 1 && word.capital) return !endsWithLetter(tokens, i, next)
  return EITHER.has(lower) && !opensAnew(next)
}

/** "at 6 P.M. Travelers who", "in the U.S. How about"; but "the U.S. Government", "J.C. Penney". */
export function opensAfterInitials(initials: Token, next: Token): boolean {
  if (next.breaks > 1) return true
  if (initials.lower === 'a.m.' || initials.lower === 'p.m.') return !goesOnWithTime(next)
  return opensAnew(next)
}

/** "you and I. Did", "vitamin C. It"; but "Alfred E. Sloan", "Dragoslav V. Mihailović". */
function endsWithLetter(tokens: readonly Token[], i: number, next: Token): boolean {
  const before = tokens[i - 2] ?? NO_TOKEN
  return opensAnew(next) && before.type === 'word' && !before.capital && before.breaks < 2
}

/** "at 8 a.m. Saturday", "11:15 p.m. EDT", "7 p.m. Jan. 5": the day or the zone of the time. */
const goesOnWithTime = ({ lower, text }: Token) =>
  WEEKDAYS.has(lower) || MONTHS.has(lower) || (TIME_ZONES.has(lower) && text === text.toUpperCase())

/** Words that begin a sentence rather than go on with a name: "The", "He", "Millions", "However"; not "Government", "Army", "Commission". */
function opensAnew(next: Token): boolean {
  if (next.type !== 'word') return next.type === 'punct'
  const tag = CLOSED_CLASS.get(next.lower)
  if (tag) return tag !== 'preposition' || next.lower !== 'of'
  return isOrdinaryWord(next) && (next.lower.endsWith('s') || next.lower.endsWith('ly') || next.lower.endsWith('ing'))
}
