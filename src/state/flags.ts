import { selectPassage } from '../anchoring/select-passage.ts'
import type { Finding } from '../model/finding.ts'
import {
  type Answer,
  DISCREPANCIES,
  type Evidence,
  type Flag,
  type FlagChange,
  type FlagTarget,
  type NewFlag,
} from '../model/flag.ts'
import type { Span } from '../model/span.ts'
import type { AnyRecord, LogRow } from '../model/work.ts'
import type { Edit } from '../storage/commands.ts'
import { newFlag } from '../storage/new-flag.ts'
import { newId } from '../storage/new-id.ts'
import { draftOf, draftSettled, draftsRecovered } from './drafts.ts'
import { suspectedIn, targetOfCell, targetOfFinding, targetOfPassage } from './flag-target.ts'
import { draftedFields, newEvidence, type TextField, textOf, withText } from './flag-texts.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'
import { done, followWork, useWork, workStore } from './work.ts'

/** Flags, trash and what else the reader made on the story on the desk. */
export const useFlags = useWork

/** Follows the work on a story, also as other tabs change it. Gives the function that stops it. */
export const followFlags = (story: string) =>
  followWork(story, draftsRecovered(workStore()), ({ flags }) => settleDrafts(flags))

/** Flags not in the trash on this finding: on all of it, or on what one article says. */
export const flagsOfFinding = (flags: readonly Flag[], finding: string) =>
  flags.filter(({ target }) => (target.kind === 'finding' || target.kind === 'cell') && target.finding === finding)

/** Flags not in the trash whose first words are exactly these. */
export const flagsOfPassage = (flags: readonly Flag[], passage: Passage) =>
  flags.filter(({ target }) => isOnPassage(target, passage))

const isOnPassage = (target: FlagTarget, passage: Passage) =>
  target.kind !== 'finding' && target.kind !== 'cell' && startsAt(target, passage)

/** Whether a flag's first words are exactly these. */
export function startsAt({ passages: [first] }: FlagTarget, { article, field, start, end }: Passage): boolean {
  return first?.article === article && first.field === field && first.start === start && first.end === end
}

/** The finding is flagged; a second time, nothing happens. */
export async function findingFlagged(story: string, finding: Finding, index: ReportIndex): Promise<void> {
  const target = targetOfFinding(finding, index)
  await raised({ story, target, discrepancy: suspectedIn(finding) }, (other) => isSameFinding(other, target))
}

/** What one article says in a finding is flagged, with what the others say. */
export async function cellFlagged(story: string, finding: Finding, article: string, index: ReportIndex): Promise<void> {
  const target = targetOfCell(finding, article, index)
  await raised({ story, target, discrepancy: suspectedIn(finding) }, (other) => isSameCell(other, target))
}

const isSameFinding = (a: FlagTarget, b: FlagTarget) => a.kind === 'finding' && a.finding === b.finding

const isSameCell = (a: FlagTarget, b: FlagTarget) =>
  a.kind === 'cell' && a.finding === b.finding && a.passages[0]?.article === b.passages[0]?.article

/** The words the reader selected are flagged, with the passages of other articles that tell the same. */
export async function passageFlagged(story: string, passage: Passage, index: ReportIndex): Promise<void> {
  const target = targetOfPassage(passage, index)
  const discrepancy = DISCREPANCIES.find((kind) => kind === target.kind) ?? 'other'
  await raised({ story, target, discrepancy }, (other) => isOnPassage(other, passage))
}

/** Asked where the flags lie and not of the list on the screen: a key that is held down, or one that is pressed before the flags were read, raises no second flag. */
async function raised(draft: NewFlag, isSame: (target: FlagTarget) => boolean): Promise<void> {
  const unless = (record: AnyRecord) => {
    const { story, target } = record as Flag
    return story === draft.story && isSame(target)
  }
  await done(draft.story, [{ type: 'make', kind: 'flag', record: newFlag(draft), unless }])
}

const edit = (flag: Flag, change: FlagChange, rev = flag.rev): Edit => ({
  type: 'change',
  kind: 'flag',
  id: flag.id,
  rev,
  change,
})

/** Whether it was written; a change that another tab contests is not. */
export const flagChanged = async (flag: Flag, change: FlagChange): Promise<boolean> =>
  (await done(flag.story, [edit(flag, change)])).ok

/** Many flags at once, undone at once. */
export async function flagsChanged(flags: readonly Flag[], change: FlagChange): Promise<void> {
  const [first] = flags
  if (!first) return
  await done(
    first.story,
    flags.map((flag) => edit(flag, change, Number.POSITIVE_INFINITY)),
  )
}

/** Text that was being typed when the page was closed is written now. */
function settleDrafts(flags: readonly Flag[]): void {
  for (const flag of flags)
    for (const field of draftedFields(flag)) {
      const text = draftOf(flag.id, field)
      if (text !== null) void textWritten(flag, field, text)
    }
}

/** A text of the flag is written when the reader pauses; until it is, each key stroke is safe as a draft. */
export async function textWritten(flag: Flag, field: TextField, text: string): Promise<void> {
  if (text === textOf(flag, field) || (await textChanged(flag, field, text))) draftSettled(flag.id, field, text)
}

function textChanged(flag: Flag, field: TextField, text: string): Promise<boolean> {
  if (field === 'note') return flagChanged(flag, { note: text })
  return evidenceChanged(flag, (evidence) => withText(evidence, field, text))
}

/** The cards as they are when they are written: two fields at once are both kept. */
async function evidenceChanged(
  { id, story }: Flag,
  change: (evidence: readonly Evidence[]) => readonly Evidence[],
): Promise<boolean> {
  const rev = Number.POSITIVE_INFINITY
  const now = (record: unknown) => ({ evidence: change((record as Flag).evidence) })
  return (await done(story, [{ type: 'change', kind: 'flag', id, rev, change: now }])).ok
}

export const evidenceAdded = (flag: Flag) => evidenceChanged(flag, (evidence) => [...evidence, newEvidence(newId())])
export const evidenceRemoved = (flag: Flag, id: string) =>
  evidenceChanged(flag, (evidence) => evidence.filter((card) => card.id !== id))
export const evidenceSourceChosen = (flag: Flag, id: string, source: Evidence['source']) =>
  evidenceChanged(flag, (evidence) => evidence.map((card) => (card.id === id ? { ...card, source } : card)))

/** null: no answer any more. */
export async function questionAnswered({ id, story }: Flag, question: string, answer: Answer | null): Promise<void> {
  const change = (record: unknown) => {
    const { [question]: _before, ...answers } = (record as Flag).answers
    return { answers: answer === null ? answers : { ...answers, [question]: answer } }
  }
  await done(story, [{ type: 'change', kind: 'flag', id, rev: Number.POSITIVE_INFINITY, change }])
}

/** The reader says where the words of one passage stand now; they are taken as they are there. */
export async function flagMoved(flag: Flag, at: number, span: Span, index: ReportIndex): Promise<void> {
  const passage = flag.target.passages[at]
  const article = passage && index.article(passage.article)
  if (!article) return
  const place = passage.field ? { ...span, field: passage.field } : span
  const passages = flag.target.passages.with(at, selectPassage(article, place))
  await flagChanged(flag, { target: { ...flag.target, passages } })
}

export const flagRemoved = (flag: Flag) => flagChanged(flag, { deletedAt: new Date().toISOString() })
export const flagRestored = (flag: Flag) => flagChanged(flag, { deletedAt: null })
/** Every change of a flag, the first one first. */
export const flagHistory = (flag: string): Promise<readonly LogRow[]> => workStore().logOf(flag)
