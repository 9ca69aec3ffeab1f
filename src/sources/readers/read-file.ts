import type { Facts, Part, ReadResult } from '../../model/import.ts'
import { fileNameFacts } from '../facts/file-name.ts'
import { mergeFacts } from '../facts/gather-facts.ts'
import { withLanguage } from '../facts/language.ts'
import { textHeadFacts } from '../facts/text-head.ts'
import { normaliseLineEnds } from '../text-file.ts'
import { bodyOf } from './blocks.ts'
import { decodeBytes, EncodingQuestion } from './encoding.ts'
import { type FileKind, fileKind, refusedUnread } from './file-kind.ts'
import { MAX_TEXT_BYTES, Refusal, TOO_MUCH_TEXT } from './refusal.ts'

export interface SourceFile {
  /** With its folder, where it has one. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The reader's answer to an earlier question. */
  readonly encoding?: string | null
}

/** Reads one file into articles. Never throws: what cannot be read is refused in a sentence that names it. */
export async function readFile(file: SourceFile, emit: (result: ReadResult) => void): Promise<void> {
  const { name, bytes } = file
  try {
    const refused = refusedUnread(name, bytes.length)
    if (refused) return emit({ type: 'refused', from: name, message: refused })
    await readKind(fileKind(name)!, file, emit)
  } catch (error) {
    if (error instanceof EncodingQuestion) emit({ type: 'ask', from: name, guesses: error.guesses })
    else emit({ type: 'refused', from: name, message: `${name}: ${reasonOf(error)}` })
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : `could not be read (${String(error).slice(0, 160)})`

/** The readers of the rarer kinds are loaded when the first file of the kind is met. */
async function readKind(kind: FileKind, file: SourceFile, emit: (result: ReadResult) => void): Promise<void> {
  const { name, bytes } = file
  const give = (results: readonly ReadResult[]) => {
    for (const result of results) emit(result.type === 'article' ? completed(result, name) : result)
  }
  const one = (parts: readonly Part[], facts: Facts, notes: readonly string[] = []) =>
    give([articleOf(name, parts, facts, notes)])

  switch (kind) {
    case 'pdf': {
      const { parts, facts, notes } = await (await import('../pdf/read-pdf.ts')).readPdf(bytes)
      return one(parts, facts, notes)
    }
    case 'docx': {
      const { parts, facts } = (await import('../docx/read-docx.ts')).readDocx(bytes)
      return one(parts, facts)
    }
    case 'zip':
      return (await import('./zip-archive.ts')).readZip(bytes, name, readFile, emit)
    case 'mhtml': {
      const page = (await import('./mhtml.ts')).pageInMhtml(bytes)
      return readPage({ ...file, bytes: page.bytes }, page.charset, emit, page.url)
    }
    case 'html':
      return readPage(file, null, emit, null)
  }
  const decoded = decodeBytes(bytes, kind === 'feed' ? declaredInXml(bytes) : null, file.encoding ?? null)
  const text = normaliseLineEnds(decoded.text)
  const notes = decoded.note ? [decoded.note] : []
  switch (kind) {
    case 'json':
      return give((await import('./json-articles.ts')).readJsonArticles(text, name))
    case 'csv':
      return give((await import('./csv-articles.ts')).readCsvArticles(text, name))
    case 'feed':
      return give((await import('./feed.ts')).readFeed(text, name))
    case 'markdown': {
      const read = (await import('./markdown.ts')).readMarkdown(text)
      return one([{ text: read.text, kept: true }], read.facts, notes)
    }
    default:
      return one([{ text, kept: true }], {}, notes)
  }
}

async function readPage(
  file: SourceFile,
  charset: string | null,
  emit: (result: ReadResult) => void,
  url: string | null,
): Promise<void> {
  const [{ readHtml }, { declaredInHtml }] = await Promise.all([
    import('../html/read-html.ts'),
    import('../html/declared-charset.ts'),
  ])
  const { text, note } = decodeBytes(file.bytes, charset ?? declaredInHtml(file.bytes), file.encoding ?? null)
  const page = readHtml(normaliseLineEnds(text))
  const address: Facts =
    url && /^https?:/.test(url)
      ? { url: { value: url, basis: 'stated', evidence: 'written by the browser that saved it' } }
      : {}
  const result = articleOf(file.name, page.parts, mergeFacts(page.facts, address), [
    ...(note ? [note] : []),
    ...page.notes,
  ])
  emit(result.type === 'article' ? completed(result, file.name) : result)
}

function articleOf(from: string, parts: readonly Part[], facts: Facts, notes: readonly string[]): ReadResult {
  const { text, parts: told } = bodyOf(parts)
  if (!/[\p{L}\p{N}]/u.test(text)) return { type: 'refused', from, message: `${from}: holds no text` }
  return { type: 'article', article: { from, text, parts: told, facts, notes } }
}

/** What the file's own marks leave open is looked for in the text's first lines and the file's name. */
function completed(result: ReadResult & { type: 'article' }, name: string): ReadResult {
  const { article } = result
  if (article.text.length > MAX_TEXT_BYTES) throw new Refusal(TOO_MUCH_TEXT)
  const facts = mergeFacts(article.facts, textHeadFacts(article.text), fileNameFacts(name))
  const lost = article.text.split('\ufffd').length - 1
  const notes =
    lost > 0 ? [...article.notes, `${lost} characters are unreadable in the file and shown as \ufffd.`] : article.notes
  return { type: 'article', article: { ...article, notes, facts: withLanguage(facts, article.text) } }
}

const declaredInXml = (bytes: Uint8Array): string | null =>
  /^\s{0,20}<\?xml[^>]{0,100}encoding=["']([\w:-]{1,40})["']/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 300)),
  )?.[1] ?? null
