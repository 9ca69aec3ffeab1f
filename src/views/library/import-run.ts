import { create } from 'zustand'
import { type FileReaderWorker, openFileReader } from '../../analysis/import-client.ts'
import type { FileResult } from '../../analysis/import-protocol.ts'
import type { EncodingGuess, Split } from '../../model/import.ts'
import type { PreparedArticle } from '../../model/prepared.ts'
import { isDebris, refusedUnread } from '../../sources/readers/file-kind.ts'
import { articlesAdded } from '../../state/library-articles.ts'
import { newBatch } from '../../state/library-commands.ts'
import { useLibraryDesk } from './library-desk.ts'

export interface ChosenFile {
  /** With its folder, where it has one. */
  readonly name: string
  readonly file: Blob
  /** It was pasted, and is split into articles so. */
  readonly split?: Split
}

interface Refused {
  readonly from: string
  readonly message: string
}

/** A file that waits for the reader's word on how it is written. */
export interface Asked {
  readonly chosen: ChosenFile
  /** The file in the archive that it is about; else the file itself. */
  readonly from: string
  readonly guesses: readonly EncodingGuess[]
}

interface ImportRun {
  readonly running: boolean
  /** The file in hand. */
  readonly reading: string
  readonly done: number
  readonly all: number
  /** Articles that are kept. */
  readonly added: number
  readonly refused: readonly Refused[]
  readonly asked: readonly Asked[]
  readonly cancelled: boolean
}

const IDLE: ImportRun = {
  running: false,
  reading: '',
  done: 0,
  all: 0,
  added: 0,
  refused: [],
  asked: [],
  cancelled: false,
}

/** One import at a time, for the life of the page: it goes on while the reader looks at other rooms. */
export const useImport = create<ImportRun>(() => IDLE)

export const MAX_FILES = 2_000
/** Articles are kept in heaps while the next files are read. Each heap is one write that the whole page hears of. */
const HEAP_MS = 400
const HEAP = 100
/** So much text may wait to be kept before the reading waits too. */
const MAX_WAITING_CHARS = 30_000_000

let abort = new AbortController()
let queue: { chosen: ChosenFile; encoding?: string }[] = []
let batch = newBatch()

/** Files were dropped, chosen or pasted: they are read one after the other. */
export function filesChosen(files: readonly ChosenFile[]): void {
  const chosen = files.filter(({ name }) => !isDebris(name))
  const unread = chosen.flatMap(({ name, file }) => {
    const message = refusedUnread(name, file.size)
    return message ? [{ from: name, message }] : []
  })
  const no = new Set(unread.map(({ from }) => from))
  const readable = chosen.filter(({ name }) => !no.has(name))
  const tooMany = readable.length > MAX_FILES
  if (tooMany)
    unread.push({
      from: '',
      message: `${readable.length} files were chosen; the first ${MAX_FILES} are read. Add the rest later.`,
    })
  enqueue(
    readable.slice(0, MAX_FILES).map((one) => ({ chosen: one })),
    unread,
  )
}

/** The reader's answer for one file, or for all that wait. */
export function encodingChosen(asked: Asked, encoding: string, forAll: boolean): void {
  const waiting = useImport.getState().asked
  const answered = forAll ? waiting : [asked]
  useImport.setState({ asked: waiting.filter((one) => !answered.includes(one)) })
  enqueue(
    answered.map(({ chosen }) => ({ chosen, encoding })),
    [],
  )
}

export const askedDropped = (asked: Asked) =>
  useImport.setState(({ asked: waiting }) => ({ asked: waiting.filter((one) => one !== asked) }))

/** Stops at once; what was added stays. */
export function importCancelled(): void {
  queue = []
  abort.abort(new Error('cancelled'))
}

export const importCleared = () => useImport.setState((run) => (run.running ? run : IDLE))

function enqueue(files: typeof queue, unread: readonly Refused[]): void {
  const run = useImport.getState()
  queue.push(...files)
  const before = run.running ? run : { ...IDLE, asked: run.asked }
  useImport.setState({
    ...before,
    all: before.all + files.length + unread.length,
    done: before.done + unread.length,
    refused: [...before.refused, ...unread],
    running: run.running || files.length > 0,
    cancelled: false,
  })
  if (!run.running && files.length > 0) void readQueue()
}

async function readQueue(): Promise<void> {
  abort = new AbortController()
  batch = newBatch()
  const reader = openFileReader({ signal: abort.signal })
  const heap = openHeap()
  try {
    for (let next = queue.shift(); next; next = queue.shift()) await readOne(reader, next, heap)
  } catch (error) {
    if (!abort.signal.aborted) throw error
    useImport.setState({ cancelled: true })
  } finally {
    reader.close()
    await heap.kept()
    useImport.setState({ running: false, reading: '' })
  }
}

async function readOne(
  reader: FileReaderWorker,
  { chosen, encoding }: (typeof queue)[number],
  heap: Heap,
): Promise<void> {
  useImport.setState({ reading: chosen.name })
  await reader.read({ ...chosen, ...(encoding && { encoding }) }, (result) => resultCame(result, chosen, heap))
  await heap.hasRoom()
  useImport.setState(({ done }) => ({ done: done + 1 }))
}

function resultCame(result: FileResult, chosen: ChosenFile, heap: Heap): void {
  if (result.type === 'article') heap.add(result.article)
  else if (result.type === 'refused') useImport.setState(({ refused }) => ({ refused: [...refused, result] }))
  else {
    const { from, guesses } = result
    useImport.setState(({ asked }) => ({ asked: [...asked, { chosen, from, guesses }] }))
  }
}

interface Heap {
  readonly add: (article: PreparedArticle) => void
  /** Resolves when there is room for more. */
  readonly hasRoom: () => Promise<void>
  /** Resolves when all of it is kept. */
  readonly kept: () => Promise<void>
}

function openHeap(): Heap {
  const waiting: PreparedArticle[] = []
  let keeping: Promise<void> | null = null
  let ended = false
  let wake = () => {}
  // Into the story that is shown, or among the new articles.
  const shelf = useLibraryDesk.getState().shown
  const into = batch

  const keepAll = async () => {
    while (waiting.length > 0) {
      const articles = waiting.splice(0, HEAP)
      await articlesAdded(articles, shelf, into)
      useImport.setState(({ added }) => ({ added: added + articles.length }))
      if (!ended)
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, HEAP_MS)
        })
    }
    keeping = null
  }
  return {
    add: (article) => {
      waiting.push(article)
      keeping ??= keepAll()
    },
    hasRoom: async () => {
      const chars = waiting.reduce((sum, { text }) => sum + text.length, 0)
      if (chars > MAX_WAITING_CHARS) await keeping
    },
    kept: async () => {
      ended = true
      wake()
      await keeping
    },
  }
}
