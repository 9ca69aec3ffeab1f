import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { anchorPassage } from '../anchoring/anchor-passage.ts'
import { type Decision, subjectKey } from '../model/decision.ts'
import type { Account, Finding } from '../model/finding.ts'
import type { PassageSelector } from '../model/flag.ts'
import type { Span } from '../model/span.ts'
import { latest } from './latest.ts'
import type { ReportIndex } from './report-index.ts'

const keys = new WeakMap<Finding, string>()

/** Made once a finding: a story of fifty articles has thousands, and each key stroke asks for all. */
function keyOfFinding(finding: Finding): string {
  const known = keys.get(finding)
  if (known !== undefined) return known
  const words = finding.accounts.map(({ article, text }) => ({ article, words: text }))
  const key = subjectKey(finding.kind, finding.rule, words)
  keys.set(finding, key)
  return key
}

const keyOfDecision = ({ subject }: Decision) =>
  subjectKey(
    subject.kind,
    subject.rule,
    subject.passages.map(({ article, exact }) => ({ article, words: exact })),
  )

const ID_CHARS = 32

/** The same in every tab and on every machine, so that two decisions on one finding meet in one record. */
export const decisionId = (story: string, finding: Finding): string =>
  bytesToHex(sha256(utf8ToBytes(`${story}\n${keyOfFinding(finding)}`.toWellFormed()))).slice(0, ID_CHARS)

/** Each finding's decision: by its words, else where all of the decision's words still stand under all of its accounts. */
export const decidedIn = latest((decisions: readonly Decision[], index: ReportIndex): ReadonlyMap<string, Decision> => {
  const byKey = new Map(decisions.map((decision) => [keyOfDecision(decision), decision]))
  const decided = new Map<string, Decision>()
  const left: Finding[] = []
  const used = new Set<string>()
  for (const finding of index.report.findings) {
    const decision = byKey.get(keyOfFinding(finding))
    if (!decision) left.push(finding)
    else {
      decided.set(finding.id, decision)
      used.add(decision.id)
    }
  }
  for (const decision of decisions) {
    if (used.has(decision.id)) continue
    const places = decision.subject.passages.map((passage) => placeOf(passage, index))
    if (places.includes(null)) continue
    const finding = left.find(
      (one) =>
        one.kind === decision.subject.kind && one.rule === decision.subject.rule && covers(one, places as Place[]),
    )
    if (finding && !decided.has(finding.id)) decided.set(finding.id, decision)
  }
  return decided
})

interface Place extends Span {
  readonly article: string
  readonly field: string | undefined
}

/** Only where the very words stand: a changed figure must be looked at again. */
function placeOf(passage: PassageSelector, index: ReportIndex): Place | null {
  const anchor = anchorPassage(passage, index.article(passage.article) ?? null)
  return anchor.state === 'anchored'
    ? { article: passage.article, field: passage.field, start: anchor.start, end: anchor.end }
    : null
}

/** An account that the decision did not know makes it another finding: the reader has not weighed it. */
const covers = ({ accounts }: Finding, places: readonly Place[]) =>
  accounts.every((account) => places.some((place) => meets(account, place))) &&
  places.every((place) => accounts.some((account) => meets(account, place)))

const meets = (account: Account, place: Place) =>
  account.article === place.article &&
  account.field === place.field &&
  account.start < place.end &&
  place.start < account.end
