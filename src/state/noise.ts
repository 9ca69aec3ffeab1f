import { distance } from 'fastest-levenshtein'
import type { Account, Finding } from '../model/finding.ts'
import type { Name } from '../model/mention.ts'
import type { ReportIndex } from './report-index.ts'
import { NOISES, type Noise } from './view-state.ts'

/** Two spellings of one name differ in few letters; beyond this share they are two names ("Daesh", "Islamic State"). */
const MAX_SPELLING_SHARE = 0.4
const DOTTED = /\b(?:\p{L}\.){2,}/gu
const KEPT_DOT = '\u2024'

const known = new WeakMap<ReportIndex, Map<string, readonly Noise[]>>()

/** What alone sets the accounts of a finding apart, each as little as it takes; empty where they differ in more, or are not said to differ. */
export function noiseIn(finding: Finding, index: ReportIndex): readonly Noise[] {
  if (finding.relation !== 'vary' || finding.accounts.length < 2) return []
  const ofIndex = known.get(index) ?? new Map<string, readonly Noise[]>()
  known.set(index, ofIndex)
  const noises = ofIndex.get(finding.id) ?? leastOf(finding, index)
  ofIndex.set(finding.id, noises)
  return noises
}

/** Whether the finding is told of nothing but differences the reader does not want to see. */
export function isNoise(finding: Finding, index: ReportIndex, ignored: readonly Noise[]): boolean {
  const noises = noiseIn(finding, index)
  return noises.length > 0 && noises.every((noise) => ignored.includes(noise))
}

function leastOf({ accounts }: Finding, index: ReportIndex): readonly Noise[] {
  const same = (noises: readonly Noise[]) => {
    const [first, ...rest] = accounts.map((account) => folded(account, index, noises))
    return rest.every((text) => text === first)
  }
  if (same([]) || !same(NOISES)) return []
  const needed = NOISES.filter((noise) => !same(NOISES.filter((other) => other !== noise)))
  if (needed.length > 0 && same(needed)) return needed
  const one = NOISES.find((noise) => same([noise]))
  return one ? [one] : NOISES
}

function folded(account: Account, index: ReportIndex, noises: readonly Noise[]): string {
  let text = noises.includes('names') ? withOneSpelling(account, index) : account.text
  text = noises.includes('abbreviations')
    ? text.replaceAll(DOTTED, (letters) => letters.replaceAll('.', ''))
    : text.replaceAll(DOTTED, (letters) => letters.replaceAll('.', KEPT_DOT))
  if (noises.includes('case')) text = text.toLowerCase()
  if (noises.includes('punctuation')) text = text.replaceAll(/(?!\u2024)[\p{P}\p{S}]+/gu, ' ')
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The account's words with each name in the spelling that comes first by alphabet, where the two are spellings of each other. */
function withOneSpelling(account: Account, index: ReportIndex): string {
  let text = ''
  let at = account.start
  for (const name of index.namesIn(account)) {
    if (name.start < at) continue
    text += account.text.slice(at - account.start, name.start - account.start)
    text += spellingOf(name, index)
    at = name.end
  }
  return text + account.text.slice(at - account.start)
}

function spellingOf(name: Name, index: ReportIndex): string {
  const letters = name.text.toLowerCase()
  return (
    index
      .spellings(name.entity)
      .find((other) => distance(letters, other) <= MAX_SPELLING_SHARE * Math.max(letters.length, other.length)) ??
    letters
  )
}
