import type { Sentence, Token } from '../flow/token.ts'

/** A name in a script without capitals, or another alphabet, set in English prose: "أم كلثوم", "黒澤・明". */
export interface ForeignRun {
  readonly from: number
  readonly to: number
}

/** Longer runs are quotations in the other language. */
const MAX_WORDS = 8
/** The sentence must be English for the rest. */
const MIN_LATIN_WORDS = 3

/** Runs of words in another script, one name each. */
export function foreignRuns(tokens: readonly Token[], sentence: Sentence): ForeignRun[] {
  let latin = 0
  let foreign = false
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word') continue
    if (isForeign(token)) foreign = true
    else latin++
  }
  if (!foreign || latin < MIN_LATIN_WORDS) return []
  const runs: ForeignRun[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isForeign(tokens[i]!)) continue
    let end = i + 1
    let words = 1
    while (end < sentence.to && (isForeign(tokens[end]!) || joins(tokens, end, sentence.to))) {
      if (isForeign(tokens[end]!)) words++
      end++
    }
    if (words <= MAX_WORDS) runs.push({ from: i, to: end })
    i = end - 1
  }
  return runs
}

/** Greek is the first block behind Latin and its marks; later come more of Latin, and signs. */
const isForeign = (token: Token) => {
  if (token.type !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code >= 0x370 && !(code >= 0x1e00 && code < 0x1f00) && !(code >= 0x2000 && code < 0x3040)
}

/** A hyphen or a middle dot between two words of the run. */
function joins(tokens: readonly Token[], i: number, to: number): boolean {
  return i + 1 < to && /^[-‐‑・·‌]$/.test(tokens[i]!.text) && isForeign(tokens[i + 1]!)
}
