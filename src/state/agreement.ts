import type { Check } from '../model/check.ts'
import type { Flag, Verdict } from '../model/flag.ts'

/** A flag with what two readers say of it. */
export interface Pair {
  readonly flag: Flag
  readonly check: Check
  readonly first: Verdict
  readonly second: Verdict
}

/** How often two readers say the same, and how much of that chance alone would give. */
export interface Agreement {
  /** Flags that both gave a verdict. */
  readonly n: number
  readonly agreed: number
  /** 0–1; null where there is no pair. */
  readonly share: number | null
  /** Cohen's kappa, 1 at most; null where it is not defined: no pair, or both gave one and the same verdict throughout. */
  readonly kappa: number | null
}

/** The flags that the first reader and this one gave a verdict, the first reader's as it was when the second gave theirs. */
export function pairsOf(flags: readonly Flag[], checks: readonly Check[], reader: string): readonly Pair[] {
  const byId = new Map(flags.map((flag) => [flag.id, flag]))
  return checks
    .filter((check) => check.reader === reader)
    .flatMap((check) => {
      const flag = byId.get(check.flag)
      const first = check.first ?? flag?.verdict ?? null
      return flag && first !== null && check.verdict !== null ? [{ flag, check, first, second: check.verdict }] : []
    })
}

export function agreementOf(pairs: readonly Pick<Pair, 'first' | 'second'>[]): Agreement {
  const n = pairs.length
  const agreed = pairs.filter(({ first, second }) => first === second).length
  if (n === 0) return { n, agreed, share: null, kappa: null }
  const verdicts = new Set(pairs.flatMap(({ first, second }) => [first, second]))
  const chance = [...verdicts].reduce((sum, verdict) => {
    const first = pairs.filter((pair) => pair.first === verdict).length / n
    const second = pairs.filter((pair) => pair.second === verdict).length / n
    return sum + first * second
  }, 0)
  const share = agreed / n
  return { n, agreed, share, kappa: verdicts.size === 1 ? null : (share - chance) / (1 - chance) }
}
