import { parseSync } from 'vite'

/** A regular expression as it is written in a source file. */
export interface RegexFact {
  readonly pattern: string
  readonly flags: string
}

export interface Regexes {
  readonly written: readonly RegexFact[]
  /** How often `RegExp` is made from a string, which nobody can check here. */
  readonly computed: number
}

/** The regular expressions of a source file, by its syntax tree: none can hide in a string or a comment. */
export function regexesIn(path: string, source: string): Regexes {
  const written: RegexFact[] = []
  let computed = 0
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const child of value) visit(child)
    else if (value !== null && typeof value === 'object') {
      const node = value as Record<string, unknown>
      if (node.type === 'Literal' && node.regex) written.push(node.regex as RegexFact)
      if (isMaker(node)) computed++
      for (const [key, child] of Object.entries(node)) if (key !== 'value' && key !== 'regex') visit(child)
    }
  }
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  visit(program)
  return { written, computed }
}

const isMaker = ({ type, callee }: Record<string, unknown>) =>
  (type === 'NewExpression' || type === 'CallExpression') && (callee as { name?: string }).name === 'RegExp'

/** Growing, so that an expression that backtracks without end is told at a length at which it still ends. */
const LENGTHS = [25, 2_000, 20_000, 60_000, 200_000]
/** What hostile texts are made of whatever the expression: white space, letters, digits, quotation marks, joints. */
const PIECES = [
  ' ',
  '\n',
  '\t',
  '\u00a0',
  'a',
  'A',
  'é',
  'Z.',
  'A.A',
  '1',
  '1,',
  '1.',
  '1 ',
  'a ',
  ' a',
  'a-',
  '-',
  '.',
  ',',
  '“',
  '”',
  '"',
  "'",
  '’',
  '(',
  ')',
  '/',
  '@',
  '#',
  '$',
  '%',
  '…',
  'a@',
  'http://',
  'www.',
  '\ud83d\ude00',
]

/** The common pieces and those that the expression itself names, repeated, with an end that breaks a match. */
function* hostileTexts(pattern: string, length: number): Generator<string> {
  const own = pattern.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\\]/gu) ?? []
  for (const piece of new Set([...PIECES, ...own])) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    yield `${text}\u0000`
  }
}

/** The longest that the expression takes over a whole text of up to 200 KB, in milliseconds of the processor's time; of a few tries the best, since other work of the process counts too. */
export function slowest(regex: RegexFact, limit: number): { ms: number; text: string } {
  let worst = { ms: 0, text: '' }
  for (const length of LENGTHS)
    for (const text of hostileTexts(regex.pattern, length)) {
      const ms = timeOf(regex, text, limit)
      if (ms > worst.ms) worst = { ms, text: text.slice(0, 12) }
      if (ms > limit) return worst
    }
  return worst
}

const TRIES = 3

function timeOf({ pattern, flags }: RegexFact, text: string, limit: number): number {
  const everywhere = new RegExp(pattern, `${flags.replace(/[gy]/g, '')}g`)
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && best > limit; tries++) {
    const started = process.cpuUsage()
    text.replace(everywhere, '')
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
