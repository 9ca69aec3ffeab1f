import type { DateRead } from '../flow/extraction.ts'
import type { Tag, Token } from '../flow/token.ts'
import { reportingClassOf } from '../lexicon/reporting.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** Dates a figure points at, as indices into the extraction's dates. */
export interface WindowRead {
  readonly since: number | null
  readonly until: number | null
  readonly asOf: number | null
}

export const NO_WINDOW: WindowRead = { since: null, until: null, asOf: null }

/** So far from the figure its date may stand, in tokens. */
const REACH = 24

/**
 * Since and until when a figure counts, or when it held. A date belongs to a figure where no other verb stands between them ("killed 31,000 in
 * Bam in 2003"; not "2,500 troops … the coalition formed in 2014"), or where it opens the sentence ("Since mid-October, more than 150 …").
 */
export function windowOf(
  draft: Draft,
  drafts: readonly Draft[],
  scope: Scope,
  dates: readonly DateRead[],
  indices: readonly number[],
): WindowRead {
  const found = indices.filter(
    (index) =>
      isNear(draft, dates[index]!) &&
      isOfFigure(draft, dates[index]!, scope) &&
      !isOfFormer(dates[index]!, draft, drafts, scope),
  )
  const led = (lead: 'since' | 'until') => found.find((index) => leadOf(dates[index]!, scope) === lead) ?? null
  const held = found.filter((index) => leadOf(dates[index]!, scope) === null)
  const own = held.filter((index) => !isOwned(dates[index]!, draft, drafts))
  const [nearest = null] = (own.length > 0 ? own : held).sort(
    (a, b) => gapOf(draft, dates[a]!) - gapOf(draft, dates[b]!),
  )
  return { since: led('since'), until: led('until'), asOf: nearest }
}

function isNear(draft: Draft, date: DateRead): boolean {
  const { type, at } = date.expression
  if (type === 'duration' || type === 'set' || (date.from < draft.to && draft.from < date.to)) return false
  const clockOnly = at !== undefined && Object.keys(at).every((key) => key === 'clock' || key === 'dayPart')
  return !clockOnly && gapOf(draft, date) <= REACH
}

const gapOf = (draft: Draft, date: DateRead) => (date.from >= draft.to ? date.from - draft.to : draft.from - date.to)

/** A date between an earlier figure and this one goes with the earlier: "31,000 in Bam in 2003, and 600 in Zarand in February". */
const isOwned = (date: DateRead, draft: Draft, drafts: readonly Draft[]) =>
  drafts.some((other) => other.to <= date.from && date.to <= draft.from)

/** "Fell to $310 million from $388 million a year earlier": the date right behind a figure told for comparison is not of the figures before it. */
const isOfFormer = (date: DateRead, draft: Draft, drafts: readonly Draft[], { tokens }: Scope) =>
  drafts.some(
    (other) =>
      draft.to <= other.from &&
      other.to <= date.from &&
      date.from - other.to <= 2 &&
      (other.former || COMPARED.has(tokens[other.from - 1]?.lower ?? '')),
  )

const COMPARED = new Set(['from', 'with', 'than', 'versus', 'against', 'vs'])

/** The preposition may stand inside the date's span or before it. */
function leadOf(date: DateRead, { tokens, start }: Scope): 'since' | 'until' | null {
  for (let i = date.from; i >= Math.max(start, date.from - 2); i--) {
    const { lower, tag } = tokens[i]!
    if (lower === 'since') return 'since'
    if (lower === 'until' || lower === 'till') return 'until'
    if (i < date.from && tag !== 'determiner') return null
  }
  return date.expression.open ?? null
}

function isOfFigure(draft: Draft, date: DateRead, { tokens, start }: Scope): boolean {
  if (isCompared(date, tokens) || isWhose(date, tokens) || (draft.former && date.to <= draft.from)) return false
  if (date.to <= draft.from)
    return (
      opensSentence(date, tokens, start) ||
      (!hasVerb(tokens, date.to, draft.from, 1) && !isInAside(date, draft, tokens, start))
    )
  if (draft.role === null && isReported(draft, tokens, start)) return false
  let before = draft.from - 1
  while (before >= start && (tokens[before]!.tag === 'determiner' || HEDGING.has(tokens[before]!.lower))) before--
  // "talks between two countries had been planned since August", "after the quake that killed 72 people, funerals were held on Thursday"
  const inside =
    before >= start && OF_ANOTHER.has(tokens[before]!.tag) && !reportingClassOf(verbBaseOf(tokens[before]!.lower))
  return !hasVerb(tokens, draft.to, date.from, inside ? 0 : 1)
}

const OF_ANOTHER: ReadonlySet<Tag> = new Set(['preposition', 'verb', 'ing', 'participle'])
const HEDGING = new Set(
  'at least most more than up to as many about around nearly almost over some another only just'.split(' '),
)

/** "The toll of TUESDAY'S earthquake stood at 72": the day of the quake; but "Tuesday's toll was 72". */
function isWhose({ to }: DateRead, tokens: readonly Token[]): boolean {
  if (tokens[to]?.tag !== 'clitic') return false
  return !tokens.slice(to + 1, to + 4).some(({ lower }) => COUNTS.has(lower))
}
const COUNTS = new Set('toll count total tally figure figures number numbers level levels crowd attendance'.split(' '))

/** "20 fewer THAN IN 2018", "higher THAN a year ago": what the figure is held against. */
const isCompared = ({ from }: DateRead, tokens: readonly Token[]) =>
  tokens[from]!.lower === 'than' ||
  tokens[from - 1]?.lower === 'than' ||
  (tokens[from - 1]?.tag === 'preposition' && tokens[from - 2]?.lower === 'than')

/** "REPORTED a profit of $1.24 billion on Thursday": the day of the report. */
function isReported(draft: Draft, tokens: readonly Token[], start: number): boolean {
  for (let i = draft.from - 1; i >= Math.max(start, draft.from - REPORT_REACH); i--)
    if (tokens[i]!.tag === 'verb') return REPORTS.has(tokens[i]!.lower)
  return false
}

const REPORT_REACH = 10
const REPORTS = new Set('reported announced posted reports announces posts unveiled published booked'.split(' '))

/** "The trial, WHICH BEGAN IN 2016, has cost $5 million", "the firm, FOUNDED IN 1998, employs 3,400": the aside has its own date. */
function isInAside(date: DateRead, draft: Draft, tokens: readonly Token[], start: number): boolean {
  if (!tokens.slice(date.to, draft.from).some((t) => t.text === ',')) return false
  for (let i = date.from - 1; i >= Math.max(start, date.from - ASIDE_REACH); i--) {
    if (tokens[i]!.text !== ',') continue
    const opens = tokens[i + 1]!
    return (
      opens.tag === 'participle' ||
      opens.tag === 'verb' ||
      opens.tag === 'ing' ||
      opens.tag === 'wh' ||
      RELATIVES.has(opens.lower)
    )
  }
  return false
}

const RELATIVES = new Set(['which', 'who', 'whose', 'where', 'when'])
const ASIDE_REACH = 8

const opensSentence = (date: DateRead, tokens: readonly Token[], start: number) =>
  date.from - start <= 2 &&
  tokens
    .slice(start, date.from)
    .every((t) => t.tag === 'preposition' || t.tag === 'adverb' || t.type === 'punct' || t.tag === 'determiner')

/** More than `allowed` verbs (a chain such as "have been killed" is one), or the start of another clause, lie between the tokens. */
function hasVerb(tokens: readonly Token[], from: number, to: number, allowed: number): boolean {
  let verbs = 0
  let inChain = false
  // "on Monday, WHEN at least 15 were killed"
  const comma = tokens[from]?.text === ',' ? 1 : 0
  for (let i = tokens[from + comma]?.lower === 'when' ? from + comma + 1 : from; i < to; i++) {
    const { tag, text, lower } = tokens[i]!
    if (
      text === ';' ||
      lower === 'but' ||
      lower === 'which' ||
      lower === 'who' ||
      lower === 'that' ||
      lower === 'when' ||
      lower === 'after' ||
      lower === 'before'
    )
      return true
    const verb = tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'participle' || tag === 'modal'
    if (verb && !inChain) verbs++
    inChain = verb || (inChain && tag === 'adverb')
  }
  return verbs > allowed
}
