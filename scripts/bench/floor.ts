const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const MAX_WORDS = 100_000
const words = new Int32Array(3 * MAX_WORDS)

/**
 * The least that any reading of a text costs: each word found and hashed once, in lower case, its place and hash written down. Everything
 * is told as so many times this, which holds on any machine.
 */
export function floor(text: string): number {
  let count = 0
  let start = -1
  let hash = 0
  for (let i = 0; i <= text.length; i++) {
    let code = i < text.length ? text.charCodeAt(i) : 32
    if (code >= 65 && code <= 90) code += 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127) {
      if (start < 0) {
        start = i
        hash = FNV_OFFSET
      }
      hash = Math.imul(hash ^ code, FNV_PRIME)
    } else if (start >= 0) {
      words[3 * count] = start
      words[3 * count + 1] = i
      words[3 * count + 2] = hash
      count = Math.min(count + 1, MAX_WORDS - 1)
      start = -1
    }
  }
  return count
}
