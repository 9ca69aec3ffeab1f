import { MAX_FILE_BYTES, MAX_TEXT_BYTES, megabytes, TOO_MUCH_TEXT } from './refusal.ts'

export type FileKind = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'pdf' | 'json' | 'csv' | 'feed' | 'zip'

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  docx: 'docx',
  pdf: 'pdf',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  zip: 'zip',
}

/** For the file dialog. */
export const ACCEPTED = Object.keys(BY_ENDING)
  .map((ending) => `.${ending}`)
  .join(',')

export const endingOf = (name: string): string => /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** By its name: a file that is something else inside is refused by its reader. Null: nothing that is read here. */
export const fileKind = (name: string): FileKind | null => {
  const ending = endingOf(name)
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : null
}

/** What lies beside articles in folders and archives and is passed over without a word. */
export const isDebris = (path: string): boolean =>
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path) || /_files\//.test(path)

/** Kinds whose bytes are text: they are as long as their text. */
const isTextKind = (kind: FileKind): boolean => kind !== 'docx' && kind !== 'pdf' && kind !== 'zip'

/** What is said of a file before a byte of it is read; null: it may be read. */
export function refusedUnread(name: string, size: number): string | null {
  const kind = fileKind(name)
  if (!kind) return `${name}: is of a kind that is not read here; save it as text, HTML, PDF or DOCX`
  if (size === 0) return `${name}: is empty`
  if (size > MAX_FILE_BYTES) return `${name}: has ${megabytes(size)}; files of more than 50 MB are not opened`
  if (isTextKind(kind) && size > MAX_TEXT_BYTES) return `${name}: ${TOO_MUCH_TEXT}`
  return null
}
