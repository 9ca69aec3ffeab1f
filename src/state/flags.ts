import type { Finding } from '../model/finding.ts'
import { DISCREPANCIES, type Flag, type FlagChange, type FlagTarget, type NewFlag } from '../model/flag.ts'
import type { LogRow } from '../model/work.ts'
import type { Edit } from '../storage/commands.ts'
import { newFlag } from '../storage/new-flag.ts'
import { draftOf, draftSettled } from './drafts.ts'
import { suspectedIn, targetOfFinding, targetOfPassage } from './flag-target.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'
import { done, followWork, useWork, workStore } from './work.ts'

/** Flags, trash and what else the reader made on the story on the desk. */
export const useFlags = useWork

/** Follows the work on a story, also as other tabs change it. Gives the function that stops it. */
export const followFlags = (story: string) => followWork(story, ({ flags }) => settleDrafts(flags))

/** A flag not in the trash on this finding. */
export const flagOfFinding = (flags: readonly Flag[], finding: string) =>
  flags.find(({ target }) => target.kind === 'finding' && target.finding === finding)

/** A flag not in the trash whose first words are exactly these. */
export const flagOfPassage = (flags: readonly Flag[], passage: Passage) =>
  flags.find(({ target }) => target.kind !== 'finding' && startsAt(target, passage))

/** Whether a flag's first words are exactly these. */
export function startsAt({ passages: [first] }: FlagTarget, { article, start, end }: Passage): boolean {
  return first?.article === article && first.start === start && first.end === end
}

/** The finding is flagged; a second time, nothing happens. */
export async function findingFlagged(story: string, finding: Finding, index: ReportIndex): Promise<void> {
  if (flagOfFinding(useWork.getState().flags, finding.id)) return
  await raised({ story, target: targetOfFinding(finding, index), discrepancy: suspectedIn(finding) })
}

/** The words the reader selected are flagged, with the passages of other articles that tell the same. */
export async function passageFlagged(story: string, passage: Passage, index: ReportIndex): Promise<void> {
  if (flagOfPassage(useWork.getState().flags, passage)) return
  const target = targetOfPassage(passage, index)
  await raised({ story, target, discrepancy: DISCREPANCIES.find((kind) => kind === target.kind) ?? 'other' })
}

const raised = (draft: NewFlag) => done(draft.story, [{ type: 'make', kind: 'flag', record: newFlag(draft) }])

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

/** Notes that were being typed when the page was closed are written now. */
function settleDrafts(flags: readonly Flag[]): void {
  for (const flag of flags) {
    const note = draftOf(flag.id)
    if (note !== null) void noteWritten(flag, note)
  }
}

/** A note is written when the reader pauses; until it is, each key stroke is safe as a draft. */
export async function noteWritten(flag: Flag, note: string): Promise<void> {
  if (note === flag.note || (await flagChanged(flag, { note }))) draftSettled(flag.id, note)
}

export const flagRemoved = (flag: Flag) => flagChanged(flag, { deletedAt: new Date().toISOString() })
export const flagRestored = (flag: Flag) => flagChanged(flag, { deletedAt: null })
/** Every change of a flag, the first one first. */
export const flagHistory = (flag: string): Promise<readonly LogRow[]> => workStore().logOf(flag)
