import { NO_TOKEN, type Tag, type Token } from '../flow/token.ts'
import { MONTHS, UNITS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { CHANGE_WORDS } from '../lexicon/figure-words.ts'
import { SCALE_MARKS } from '../lexicon/number-words.ts'
import { reportingBase, reportingClassOf } from '../lexicon/reporting.ts'
import { MEASURE_MARKS, MEASURE_WORDS } from '../lexicon/unit-measures.ts'
import type { Context } from './context.ts'
import type { Thing } from './figure-things.ts'

/** What a bare amount is said of, as printed: "profit", "emergency aid", "Pavel Novak". */
export interface Subject {
  readonly text: string
  /** It rose or fell by the figure: "profit slid 20%". */
  readonly change: boolean
  /** It stands right beside the figure, so that it is sure. */
  readonly beside: boolean
}

/** So far from the figure its subject may stand, in tokens. */
const REACH = 20
const MAX_PHRASE = 4
/** Hyphens count: "6,900-tonne Delhi-class missile destroyer". */
const MAX_BEHIND = 6

/** The noun a measured figure, a share or an amount of money is said of, by the words of its own clause; null where none is near. */
export function subjectOf({ read, kind }: Thing, article: number, { articles }: Context): Subject | null {
  const { body, title } = articles[article]!.segmented
  const { tokens, sentences } = read.field ? title! : body
  const { from, to } = sentences[read.sentence]!
  const start = Math.max(from, read.from - REACH)
  const behind = nounBehind(tokens, read.to, to, kind.group !== '%')
  if (behind) return { text: behind, change: false, beside: true }
  const held = nounBefore(tokens, read.from, start)
  if (held) return { text: held, change: false, beside: true }
  return clauseSubject(tokens, read.from, start, kind.group === 'time')
}

/** "14 percent DROP", "$25 million GRANT", "40 million euros in EMERGENCY AID". */
function nounBehind(tokens: readonly Token[], at: number, end: number, withIn: boolean): string | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0
  let from = at + hyphen
  const leads = withIn && LEADS.has(tokens[from]?.lower ?? '')
  if (leads) from++
  if (tokens[from]?.tag === 'determiner' || tokens[from]?.tag === 'pronoun') from++
  if (from >= end) return null
  let to = from
  while (to < end && to - from < MAX_BEHIND && (isInside(tokens[to]!) || isHyphen(tokens[to]!))) to++
  while (to > from && tokens[to - 1]!.tag !== 'noun') to--
  if (to === from || !isTelling(tokens[to - 1]!)) return null
  const lead = leads && TIME_LEADS.has(tokens[at + hyphen]!.lower) ? `${tokens[at + hyphen]!.lower} ` : ''
  return lead + textOf(tokens, from, to)
}

/** "A decade AFTER ITS INITIATION" is told with the word. */
const TIME_LEADS = new Set(['after', 'before'])
const LEADS = new Set(['in', 'of', 'for', ...TIME_LEADS])

/** "a LOSS of $3 million", "INFLATION at 3.2%", "a RIVER LEVEL of 6.4 metres". */
function nounBefore(tokens: readonly Token[], at: number, start: number): string | null {
  const link = tokens[at - 1] ?? NO_TOKEN
  return at - 2 >= start && (link.lower === 'of' || link.lower === 'at') ? phraseEnding(tokens, at - 1, start) : null
}

/** "REVENUE in the second quarter rose 3.2%": the first noun of the clause before the verb that the figure follows; of a length of time what lasted: "to end the MISSION after a decade". */
function clauseSubject(tokens: readonly Token[], at: number, start: number, lasted: boolean): Subject | null {
  let verb = at - 1
  while (verb >= start && !isVerb(tokens[verb]!, tokens[verb - 1])) verb--
  if (verb < start) {
    const near = nearestNoun(tokens, at, start)
    return near ? { text: near, change: false, beside: false } : null
  }
  const object = lasted ? nearestNoun(tokens, at, verb) : null
  if (object) return { text: object, change: false, beside: false }
  const change = CHANGE_WORDS.has(tokens[verb]!.lower)
  let first = verb
  while (first > start && !isBreak(tokens[first - 1]!)) first--
  for (let i = first; i < verb; i++) {
    const goesOn = i + 1 < verb && (isHead(tokens[i + 1]!) || isHyphen(tokens[i + 1]!))
    if (!isHead(tokens[i]!) || goesOn || !isTelling(tokens[i]!)) continue
    const text = phraseEnding(tokens, i + 1, first)
    if (text) return { text, change, beside: change }
  }
  const near = nearestNoun(tokens, at, verb)
  return near ? { text: near, change, beside: false } : null
}

function nearestNoun(tokens: readonly Token[], at: number, start: number): string | null {
  for (let i = at - 1; i >= start; i--)
    if (isHead(tokens[i]!) && isTelling(tokens[i]!) && !isUnit(tokens, i)) return phraseEnding(tokens, i + 1, start)
  return null
}

/** The noun that ends before token `to`, with what narrows it. */
function phraseEnding(tokens: readonly Token[], to: number, start: number): string | null {
  const head = tokens[to - 1]!
  if (!isHead(head) || !isTelling(head)) return null
  let from = to - 1
  while (from > start && to - from < MAX_PHRASE && isInside(tokens[from - 1]!)) from--
  while (
    from < to - 1 &&
    tokens[from]!.tag !== 'noun' &&
    tokens[from]!.tag !== 'name' &&
    tokens[from]!.tag !== 'adjective'
  )
    from++
  while (from < to - 1 && !isTelling(tokens[from]!)) from++
  return textOf(tokens, from, to)
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adjective', 'participle'])
const isInside = ({ tag, breaks, type }: Token) => type === 'word' && INSIDE.has(tag) && breaks < 2
const isHyphen = ({ text, spaced }: Token) => text === '-' && !spaced
const isHead = ({ tag, type }: Token) => type === 'word' && (tag === 'noun' || tag === 'name')
/** Also "rose" and "lasted" behind their subject, which may be noun and participle elsewhere. */
const isVerb = ({ tag, lower }: Token, before: Token | undefined) =>
  tag === 'verb' ||
  tag === 'be' ||
  tag === 'ing' ||
  ((tag === 'participle' || CHANGE_WORDS.has(lower)) && (before?.tag === 'noun' || before?.tag === 'name'))
const isBreak = ({ text, tag, lower }: Token) =>
  text === ';' ||
  text === ',' ||
  tag === 'wh' ||
  CLAUSE_STARTS.has(lower) ||
  reportingClassOf(reportingBase(lower)) !== undefined
const CLAUSE_STARTS = new Set([
  'and',
  'but',
  'while',
  'after',
  'before',
  'as',
  'because',
  'although',
  'when',
  'that',
  'said',
  'if',
])

/** Times are in every clause, and percent and the like are units. */
const isTelling = ({ lower }: Token) =>
  lower.length > 1 && !UNITS.has(lower) && !MONTHS.has(lower) && !WEEKDAYS.has(lower) && !EMPTY.has(lower)
const EMPTY = new Set(
  'spring summer autumn winter percent percentage cent cents dollar dollars euro euros pound pounds figure figures number numbers total fifth third half way order home last first next past trading trade lasts terms case morning afternoon evening night end mid all some north south east west northeast northwest southeast southwest northern southern eastern western'.split(
    ' ',
  ),
)

/** "At a height of 690 KM for seven years": what another number counts. */
const isUnit = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.type === 'number' &&
  (MEASURE_WORDS.has(tokens[i]!.lower) || MEASURE_MARKS.has(tokens[i]!.lower) || SCALE_MARKS.has(tokens[i]!.lower))

/** Small letters but for names and abbreviations. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const word =
      i === from && token.tag !== 'name' && !/^\p{Lu}{2}/u.test(token.text) ? token.text.toLowerCase() : token.text
    text += (token.spaced && i > from ? ' ' : '') + word
  }
  return text
}
