import { create } from 'zustand'
import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Discrepancy, Flag, FlagChange, FlagTarget } from '../model/flag.ts'
import type { FlagList } from '../storage/flag-list.ts'
import { type FlagStore, openFlagStore, type StorageStatus } from '../storage/flag-store.ts'
import { draftOf, draftSettled } from './drafts.ts'
import type { ReportIndex } from './report-index.ts'
import type { Passage } from './view-state.ts'

/** What storage tells of the flags of the story on the desk, as it tells it. */
interface FlagDesk extends FlagList {
  readonly status: StorageStatus
  /** The last answer of the storage, for the reader: "Saved" is said only after the commit. */
  readonly said: string
}

export const useFlags = create<FlagDesk>(() => ({
  flags: [],
  trash: [],
  unreadable: [],
  status: { mode: 'opening', fault: null, unsaved: 0 },
  said: '',
}))

let opened: FlagStore | null = null

/** Opened with the first story; one for the life of the page. */
function store(): FlagStore {
  opened ??= openFlagStore()
  return opened
}

/** Follows the flags of a story, also as other tabs change them. Gives the function that stops it. */
export function followFlags(story: string): () => void {
  const stopStatus = store().onStatus((status) => useFlags.setState({ status }))
  let first = true
  const stopList = store().watch(story, (list) => {
    useFlags.setState(list)
    if (first) settleDrafts(list.flags)
    first = false
  })
  useFlags.setState({ status: store().status() })
  return () => {
    stopStatus()
    stopList()
  }
}

/** A flag not in the trash on this finding. */
export const flagOfFinding = (flags: readonly Flag[], finding: string) =>
  flags.find(({ target }) => target.kind === 'finding' && target.finding === finding)

/** A flag not in the trash whose first words are exactly these. */
export const flagOfPassage = (flags: readonly Flag[], passage: Passage) =>
  flags.find(({ target }) => startsAt(target, passage))

/** Whether a flag's first words are exactly these. */
export function startsAt({ passages: [first] }: FlagTarget, { article, start, end }: Passage): boolean {
  return first?.article === article && first.start === start && first.end === end
}

const SAVED = 'Saved.'
const IN_TAB = 'Kept in this tab only.'

/** Nothing was written; the list shows what there is now. */
const REFUSED = {
  contested: 'Another tab changed this meanwhile: what it wrote is shown.',
  gone: 'This flag is no longer there: nothing was changed.',
} as const

const say = (saved: boolean) => useFlags.setState({ said: saved ? SAVED : IN_TAB })

/** The finding is flagged; a second time, nothing happens. */
export async function findingFlagged(story: string, finding: Finding, index: ReportIndex): Promise<void> {
  if (flagOfFinding(useFlags.getState().flags, finding.id)) return
  await raised(story, targetOfFinding(finding, index), suspectedIn(finding))
}

/** The words the reader selected are flagged, with the passages of other articles that tell the same. */
export async function passageFlagged(story: string, passage: Passage, index: ReportIndex): Promise<void> {
  if (flagOfPassage(useFlags.getState().flags, passage)) return
  await raised(story, targetOfPassage(passage, index), 'other')
}

async function raised(story: string, target: FlagTarget, discrepancy: Discrepancy): Promise<void> {
  const { saved } = await store().raise({ story, target, discrepancy })
  say(saved)
}

/** Whether it was written; a change that another tab contests is not. */
export async function flagChanged(flag: Flag, change: FlagChange): Promise<boolean> {
  const outcome = await store().change(flag.id, flag.rev, change)
  if (outcome.ok) say(outcome.saved)
  else useFlags.setState({ said: REFUSED[outcome.reason] })
  return outcome.ok
}

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
export const flagHistory = (flag: string) => store().history(flag)

export const storageRetried = () => void store().retry()

/** What is suspected at first, by what differs; the reader changes it. */
function suspectedIn({ kind, relation }: Finding): Discrepancy {
  if (kind !== 'statement') return kind
  return relation === 'single' ? 'omission' : 'other'
}

function targetOfFinding(finding: Finding, index: ReportIndex): FlagTarget {
  const passages = finding.accounts.flatMap((account) => {
    const article = index.article(account.article)
    return article ? [selectPassage(article, account)] : []
  })
  return { kind: 'finding', finding: finding.id, about: finding.about, passages }
}

const MAX_ABOUT_CHARS = 80

function targetOfPassage(passage: Passage, index: ReportIndex): FlagTarget {
  const article = index.article(passage.article)
  if (!article) throw new Error(`The article ${passage.article} is not in the story.`)
  const words = article.text.slice(passage.start, passage.end).replaceAll(/\s+/g, ' ')
  return {
    kind: 'selection',
    finding: null,
    about: words.length > MAX_ABOUT_CHARS ? `${words.slice(0, MAX_ABOUT_CHARS)}…` : words,
    passages: [selectPassage(article, passage), ...counterparts(article, passage, index)],
  }
}

/** The sentences of other articles that tell the same as the sentences the reader selected in. */
function counterparts(article: Article, { start, end }: Passage, index: ReportIndex) {
  const told = index.report.passages.filter(({ sentences }) =>
    sentences.some((one) => one.article === article.id && one.start < end && start < one.end),
  )
  const others = told.flatMap(({ sentences }) => sentences.filter((one) => one.article !== article.id))
  return others.flatMap((place) => {
    const other = index.article(place.article)
    return other ? [selectPassage(other, place)] : []
  })
}
