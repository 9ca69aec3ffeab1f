import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'
import { type Mark, markAt } from './quote-marks.ts'

/** Words between quotation marks: the tokens of its marks and what is inside. */
export interface QuotePair {
  /** Tokens `[from, to)` with the marks. */
  readonly from: number
  readonly to: number
  /** Tokens `[innerFrom, innerTo)` without them. */
  readonly innerFrom: number
  readonly innerTo: number
  /** How many quotations it stands inside of. */
  readonly depth: number
  /** `next`: not closed, the speech goes on in the next paragraph, which opens anew. `lost`: its closing mark is missing. */
  readonly unclosed?: 'next' | 'lost'
}

/** Marks that may be open at once; more are a row of stray marks, not nesting. */
const MAX_OPEN = 4
/** Longer than any paragraph of speech: the marks at both ends are strays. */
const MAX_QUOTE_CHARS = 4000
/** A doubtful closing mark ("the 'hawks' say") counts only this near, in tokens. */
const MAX_DOUBTFUL_TOKENS = 10

interface Open {
  readonly mark: Mark
  /** A mark that may close it, or may be a possessive. */
  doubtful?: Mark
}

/** One pass over the tokens with a short stack: cost grows with the text whatever the marks are. By place. */
export function pairQuotes({ tokens, sentences }: Prose): QuotePair[] {
  const pairs: QuotePair[] = []
  const open: Open[] = []
  const starts = new Set(sentences.map((s) => s.from))
  const ends = sentences.map((s) => s.to)
  let sentence = 0
  let lastFrom = -1
  const add = (mark: Mark, innerTo: number, to: number, unclosed?: 'next' | 'lost') => {
    const chars = tokens[to - 1]!.end - tokens[mark.from]!.start
    if (innerTo <= mark.to || chars > MAX_QUOTE_CHARS) return
    pairs.push({
      from: mark.from,
      to,
      innerFrom: mark.to,
      innerTo,
      depth: 0,
      ...(unclosed && { unclosed }),
    })
    lastFrom = Math.max(lastFrom, mark.from)
  }
  const settle = ({ mark, doubtful }: Open) => {
    if (doubtful && doubtful.from - mark.to <= MAX_DOUBTFUL_TOKENS) add(mark, doubtful.from, doubtful.to)
  }
  const drop = (to: number) => {
    while (open.length > to) settle(open.pop()!)
  }
  const endParagraph = (at: number) => {
    const first = open[0]
    if (first?.mark.family === 'double' && !first.doubtful) {
      const mark = first.mark
      drop(1)
      open.pop()
      if (opensAnew(tokens, at)) add(mark, at, at, 'next')
      else if (mark.shape === 'opens') addLost(mark)
    }
    drop(0)
  }
  const addLost = (mark: Mark) => {
    while (sentence < ends.length && ends[sentence]! <= mark.from) sentence++
    const end = ends[sentence]
    if (end !== undefined && lastFrom < mark.from) add(mark, end, end, 'lost')
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.breaks > 0 && open.length && endsParagraph(tokens, i, starts)) endParagraph(i)
    const mark = markAt(tokens, i)
    if (!mark) continue
    const at = mark.canClose ? opener(open, mark) : -1
    if (at >= 0 && closes(mark, open[at]!.mark)) {
      drop(at + 1)
      if (mark.perhapsPossessive) open[at]!.doubtful = mark
      else {
        const { mark: opened } = open.pop()!
        add(opened, mark.from, mark.to)
      }
    } else if (mark.canOpen) {
      if (open.at(-1)?.doubtful) settle(open.pop()!)
      if (open.length >= MAX_OPEN) open.shift()
      open.push({ mark })
    }
    i = mark.to - 1
  }
  endParagraph(tokens.length)
  return nested(pairs.sort((a, b) => a.from - b.from || b.to - a.to))
}

/** By place, each with its depth. */
function nested(pairs: readonly QuotePair[]): QuotePair[] {
  const around: QuotePair[] = []
  return pairs.map((pair) => {
    while (around.length && around.at(-1)!.to <= pair.from) around.pop()
    around.push(pair)
    return { ...pair, depth: around.length - 1 }
  })
}

/** The innermost open mark that `mark` may close; a single mark closes nothing beyond a double one. */
function opener(open: readonly Open[], mark: Mark): number {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at]!.mark.family === mark.family) return at
    if (mark.family === 'single') return -1
  }
  return -1
}

/** A mark that by its shape opens (“Mostly false.“) closes only where it cannot open. */
function closes(mark: Mark, opened: Mark): boolean {
  if (mark.shape === 'opens') return !mark.canOpen
  return mark.shape === 'closes' || !mark.canOpen || opened.shape !== 'opens'
}

/** A line that was wrapped in the middle of a sentence does not end the speech. */
function endsParagraph(tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean {
  if (tokens[i]!.breaks > 1) return true
  const before = tokens[i - 1] ?? NO_TOKEN
  return starts.has(i) && before.type === 'punct' && before.text !== ',' && before.text !== '-'
}

/** The paragraph that begins at `i` opens with a mark: long speech repeats it at each paragraph and closes it once. */
function opensAnew(tokens: readonly Token[], i: number): boolean {
  const mark = i < tokens.length ? markAt(tokens, i) : null
  return mark?.family === 'double' && mark.canOpen
}
