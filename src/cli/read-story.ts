import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { ArticleInput, StoryInput } from '../model/article.ts'
import { articleInput } from '../model/article-input.ts'
import type { ReadArticle } from '../model/import.ts'
import { fileKind, isDebris } from '../sources/readers/file-kind.ts'
import { readFile } from '../sources/readers/read-file.ts'
import { parseStoryJson } from '../sources/story-input.ts'
import { readTextFile } from '../sources/text-file.ts'

const TEXT_ENDINGS = new Set(['.txt', '.md'])

export interface ReadStory {
  /** Null where nothing could be read. */
  readonly story: StoryInput | null
  /** One sentence a failed file, naming the file and the field. */
  readonly errors: readonly string[]
}

/** A folder of article files, one article file, or a story.json. Text files are read as they are; of the others, as the app reads them. */
export async function readStory(path: string, read: (path: string) => Uint8Array): Promise<ReadStory> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder === undefined) return { story: null, errors: [`${path}: there is no such file or folder`] }
  if (!isFolder && extname(path).toLowerCase() === '.json') return readJson(path, read)
  const files = isFolder ? articleFiles(path) : [path]
  if (files.length === 0)
    return { story: null, errors: [`${path}: holds no article files (.txt, .md, .html, .docx, .pdf …)`] }
  const articles: ArticleInput[] = []
  const errors: string[] = []
  for (const file of files) {
    try {
      const id = basename(file, extname(file))
      if (articles.some((article) => article.id === id))
        throw new Error(`${file}: another file gives the id "${id}" already; rename one of them`)
      if (TEXT_ENDINGS.has(extname(file).toLowerCase())) articles.push({ id, text: readTextFile(read(file), file) })
      else articles.push(...(await readOther(file, id, read, errors)))
    } catch (error) {
      errors.push((error as Error).message)
    }
  }
  return { story: articles.length ? { story: basename(path), articles } : null, errors }
}

/** A file of several articles gives them the file's id and a number. */
async function readOther(
  file: string,
  id: string,
  read: (path: string) => Uint8Array,
  errors: string[],
): Promise<ArticleInput[]> {
  const found: ReadArticle[] = []
  await readFile({ name: file, bytes: new Uint8Array(read(file)) }, (result) => {
    if (result.type === 'article') found.push(result.article)
    else if (result.type === 'refused') errors.push(result.message)
    else errors.push(`${file}: does not say how its letters are written; save it as UTF-8 and try again`)
  })
  return found.map(({ text, facts }, i) => articleInput(found.length === 1 ? id : `${id}-${i + 1}`, text, facts))
}

function readJson(path: string, read: (path: string) => Uint8Array): ReadStory {
  try {
    const parsed = parseStoryJson(readTextFile(read(path), path), path)
    return parsed.ok ? { story: parsed.value, errors: [] } : { story: null, errors: [parsed.error] }
  } catch (error) {
    return { story: null, errors: [(error as Error).message] }
  }
}

/** By name, so that the order does not depend on the file system. JSON beside articles is about them, not one of them. */
const articleFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => {
      const kind = fileKind(name)
      return kind !== null && kind !== 'json' && !isDebris(name)
    })
    .sort()
    .map((name) => join(folder, name))
