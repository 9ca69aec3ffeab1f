import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { ArticleInput, StoryInput } from '../model/article.ts'
import { parseStoryJson } from '../sources/story-input.ts'
import { readTextFile } from '../sources/text-file.ts'

const TEXT_ENDINGS = new Set(['.txt', '.md'])
const OTHER_ENDINGS = new Set(['.html', '.htm', '.docx', '.pdf'])

export interface ReadStory {
  /** Null where nothing could be read. */
  readonly story: StoryInput | null
  /** One sentence a failed file, naming the file and the field. */
  readonly errors: readonly string[]
}

/** A folder of article files, one article file, or a story.json. */
export function readStory(path: string, read: (path: string) => Uint8Array): ReadStory {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder === undefined) return { story: null, errors: [`${path}: there is no such file or folder`] }
  if (!isFolder && extname(path).toLowerCase() === '.json') return readJson(path, read)
  const files = isFolder ? articleFiles(path) : [path]
  if (files.length === 0) return { story: null, errors: [`${path}: holds no article files (.txt, .md)`] }
  const articles: ArticleInput[] = []
  const errors: string[] = []
  for (const file of files) {
    try {
      if (!TEXT_ENDINGS.has(extname(file).toLowerCase()))
        throw new Error(`${file}: only .txt and .md files can be read here`)
      const id = basename(file, extname(file))
      if (articles.some((article) => article.id === id))
        throw new Error(`${file}: another file gives the id "${id}" already; rename one of them`)
      articles.push({ id, text: readTextFile(read(file), file) })
    } catch (error) {
      errors.push((error as Error).message)
    }
  }
  return { story: articles.length ? { story: basename(path), articles } : null, errors }
}

function readJson(path: string, read: (path: string) => Uint8Array): ReadStory {
  try {
    const parsed = parseStoryJson(readTextFile(read(path), path), path)
    return parsed.ok ? { story: parsed.value, errors: [] } : { story: null, errors: [parsed.error] }
  } catch (error) {
    return { story: null, errors: [(error as Error).message] }
  }
}

/** By name, so that the order does not depend on the file system. */
const articleFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => TEXT_ENDINGS.has(extname(name).toLowerCase()) || OTHER_ENDINGS.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name))
