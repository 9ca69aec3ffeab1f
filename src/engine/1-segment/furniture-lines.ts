import { groupBy } from '../flow/group-by.ts'
import type { Furniture, FurnitureRule } from '../flow/segmented.ts'
import type { Token } from '../flow/token.ts'
import type { Line } from './line.ts'

const MAX_CALL_WORDS = 12

/** A line that is one piece of furniture, by how it begins. */
const OPENINGS: readonly (readonly [FurnitureRule, string])[] = [
  [
    'call',
    'to watch on video|watch video|watch the video|watch:|read more|read also|also read|read:|more:|see also|click here|follow us|subscribe|sign up|share this|related:|related articles|recommended|advertisement|story continues|continue reading|listen to|download our|join our|newsletter',
  ],
  ['copyright', 'copyright|©|(c) 20|all rights reserved'],
  [
    'by-line',
    'reporting by|additional reporting|editing by|writing by|with reporting|with agencies|with inputs from|(reporting by|(additional reporting|(editing by|(with inputs from|compiled by|edited by',
  ],
  [
    'credit',
    'photo:|photo by|photograph:|photograph by|image:|image credit|(photo|picture:|file photo|getty images|pictured:|credit:',
  ],
  ['stamp', 'published:|posted:|updated:|last updated|first published|published on|last modified'],
]

/** The same by the first letter of the opening. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [rule: FurnitureRule, opening: string])[]> = groupBy(
  OPENINGS.flatMap(([rule, openings]) => openings.split('|').map((opening) => [rule, opening] as const)),
  ([, opening]) => opening.charAt(0),
)

const MAX_OPENING_CHARS = 40

export function wholeLine(line: Line): Furniture[] {
  const whole = (rule: FurnitureRule): Furniture[] => [{ rule, start: line.start, end: line.end }]
  const openings = BY_LETTER.get(line.text.charAt(0).toLowerCase())
  const lower = openings ? line.text.slice(0, MAX_OPENING_CHARS).toLowerCase() : ''
  for (const [rule, opening] of openings ?? []) {
    if (!lower.startsWith(opening) || endsLikeProse(line, rule)) continue
    if (rule === 'copyright' || rule === 'by-line' || countWords(line) <= MAX_CALL_WORDS) return whole(rule)
  }
  if (isByLine(line)) return whole('by-line')
  return isPostSignature(line) ? whole('post') : []
}

const countWords = ({ tokens }: Line) => tokens.filter((t) => t.type === 'word').length

/** "Read more: …" is a call even with a full stop; "Watch the video shows a man." is no reason to drop a sentence with a verb in it. */
const endsLikeProse = (line: Line, rule: FurnitureRule) =>
  rule === 'call' && line.text.endsWith('.') && line.tokens.length > 6

/** "By Jane Roe", "By JANE ROE and John Doe in Baghdad", alone on a line near the top. */
function isByLine(line: Line): boolean {
  const by = line.tokens[0]
  if (by?.lower !== 'by' || !by.capital || line.index > 4 || line.tokens.length > 12) return false
  const rest = line.tokens.slice(1)
  const names = rest.filter((t) => t.type === 'word' && t.capital).length
  return names >= 2 && !/[.!?]$/.test(line.text) && rest.every((t) => t.type !== 'number')
}

/** The signature of an embedded post: "— Media Office (@IraqiPMO) January 27, 2024". */
function isPostSignature(line: Line): boolean {
  const dash = line.tokens[0]?.text
  if (dash !== '—' && dash !== '–' && dash !== '--') return false
  return line.tokens.some((t, i) => t.text === '@' && line.tokens[i + 1]?.type === 'word')
}

const PROTOCOLS = new Set(['http', 'https', 'www', 'pic', 't', 'bit', 'youtu'])

/** Addresses and handles at either end of a line: "pic.twitter.com/T4FCkqKXUg", "https://…", "X/@IraqiPMO", "(@handle)"; amid prose they are part of the sentence. */
export function linksAndCredits(line: Line): Furniture[] {
  const { tokens } = line
  let firstEnd = 0
  while (firstEnd + 1 < tokens.length && !tokens[firstEnd + 1]!.spaced) firstEnd++
  let lastStart = tokens.length - 1
  while (lastStart > 0 && !tokens[lastStart]!.spaced) lastStart--
  const first = linkOrCredit(line, tokens[0]!, tokens[firstEnd]!.end)
  return lastStart === 0 ? first : [...first, ...linkOrCredit(line, tokens[lastStart]!, line.end)]
}

/** The run without spaces from a token on to `end`. */
function linkOrCredit(line: Line, { start, lower }: Token, end: number): Furniture[] {
  const text = line.text.slice(start - line.start, end - line.start)
  if (PROTOCOLS.has(lower) && /^(?:https?:\/\/|www\.|pic\.|t\.co\/|bit\.ly\/|youtu\.be\/)\S/.test(text))
    return [{ rule: 'link', start, end }]
  return /^\(?(?:[A-Za-z]{1,12}\/)?@\w{2,}\)?$/.test(text) ? [{ rule: 'credit', start, end }] : []
}
