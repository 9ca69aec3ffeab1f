import { NO_TOKEN, OPENERS, type Token } from '../flow/token.ts'
import { ELISIONS } from '../lexicon/reporting.ts'

/** `double` marks close one another ("…“, ``…'', “…»); single ones only among themselves. */
export type MarkFamily = 'double' | 'single'

/** A quotation mark, of one token or of two ('' and ``), and what it can do where it stands. */
export interface Mark {
  /** Tokens `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly family: MarkFamily
  readonly canOpen: boolean
  readonly canClose: boolean
  /** The shape says so: “ opens, ” closes. Others go by what is open. */
  readonly shape: 'opens' | 'closes' | 'either'
  /** Closes only where nothing better comes: the ’ of "the officials’ decision" looks the same. */
  readonly perhapsPossessive: boolean
}

const SHAPES: Readonly<Record<string, readonly [MarkFamily, Mark['shape']]>> = {
  '“': ['double', 'opens'],
  '„': ['double', 'opens'],
  '‟': ['double', 'opens'],
  '«': ['double', 'opens'],
  '”': ['double', 'closes'],
  '»': ['double', 'closes'],
  '"': ['double', 'either'],
  '‘': ['single', 'opens'],
  '‚': ['single', 'opens'],
  '‛': ['single', 'opens'],
  '‹': ['single', 'opens'],
  '`': ['single', 'opens'],
  '’': ['single', 'closes'],
  '›': ['single', 'closes'],
  "'": ['single', 'either'],
}

/** The mark that begins with token `i`; null where none does. */
export function markAt(tokens: readonly Token[], i: number): Mark | null {
  const token = tokens[i]!
  const shape = token.type === 'punct' ? SHAPES[token.text] : undefined
  if (!shape) return null
  const twin = tokens[i + 1] ?? NO_TOKEN
  const doubled = shape[0] === 'single' && twin.text === token.text && !twin.spaced && token.text !== '‚'
  const to = doubled ? i + 2 : i + 1
  const before = tokens[i - 1] ?? NO_TOKEN
  const next = tokens[to] ?? NO_TOKEN
  const open = canOpen(token, before, next)
  if (!doubled && shape[0] === 'single' && (open ? elides(tokens, to) : closesElision(tokens, i))) return null
  return {
    from: i,
    to,
    family: doubled ? 'double' : shape[0],
    shape: shape[1],
    canOpen: open,
    canClose: canClose(token, before, next) && !isInchMark(tokens, i),
    perhapsPossessive: shape[0] === 'single' && before.lower.endsWith('s') && next.spaced && next.type === 'word',
  }
}

/** Set close to what follows, and not to a word before it: ` "Yes`, `("Yes`, `—"Yes`. */
function canOpen(token: Token, before: Token, next: Token): boolean {
  if (next === NO_TOKEN || next.spaced) return false
  return token.spaced || OPENERS.includes(before.text) || DASHES.has(before.text) || before.text === '/'
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '—', '–', '―', ':', '…'])

/** Set close to what is before it; » also behind a space, as French prints it ("in Iraq. »"). */
function canClose(token: Token, before: Token, next: Token): boolean {
  if (before === NO_TOKEN || token.breaks > 0) return false
  if (token.spaced) return token.text === '»' || token.text === '›' || (token.text === '”' && next.spaced)
  return next.spaced || next.type === 'punct' || next === NO_TOKEN || token.text === '”' || token.text === '»'
}

/** 'nineties, '90s, 'em, rock 'n' roll: an apostrophe for letters left out. */
function elides(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] ?? NO_TOKEN
  if (word.type === 'number') return word.text.length === 2 && tokens[at + 1]?.text !== '%'
  return ELISIONS.has(word.lower)
}

/** The second apostrophe of rock 'n' roll. */
function closesElision(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i - 2] ?? NO_TOKEN
  return (tokens[i - 1] ?? NO_TOKEN).lower === 'n' && SHAPES[mark.text]?.[0] === 'single'
}

/** The second mark of 5'10": inches. */
function isInchMark(tokens: readonly Token[], i: number): boolean {
  const feet = tokens[i - 2]
  return (
    tokens[i]!.text === '"' &&
    tokens[i - 1]?.type === 'number' &&
    (feet?.text === "'" || feet?.text === '’' || feet?.text === '′') &&
    tokens[i - 3]?.type === 'number'
  )
}
