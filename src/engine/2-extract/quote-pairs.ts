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
  /** A line has ended since, with a full stop: text with a sentence on each line, or a closing mark that is missing. */
  crossed?: boolean
}

/** One pass over the tokens with a short stack: cost grows with the text whatever the marks are. By place. */
export function pairQuotes(prose: Prose): QuotePair[] {
  const { tokens } = prose
  const pairing = new Pairing(prose)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.breaks > 0) pairing.line(i)
    const mark = markAt(tokens, i)
    if (!mark) continue
    pairing.mark(mark)
    i = mark.to - 1
  }
  pairing.endParagraph(tokens.length)
  return nested(pairing.pairs.sort((a, b) => a.from - b.from || b.to - a.to))
}

class Pairing {
  readonly pairs: QuotePair[] = []
  private readonly open: Open[] = []
  private readonly starts: ReadonlySet<number>
  /** The first sentence that does not end before the last mark asked for. */
  private sentence = 0
  private lastFrom = -1

  private readonly prose: Prose

  constructor(prose: Prose) {
    this.prose = prose
    this.starts = new Set(prose.sentences.map((s) => s.from))
  }

  mark(mark: Mark): void {
    const at = mark.canClose ? openerOf(this.open, mark) : -1
    if (at >= 0 && closes(mark, this.open[at]!.mark)) {
      this.drop(at + 1)
      if (mark.perhapsPossessive) this.open[at]!.doubtful = mark
      else this.add(this.open.pop()!.mark, mark.from, mark.to)
    } else if (mark.canOpen) {
      if (this.open[0]?.crossed && mark.family === 'double') this.lose()
      if (this.open.at(-1)?.doubtful) this.drop(this.open.length - 1)
      if (this.open.length >= MAX_OPEN) this.open.shift()
      this.open.push({ mark })
    }
  }

  /** A new line begins at token `at`. */
  line(at: number): void {
    const { tokens } = this.prose
    if (this.open.length === 0) return
    const before = tokens[at - 1] ?? NO_TOKEN
    const ended = this.starts.has(at) && before.type === 'punct' && before.text !== ',' && before.text !== '-'
    if (tokens[at]!.breaks > 1 || (ended && opensAnew(tokens, at))) this.endParagraph(at)
    else if (ended) {
      this.drop(this.open[0]!.mark.family === 'double' ? 1 : 0)
      if (this.open[0]) this.open[0].crossed = true
    }
  }

  /** What is open goes on in the paragraph that begins at `at`, if that opens with a mark again, or has lost its closing mark. */
  endParagraph(at: number): void {
    const first = this.open[0]
    if (first?.mark.family === 'double' && !first.crossed && opensAnew(this.prose.tokens, at)) {
      this.drop(1)
      this.open.pop()
      this.add(first.mark, at, at, 'next')
    } else this.lose()
    this.drop(0)
  }

  /** Speech without its closing mark ends with its sentence. */
  private lose(): void {
    const first = this.open[0]
    this.drop(1)
    if (first?.mark.family !== 'double') return
    this.open.pop()
    if (first.mark.shape !== 'opens' || this.lastFrom > first.mark.from) return
    const { sentences } = this.prose
    while (this.sentence < sentences.length && sentences[this.sentence]!.to <= first.mark.from) this.sentence++
    const end = sentences[this.sentence]?.to
    if (end !== undefined && sentences[this.sentence]!.from <= first.mark.from) this.add(first.mark, end, end, 'lost')
  }

  /** Gives up all but the first `length` open marks; a doubtful closing mark near enough is taken. */
  private drop(length: number): void {
    while (this.open.length > length) {
      const { mark, doubtful } = this.open.pop()!
      if (doubtful && doubtful.from - mark.to <= MAX_DOUBTFUL_TOKENS) this.add(mark, doubtful.from, doubtful.to)
    }
  }

  private add(mark: Mark, innerTo: number, to: number, unclosed?: 'next' | 'lost'): void {
    const { tokens } = this.prose
    const chars = tokens[to - 1]!.end - tokens[mark.from]!.start
    if (innerTo <= mark.to || chars > MAX_QUOTE_CHARS) return
    this.pairs.push({ from: mark.from, to, innerFrom: mark.to, innerTo, depth: 0, ...(unclosed && { unclosed }) })
    this.lastFrom = Math.max(this.lastFrom, mark.from)
  }
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
function openerOf(open: readonly Open[], mark: Mark): number {
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

/** The paragraph that begins at `i` opens with a mark: long speech repeats it at each paragraph and closes it once. */
function opensAnew(tokens: readonly Token[], i: number): boolean {
  const mark = i < tokens.length ? markAt(tokens, i) : null
  return mark?.family === 'double' && mark.canOpen
}
