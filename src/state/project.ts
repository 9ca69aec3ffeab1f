import { create } from 'zustand'
import type { ArticleRecord, StoredText } from '../model/library.ts'
import type { KindedRecord, ProjectContent, ProjectFile, ProjectStory } from '../model/project.ts'
import { askToLast, keptLasting, type Lasting } from '../storage/lasting.ts'
import type { MergeResult } from '../storage/merge.ts'
import { previewMerge } from '../storage/preview.ts'
import { readProject, writeProject } from '../storage/project-file.ts'
import { keepText, keptText } from '../storage/small-store.ts'
import { openSnapshots, type Snapshot, type Snapshots } from '../storage/snapshots.ts'
import { useReader } from './reader.ts'
import { useWork, workSaid, workStore } from './work.ts'

const head = (scope: ProjectFile['scope'], engine: string | null) => ({
  scope,
  engine,
  exportedAt: new Date().toISOString(),
  by: useReader.getState().name,
})

/** The articles of a story and all work on it, as one file's text. Opening it elsewhere loses nothing. */
export async function projectText(story: ProjectStory, engine: string | null): Promise<string> {
  const { records, log } = await workStore().everything()
  const mine = records.filter((one) => isOf(story.story, one))
  const ids = new Set(mine.map(({ record }) => record.id))
  const entries = entriesOf(log.filter(({ record }) => ids.has(record)))
  return writeProject(
    { stories: [story], records: mine, log: entries, texts: await textsOf(mine) },
    head('story', engine),
  )
}

/** The work on every story in this browser, with the library. */
export async function backupText(story: ProjectStory, engine: string | null): Promise<string> {
  const { records, log } = await workStore().everything()
  const texts = await textsOf(records)
  return writeProject({ stories: [story], records, log: entriesOf(log), texts }, head('everything', engine))
}

/** The work on it, what holds for every story, and of the library the story itself with its articles. */
function isOf(story: string, { kind, record }: KindedRecord): boolean {
  if (kind === 'story') return record.id === story
  if (kind === 'article') return (record as ArticleRecord).shelf === story
  return record.story === story || kind === 'settings'
}

/** The texts of these articles, their earlier versions among them. */
function textsOf(records: readonly KindedRecord[]): Promise<readonly StoredText[]> {
  const articles = records.filter(({ kind }) => kind === 'article').map(({ record }) => record as ArticleRecord)
  const ids = articles.flatMap(({ text, versions }) => [text, ...versions.map((version) => version.text)])
  return workStore().readTexts([...new Set(ids)])
}

const entriesOf = (log: readonly (ProjectContent['log'][number] & { readonly here: boolean })[]) =>
  log.map(({ here: _here, ...entry }) => entry)

/** A file as it was read, with what bringing it together with what is here would do; or why it cannot be read. */
export type OpenedProject =
  | {
      readonly ok: true
      readonly file: ProjectFile
      readonly unreadable: number
      readonly preview: MergeResult
    }
  | { readonly ok: false; readonly message: string }

export async function projectOpened(text: string): Promise<OpenedProject> {
  const read = readProject(text)
  if (!read.ok) return read
  const preview = await previewMerge(await workStore().everything(), read.file.content)
  return { ok: true, file: read.file, unreadable: read.unreadable.length, preview }
}

const doer = () => ({ story: useWork.getState().story, by: useReader.getState().name })

/** Both histories are brought together; one undo takes it back. */
export async function projectMerged({ content }: ProjectFile): Promise<MergeResult> {
  await snapshotTaken()
  const result = await workStore().merge(doer(), content)
  workSaid(result.saved, 'Merged.')
  return result
}

/** The work becomes what the file says; one undo takes it back. */
export async function projectReplaced({ content, scope }: ProjectFile): Promise<void> {
  await snapshotTaken()
  const story = scope === 'everything' ? null : (content.stories[0]?.story ?? doer().story)
  const { saved } = await workStore().replace(doer(), content, story)
  workSaid(saved, 'Put back.')
}

let opened: Snapshots | null = null
const snapshots = () => {
  opened ??= openSnapshots()
  return opened
}

/** A copy in a database of its own. Nothing is said where it fails: it is the second net, not the first. */
export async function snapshotTaken(): Promise<void> {
  const { records, log } = await workStore().everything()
  if (records.length === 0) return
  const flags = records.filter(({ kind, record }) => kind === 'flag' && record.deletedAt === null).length
  const text = writeProject(
    { stories: [], records, log: entriesOf(log), texts: await textsOf(records) },
    head('everything', null),
  )
  await snapshots()
    .take(text, flags, new Date().toISOString())
    .catch(() => {})
}

export type SnapshotLine = Omit<Snapshot, 'text'>

/** null: this browser keeps none. */
export const snapshotList = (): Promise<readonly SnapshotLine[] | null> =>
  snapshots()
    .list()
    .catch(() => null)

export const snapshotText = (id: string): Promise<string | null> =>
  snapshots()
    .read(id)
    .catch(() => null)

/** Taken when the work has rested so long, and at least so often while it does not. */
const REST_MS = 15_000

/** Takes snapshots of what the reader does. Gives the function that stops it. */
export function followSnapshots(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let newest: string | undefined
  const stop = useWork.subscribe(({ log, flags, status }) => {
    const last = log.at(-1)?.id
    if (last === newest || status.mode !== 'lasting') return
    const first = newest === undefined
    newest = last
    if (flags.length > 0) void lastingAsked()
    if (first) return
    timer ??= setTimeout(() => {
      timer = undefined
      void snapshotTaken()
    }, REST_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

interface Keeping {
  readonly lasting: Lasting
  /** When the last backup or project file was saved, and how many flags there were; null: never. */
  readonly backup: { readonly at: string; readonly flags: number } | null
}

export const useKeeping = create<Keeping>(() => ({ lasting: keptLasting(), backup: keptBackup() }))

/** Asked once, after the first flag. */
async function lastingAsked(): Promise<void> {
  if (useKeeping.getState().lasting !== 'unasked') return
  useKeeping.setState({ lasting: 'unknown' })
  useKeeping.setState({ lasting: await askToLast() })
}

function keptBackup(): Keeping['backup'] {
  const [at, flags] = (keptText('backup') ?? '').split(' ')
  return at ? { at, flags: Number(flags) || 0 } : null
}

/** The reader has the work in a file. */
export function backupSaved(): void {
  const backup = { at: new Date().toISOString(), flags: useWork.getState().flags.length }
  keepText('backup', `${backup.at} ${backup.flags}`)
  useKeeping.setState({ backup })
}

const MANY_FLAGS = 20
const LONG_MS = 7 * 86_400_000

/** Much work is in this browser alone. */
export function isBackupDue(flags: number, backup: Keeping['backup'], now = Date.now()): boolean {
  if (flags === 0) return false
  if (!backup) return flags >= MANY_FLAGS
  return flags - backup.flags >= MANY_FLAGS || (now - Date.parse(backup.at) > LONG_MS && flags !== backup.flags)
}
