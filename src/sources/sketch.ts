const RUN_WORDS = 5
const KEPT = 64
/** Shorter texts share too little to tell. */
const MIN_RUNS = 20

/** The least hashes of a text's runs of five words: two texts share them as far as they share their words (bottom-k sketch). */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + RUN_WORDS <= words.length; i++) hashes.add(hash(words.slice(i, i + RUN_WORDS).join(' ')))
  return hashes.size < MIN_RUNS ? [] : [...hashes].sort((a, b) => a - b).slice(0, KEPT)
}

/** How much of their word runs two texts share, from 0 to 1, as their sketches show it. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const most = Math.max(a.length, b.length)
  let [i, j, both, least] = [0, 0, 0, 0]
  // Both are in order: the least of the two together are met on one walk through them.
  for (; least < most && (i < a.length || j < b.length); least++) {
    const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [a[i], b[j]]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / least
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
