import type { Token } from '../flow/token.ts'
import {
  AHEAD_MODALS,
  AHEAD_VERBS,
  OPEN_MODALS,
  PLANNING_VERBS,
  SAME_FORM_PASTS,
  TIMETABLE_NOUNS,
  TIMETABLE_VERBS,
} from '../lexicon/date-verbs.ts'
import { VERB_FORMS } from '../lexicon/irregular.ts'
import { at, type Line, lowerAt } from './date-line.ts'

export type Direction = 'past' | 'future'

/** A clause is looked through no further than this from the date. */
const MAX_REACH = 25
/** "will not have been met": the words of one verb. */
const MAX_GROUP = 4

const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '—', '–', '(', ')'])
const AHEAD_BEFORE = new Set('upcoming forthcoming scheduled slated due planned'.split(' '))
const TIES = new Set('for on in to until by'.split(' '))

/** Whether the verb that governs the date at tokens `[from, to)` looks back or ahead; undefined where none says so. */
export function directionOf(line: Line, from: number, to: number): Direction | undefined {
  const before = lowerAt(line, from - 1)
  if (before === 'since') return 'past'
  if (before === 'of' && lowerAt(line, from - 2) === 'ahead') return 'future'
  if (AHEAD_BEFORE.has(before) || TIMETABLE_VERBS.has(before)) return 'future'
  if (TIES.has(before) && AHEAD_BEFORE.has(lowerAt(line, from - 2))) return 'future' // "scheduled for April 14"
  if (before === 'until' && /^(?:has|have)$/.test(lowerAt(line, from - 2))) return 'future'
  if (isSlated(line, from) || DELIVERIES.has(lowerAt(line, to))) return 'future'
  if (before === 'by' && isPromised(line, from - 2)) return 'future'
  if (PUT_TO.has(before) && isPut(line, from - 2)) return undefined
  return search(line, from - 1, -1) ?? search(line, to, 1)
}

const PUT_TO = new Set(['to', 'until', 'till', 'for'])
const PUT = new Set(
  'put postponed delayed moved pushed rescheduled deferred adjourned shifted switched scheduled set slated planned'.split(
    ' ',
  ),
)
const PUT_REACH = 3

/** "The vote was PUT OFF to 9 July", "delayed UNTIL May 21": the verb is past, the day may be to come. */
function isPut(line: Line, last: number): boolean {
  for (let k = last; k > last - PUT_REACH && k >= line.from; k--) {
    const { lower, tag } = at(line, k)
    if (PUT.has(lower)) return true
    if (tag !== 'adverb' && tag !== 'preposition' && tag !== 'noun') return false
  }
  return false
}

const PROMISE_REACH = 6

/** "Leaders PROMISED powers by Jan. 25": what was promised by a day was still to come. */
function isPromised(line: Line, last: number): boolean {
  for (let k = last; k > last - PROMISE_REACH && k >= line.from; k--) {
    const token = at(line, k)
    if (token.tag === 'be' || CLAUSE_ENDS.has(token.text)) return false
    if (isVerbal(token)) return AHEAD_VERBS.has(token.lower) || PLANNING_VERBS.has(token.lower)
  }
  return false
}

/** "gold for August DELIVERY". */
const DELIVERIES = new Set(['delivery', 'futures'])

/** "The election IS IN November", "the summit IS June 11": the subject is what happens then; "today is Tuesday" is no plan. */
function isSlated(line: Line, from: number): boolean {
  const k = /^(?:in|on|for|at)$/.test(lowerAt(line, from - 1)) ? from - 2 : from - 1
  return /^(?:is|are)$/.test(lowerAt(line, k)) && at(line, k - 1).tag === 'noun'
}

/** The nearest verb before the date, then the first behind it, within the clause. */
function search(line: Line, start: number, step: 1 | -1): Direction | undefined {
  for (let k = start, n = 0; k >= line.from && k < line.to && n < MAX_REACH; k += step, n++) {
    const token = at(line, k)
    if (CLAUSE_ENDS.has(token.text)) return undefined
    const found = directionAt(line, k, token)
    if (found) return found === 'neither' ? undefined : found
  }
  return undefined
}

const isAhead = ({ lower }: Token) => AHEAD_MODALS.has(lower) || lower.endsWith("'ll")
const isVerbal = ({ tag }: Token) =>
  tag === 'verb' || tag === 'participle' || tag === 'be' || tag === 'have' || tag === 'ing'

/** What the word says of the day: `neither` ends the search ("could be reached", "is held"), null goes on. */
function directionAt(line: Line, k: number, token: Token): Direction | 'neither' | null {
  if (isAhead(token)) return 'future'
  if (token.lower === 'due') return 'future'
  if (token.tag === 'modal') return modalAt(line, k)
  if (NOUN_PASTS.has(token.lower) && isSubject(at(line, k - 1))) return 'past'
  if (!isVerbal(token)) return isTimetable(line, k) ? 'future' : null
  const head = headOf(line, k)
  const first = at(line, head)
  if (isAhead(first)) return 'future'
  if (first.tag === 'modal') return modalAt(line, head)
  if (first.tag === 'to') return governsAhead(line, head - 1) ? 'future' : null
  return groupAt(line, head + 1, k)
}

/** Pasts that may be nouns elsewhere: "prices ROSE over the weekend". */
const NOUN_PASTS = new Set(['rose', 'saw', 'fell', 'spoke', 'felt'])
const isSubject = ({ tag }: Token) => tag === 'noun' || tag === 'name' || tag === 'pronoun'

const OBJECT_STARTS = /^(?:number|determiner|to)$/
/** "The vote REMAINS open". */
const STAYS = new Set(['remains', 'stays', 'lies'])

/** "Hearings START", "OPEC MEETS": number agrees with the noun before, as a verb's does and a second noun's does not. */
function isTimetable(line: Line, k: number): boolean {
  const { lower, capital } = at(line, k)
  const before = at(line, k - 1)
  if (capital || !isSubject(before) || STAYS.has(before.lower)) return false
  const plans = PLANNING_VERBS.has(lower) && OBJECT_STARTS.test(at(line, k + 1).tag) // "the firm PLANS 50 million doses"
  if (!plans && !TIMETABLE_NOUNS.has(lower)) return false
  const many = before.lower.endsWith('s') && before.tag === 'noun'
  return many !== lower.endsWith('s')
}

/** The token before the verb's words: a modal, "to" or what goes before. */
function headOf(line: Line, k: number): number {
  let head = k - 1
  while (
    head > k - 1 - MAX_GROUP &&
    (isVerbal(at(line, head)) || /^(?:adverb|not)$/.test(at(line, head).tag)) &&
    at(line, head).type === 'word'
  )
    head--
  return head
}

function modalAt(line: Line, k: number): Direction | 'neither' {
  if (!OPEN_MODALS.has(lowerAt(line, k))) return 'neither'
  return lowerAt(line, k + 1) === 'have' ? 'past' : 'future'
}

/** "plans to", "is expected to", "invited them to". */
const governsAhead = (line: Line, k: number) =>
  AHEAD_VERBS.has(lowerAt(line, k)) || AHEAD_VERBS.has(lowerAt(line, k - 1))

/** The words of a verb `[from, last]` without a modal. */
function groupAt(line: Line, from: number, last: number): Direction | 'neither' | null {
  const words: Token[] = []
  for (let k = from; k <= last; k++) words.push(at(line, k))
  const end = words.at(-1)!
  const be = words.find((word) => word.tag === 'be')
  if (words.some((word) => word.tag === 'have' || /^(?:was|were|did)$/.test(word.lower))) return 'past'
  if (end.lower === 'be') return null // "will he be back"
  if (be) {
    const next = at(line, last + 1)
    if (
      words.some((word) => AHEAD_VERBS.has(word.lower) && word !== be) ||
      (end === be && (next.tag === 'to' || AHEAD_VERBS.has(next.lower)))
    )
      return 'future'
    return end.tag === 'ing' ? 'future' : 'neither'
  }
  if (isPastForm(end)) return 'past'
  if (end.tag === 'ing') return null
  if (TIMETABLE_VERBS.has(end.lower) || (end.tag === 'verb' && PLANNING_VERBS.has(end.lower))) return 'future'
  return end.tag === 'verb' && end.lower.endsWith('s') ? 'neither' : null // "helped them schedule" goes on to "helped"
}

function isPastForm({ lower, tag }: Token): boolean {
  if (tag === 'participle' || lower.endsWith('ed')) return true
  return tag === 'verb' && (VERB_FORMS.has(lower) || SAME_FORM_PASTS.has(lower))
}
