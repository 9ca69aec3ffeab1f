import { useEffect } from 'react'
import { useDecisions } from '../state/decisions.ts'
import { flagsOfFinding, flagsOfPassage, useFlags } from '../state/flags.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { useCheckFirst } from '../state/use-queue.ts'
import { useView } from '../state/view-store.ts'
import { AccountCorrections } from '../views/corrections/account-corrections.tsx'
import { DecisionBar } from '../views/finding/decision-bar.tsx'
import { FindingPanel } from '../views/finding/finding-panel.tsx'
import { NoFinding } from '../views/finding/no-finding.tsx'
import { PassagePanel } from '../views/finding/passage-panel.tsx'
import { CiteButton } from './cite-button.tsx'
import { FlagSlot } from './flag-slot.tsx'
import { flagInFocus } from './flagging.ts'
import { TourInvitation } from './tour-invitation.tsx'
import { walk } from './walk.ts'
import { wordsSelected } from './words-selected.ts'

/** What is in focus, beside the room: a finding, a passage, or what the signs mean. */
export function Panel({ index, story, title }: { index: ReportIndex; story: string; title: string }) {
  const room = useView((view) => view.room)
  const id = useView((view) => view.finding)
  const passage = useView((view) => view.passage)
  const flags = useFlags((desk) => desk.flags)
  const { queue } = useCheckFirst(index)
  const finding = id === null ? undefined : index.finding(id)
  const flag = () => flagInFocus(story, index)
  const decisions = useDecisions(story, index)
  const { lookedAt } = decisions
  useEffect(() => {
    if (finding) lookedAt(finding)
  }, [finding, lookedAt])
  if (finding) {
    const at = queue.indexOf(finding)
    return (
      <FindingPanel
        key={finding.id}
        finding={finding}
        index={index}
        position={at < 0 ? null : { at: at + 1, all: queue.length }}
        onWalk={(step) => walk(index, step)}
      >
        <DecisionBar key={finding.id} finding={finding} decisions={decisions} />
        <FlagSlot flags={flagsOfFinding(flags, finding.id)} index={index} onFlag={flag} />
        <AccountCorrections finding={finding} index={index} selected={() => wordsSelected(index)} />
        <CiteButton finding={finding} index={index} story={title} />
      </FindingPanel>
    )
  }
  if (passage && index.article(passage.article))
    return (
      <PassagePanel passage={passage} index={index}>
        <FlagSlot flags={flagsOfPassage(flags, passage)} index={index} onFlag={flag} />
      </PassagePanel>
    )
  return (
    <>
      {room === 'read' && <TourInvitation />}
      <NoFinding index={index} />
    </>
  )
}
