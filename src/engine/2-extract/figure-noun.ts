import { NO_TOKEN, type Token } from '../flow/token.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/figure-names.ts'
import { STATE_ROLES } from '../lexicon/figure-roles.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { reportingBase, reportingClassOf } from '../lexicon/reporting.ts'
import { classOf, NOUN, singularOf } from '../lexicon/word-classes.ts'

/** The word can be, or be part of, the name of what is counted. */
export const isNounLike = (token: Token) =>
  token.type === 'word' &&
  (token.tag === 'noun' || token.tag === 'name') &&
  !NEVER_COUNTED.has(token.lower) &&
  !STATE_ROLES.has(token.lower) &&
  (token.tag === 'name' || !token.lower.includes("'"))

/** "14 rebounds in 38 minutes": no verb in -s follows a number above one. */
export const isNounInS = ({ tag, lower }: Token): boolean =>
  tag === 'verb' && lower.length > 4 && lower.endsWith('s') && !reportingClassOf(reportingBase(lower))

/** Tagged as nouns or names, yet behind a number they tell where, when or how: "12 north of", "10 each", "40 Tuesday". */
const NEVER_COUNTED = new Set([
  ...'north south east west northeast northwest southeast southwest first last each apart away ago later earlier total out today tomorrow yesterday tonight then now here there'.split(
    ' ',
  ),
  ...WEEKDAYS,
  ...MONTHS,
])

/** "AK-47s": the token after a name with a number of its own; 0 where there is none. */
export function modelEnd(tokens: readonly Token[], at: number, end: number): number {
  const [hyphen, number] = [tokens[at + 1] ?? NO_TOKEN, tokens[at + 2] ?? NO_TOKEN]
  if (tokens[at]!.tag !== 'name' || hyphen.text !== '-' || hyphen.spaced || number.type !== 'number' || at + 2 >= end)
    return 0
  const plural = tokens[at + 3] ?? NO_TOKEN
  return at + (plural.lower === 's' && !plural.spaced && at + 3 < end ? 4 : 3)
}

/** A plural by its form, or a noun that has none. */
export function isPlural(token: Token): boolean {
  const { lower } = token
  if (PLURALS.has(lower)) return true
  if (token.tag === 'name' && lower.endsWith('s') && demonymOf(lower))
    return demonymOf(lower.slice(0, -1)) !== undefined
  return singularOf(lower) !== lower && (!lower.endsWith('s') || (!lower.endsWith('ss') && lower.length > 3))
}

const PLURALS = new Set(
  'people police cattle aircraft spacecraft fish sheep deer personnel crew troops series species staff'.split(' '),
)

/** The head as a unit: singular, small unless it is a name ("Yemeni", "AK-47"). */
export function unitOf(tokens: readonly Token[], head: number): string {
  const token = tokens[head]!
  const one = singularOf(token.lower)
  if (token.tag !== 'name' || classOf(one).bits & NOUN) return one
  const model = modelEnd(tokens, head, tokens.length)
  if (model > 0) return `${token.text}-${tokens[head + 2]!.text}`
  const acronym = /^[A-Z]{2,}s?$/.exec(token.text)
  if (acronym) return token.text.replace(/s$/, '')
  const people = token.lower.endsWith('s') && demonymOf(token.lower.slice(0, -1)) !== undefined
  return people ? token.text.slice(0, -1) : token.text.slice(0, 1) + one.slice(1)
}
