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
export const isTextKind = (kind: FileKind): boolean => kind !== 'docx' && kind !== 'pdf' && kind !== 'zip'
