import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { StoredText } from '../model/library.ts'
import type { KindedRecord, ProjectContent, ProjectFile } from '../model/project.ts'
import { readEntry } from './entry-schema.ts'
import { RECORD_KINDS, readRecord } from './record-schema.ts'

const VERSION = 1

/** A file that was read, with what of it could not be; or a sentence that says why it was not. */
export type ProjectRead =
  | { readonly ok: true; readonly file: ProjectFile; readonly unreadable: readonly unknown[] }
  | { readonly ok: false; readonly message: string }

export function writeProject(
  content: ProjectContent,
  head: Pick<ProjectFile, 'scope' | 'exportedAt' | 'by' | 'engine'>,
): string {
  const file: ProjectFile = {
    format: 'crossread-project',
    version: VERSION,
    ...head,
    checksum: checksumOf(content),
    content,
  }
  return `${JSON.stringify(file)}\n`
}

/** As the library names its texts. */
const textId = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

const checksumOf = (content: unknown) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))

/** Neither does what is nested deeper than can be written: no file of ours is. */
function fits(content: unknown, checksum: string): boolean {
  try {
    return checksumOf(content) === checksum
  } catch {
    return false
  }
}

const HeadSchema = v.object({
  format: v.literal('crossread-project'),
  version: v.number(),
  scope: v.picklist(['story', 'everything']),
  exportedAt: v.string(),
  by: v.string(),
  engine: v.nullable(v.string()),
  checksum: v.string(),
  content: v.object({
    stories: v.array(v.unknown()),
    records: v.array(v.unknown()),
    log: v.array(v.unknown()),
    texts: v.array(v.unknown()),
  }),
})

const StorySchema = v.object({
  story: v.string(),
  title: v.string(),
  articles: v.array(
    v.object({
      id: v.pipe(v.string(), v.nonEmpty()),
      text: v.string(),
      title: v.exactOptional(v.string()),
      source: v.exactOptional(v.string()),
      date: v.exactOptional(v.string()),
      url: v.exactOptional(v.string()),
      sameEvent: v.exactOptional(v.boolean()),
    }),
  ),
})

const TextSchema = v.object({ id: v.string(), text: v.string(), parts: v.array(v.unknown()) })

const ItemSchema = v.object({ kind: v.picklist(RECORD_KINDS), record: v.unknown() })

/** Never throws. One bad record takes the others down no more than in the database: it is set apart. */
export function readProject(text: string): ProjectRead {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refused('This is no project file: it is not JSON.')
  }
  const head = v.safeParse(HeadSchema, parsed)
  if (!head.success) return refused(`This is no project file: ${faultOf(head.issues[0])}.`)
  const { version, content } = head.output
  if (version > VERSION) return refused('A newer version of Crossread saved this file; open it with that version.')
  if (!fits((parsed as { content: unknown }).content, head.output.checksum))
    return refused('This file was changed or cut off after it was saved: its checksum does not fit. Nothing was read.')
  const unreadable: unknown[] = []
  const sound = <T>(items: readonly unknown[], read: (item: unknown) => T | null): T[] =>
    items.flatMap((item) => {
      const one = read(item)
      if (one === null) unreadable.push(item)
      return one ?? []
    })
  const file = {
    ...head.output,
    version: VERSION,
    content: {
      stories: sound(content.stories, readStory),
      records: sound(content.records, readItem),
      log: sound(content.log, readEntry),
      texts: sound(content.texts, readText),
    },
  } satisfies ProjectFile
  return { ok: true, file, unreadable }
}

const refused = (message: string): ProjectRead => ({ ok: false, message })

/** Which field is wrong, and how, in a few words. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path ? `${path}: ${issue.message}` : issue.message
}

function readStory(story: unknown): ProjectContent['stories'][number] | null {
  const read = v.safeParse(StorySchema, story)
  return read.success ? (read.output as ProjectContent['stories'][number]) : null
}

/** A text that is not the one its name says would be put in another's place. */
function readText(item: unknown): StoredText | null {
  const read = v.safeParse(TextSchema, item)
  return read.success && textId(read.output.text) === read.output.id ? (read.output as StoredText) : null
}

function readItem(item: unknown): KindedRecord | null {
  const read = v.safeParse(ItemSchema, item)
  const record = read.success ? readRecord(read.output.kind, read.output.record) : null
  return read.success && record ? { kind: read.output.kind, record } : null
}
