import type { Basis } from '../../model/article.ts'
import type { Fact, FactName, Facts } from '../../model/import.ts'

const MAX_VALUE_CHARS = 500
const MAX_EVIDENCE_CHARS = 200

export const fact = (value: string, basis: Basis, evidence: string): Fact => ({ value, basis, evidence })

/** One line, without the white space of the source; null for nothing. */
export function tidy(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .slice(0, 2 * MAX_VALUE_CHARS)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_VALUE_CHARS)
  return text === '' ? null : text
}

export const quoted = (where: string, words: string): string => {
  const short = words.replaceAll(/\s+/g, ' ').trim()
  return `${where}: “${short.length > MAX_EVIDENCE_CHARS ? `${short.slice(0, MAX_EVIDENCE_CHARS)}…` : short}”`
}

/** The first that knows wins; later ones fill what is missing. */
export function mergeFacts(...all: readonly Facts[]): Facts {
  const merged: { [K in FactName]?: Fact } = {}
  for (const facts of all)
    for (const [name, known] of Object.entries(facts) as [FactName, Fact][]) merged[name] ??= known
  return merged
}

export const isWebAddress = (value: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value).protocol)
  } catch {
    return false
  }
}
