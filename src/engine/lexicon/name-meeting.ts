import { likenessOf } from './name-likeness.ts'
import { foldSounds } from './transliteration.ts'

/** How the words of two names meet, each word once. */
export interface Meeting {
  /** Whole words that are the same or another spelling of the same; `slips` of them but for a letter. */
  readonly whole: number
  readonly slips: number
  /** Initials that stand for a word or meet themselves. */
  readonly initials: number
  readonly leftA: readonly string[]
  readonly leftB: readonly string[]
}

interface Way {
  readonly fits: (a: string, b: string) => boolean
  readonly counts: Partial<Record<'whole' | 'slips' | 'initials', number>>
}

const areWhole = (a: string, b: string) => a.length > 1 && b.length > 1

/** The surest way to meet first, so that no word takes another's counterpart. */
const WAYS: readonly Way[] = [
  { fits: (a, b) => a.length > 1 && a === b, counts: { whole: 1 } },
  { fits: (a, b) => areWhole(a, b) && likenessOf(a, b) === 'spelling', counts: { whole: 1 } },
  { fits: (a, b) => a.length === 1 && a === b, counts: { initials: 1 } },
  { fits: isInitialOf, counts: { initials: 1 } },
  { fits: (a, b) => areWhole(a, b) && likenessOf(a, b) === 'slip', counts: { whole: 1, slips: 1 } },
]

export function meet(a: readonly string[], b: readonly string[]): Meeting {
  const [freeA, freeB] = [[...a], [...b]]
  const sum = { whole: 0, slips: 0, initials: 0 }
  for (const { fits, counts } of WAYS)
    for (let i = 0; i < freeA.length; i++) {
      const j = freeB.findIndex((word) => fits(freeA[i]!, word))
      if (j < 0) continue
      freeA.splice(i--, 1)
      freeB.splice(j, 1)
      for (const key of Object.keys(counts) as (keyof typeof sum)[]) sum[key] += counts[key]!
    }
  sum.whole += meetJoined(freeA, freeB) + meetJoined(freeB, freeA)
  return { ...sum, leftA: freeA, leftB: freeB }
}

/** One side parts what the other joins: "Tara sov", "Karim Zadeh" and "Karimzadeh". Takes what meets out of both. */
function meetJoined(parts: string[], wholes: string[]): number {
  let count = 0
  for (let i = 0; i + 1 < parts.length; i++) {
    const joined = parts[i]! + parts[i + 1]!
    const at = wholes.findIndex(
      (word) => word === joined || (joined.length > 5 && likenessOf(word, joined) === 'spelling'),
    )
    if (at < 0) continue
    parts.splice(i--, 2)
    wholes.splice(at, 1)
    count++
  }
  return count
}

/** First sound → the letters it is written with. */
const OTHER_INITIALS: Readonly<Record<string, string>> = {
  x: 'sc',
  k: 'kqcg',
  j: 'jdg',
  i: 'yiej',
  v: 'vw',
  z: 'zt',
  f: 'fp',
  s: 'cs',
}

/** The single letter can stand for the other word in one of its spellings: S. for Shia or Chia. */
function isInitialOf(a: string, b: string): boolean {
  if ((a.length === 1) === (b.length === 1)) return false
  const [letter, word] = a.length === 1 ? [a, b] : [b, a]
  return word.startsWith(letter) || (OTHER_INITIALS[foldSounds(word).charAt(0)]?.includes(letter) ?? false)
}
