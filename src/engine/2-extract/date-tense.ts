import type { Token } from '../flow/token.ts'
import { at, type Line, lowerAt } from './date-line.ts'

/** A clause is looked through no further than this from the date. */
const MAX_REACH = 25

const AHEAD_MODALS = new Set("will 'll won't shall".split(' '))
/** Behind them "to" looks ahead: "expected to arrive on Thursday", "plans to meet". */
const AHEAD_VERBS = new Set(
  'scheduled expected due set slated planned planning plans plan planned hope hopes hoped intend intends intended agreed agree vowed vow pledged promised wants want prepare preparing prepares preparing is are about going likely ready deadline supposed'.split(
    ' ',
  ),
)
const AHEAD_WORDS = new Set('upcoming forthcoming deadline scheduled slated due'.split(' '))
const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '—', '–', '(', ')'])

/** Whether the verb that governs the date at tokens `[from, to)` looks back or ahead; undefined where none says so. */
export function directionOf(line: Line, from: number, to: number): 'past' | 'future' | undefined {
  const before = lowerAt(line, from - 1)
  if (before === 'of' && lowerAt(line, from - 2) === 'ahead') return 'future'
  if (AHEAD_WORDS.has(before)) return 'future'
  return leftOf(line, from) ?? rightOf(line, to)
}

/** The nearest verb before the date: "said", "will meet", "would resume", "is due". */
function leftOf(line: Line, from: number): 'past' | 'future' | undefined {
  for (let k = from - 1; k >= line.from && k >= from - MAX_REACH; k--) {
    const token = at(line, k)
    if (CLAUSE_ENDS.has(token.text)) return undefined
    const direction = verbDirection(line, k, token)
    if (direction) return direction
  }
  return undefined
}

/** "will", "won't", "we'll". */
const looksAhead = ({ lower }: Token) => AHEAD_MODALS.has(lower) || lower.endsWith("'ll")

function verbDirection(line: Line, k: number, token: Token): 'past' | 'future' | undefined {
  if (looksAhead(token)) return 'future'
  if (token.tag === 'modal') return token.lower === 'would' ? 'future' : undefined
  if (token.tag === 'verb' || token.tag === 'participle' || token.tag === 'be' || token.tag === 'have') {
    const before = at(line, k - 1)
    if (looksAhead(before) || before.lower === 'would') return 'future'
    if (before.tag === 'to') return governsAhead(line, k - 2)
    if (/^(?:scheduled|slated|due)$/.test(token.lower)) return 'future'
    return isPast(token) ? 'past' : undefined
  }
  if (token.lower === 'due') return 'future'
  return undefined
}

/** "plans to", "is expected to", "are to": what stands before the "to". */
function governsAhead(line: Line, k: number): 'past' | 'future' | undefined {
  for (let n = k; n > k - 2; n--) if (AHEAD_VERBS.has(lowerAt(line, n))) return 'future'
  return undefined
}

const PAST_FORMS = new Set('was were had did been'.split(' '))
const isPast = (token: Token) =>
  PAST_FORMS.has(token.lower) ||
  ((token.tag === 'verb' || token.tag === 'participle') && !PRESENT_FORMS.test(token.lower) && pastLike(token.lower))
const PRESENT_FORMS = /(?:[^s]s|ing)$/
/** Regular pasts by their ending; irregular ones by the list of verb forms' frequent members in news. */
const IRREGULAR = new Set(
  'said told met held took came went gave made found left became began broke brought built bought caught chose cut drew fell felt fought flew got grew heard hit kept knew laid led lost meant paid put ran rose saw sent set shot spoke spent stood struck swept taught thought threw won wrote'.split(
    ' ',
  ),
)
const pastLike = (word: string) => word.endsWith('ed') || IRREGULAR.has(word)

/** The first verb behind the date: "On Thursday, lawmakers will vote". */
function rightOf(line: Line, to: number): 'past' | 'future' | undefined {
  for (let k = to; k < line.to && k < to + MAX_REACH; k++) {
    const token = at(line, k)
    if (CLAUSE_ENDS.has(token.text)) return undefined
    if (looksAhead(token) || token.lower === 'would') return 'future'
    if (/^(?:is|are)$/.test(token.lower) && (lowerAt(line, k + 1) === 'to' || AHEAD_VERBS.has(lowerAt(line, k + 1))))
      return 'future'
    if (isPast(token)) return 'past'
    if (token.tag === 'be' || token.tag === 'have') return undefined
  }
  return undefined
}
