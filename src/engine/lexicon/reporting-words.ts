import { NO_TOKEN, type Token } from '../flow/token.ts'

/** A word of speech, folded for comparing: what is left differs in the words themselves. */
export interface SpokenWord {
  /** Lower case, ’ written ', no points or commas, small numbers as digits: "U.S." us, "ten" 10. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 2)]),
)

/** An insertion in square brackets ("[ISIL]") is the editor's; longer ones may be speech that was printed so. */
const MAX_INSERTION_TOKENS = 4

/** The words of tokens `[from, to)`, editors' insertions left out. */
export function spokenWords(tokens: readonly Token[], from: number, to: number): SpokenWord[] {
  const words: SpokenWord[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.text === '[') {
      const close = closeOf(tokens, i, to)
      if (close > 0) i = close
    } else if (token.type !== 'punct') words.push({ folded: foldWord(token), start: token.start, end: token.end })
  }
  return words
}

function closeOf(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < to && i <= open + MAX_INSERTION_TOKENS + 1; i++)
    if ((tokens[i] ?? NO_TOKEN).text === ']') return i
  return -1
}

const foldWord = ({ lower }: Token) =>
  SMALL_NUMBERS.get(lower) ?? (/[.,]/.test(lower) ? lower.replace(/[.,]/g, '') : lower)
