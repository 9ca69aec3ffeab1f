import type { ReadArticle, ReadResult } from '../../model/import.ts'
import { readFields } from './fields.ts'
import { Refusal } from './refusal.ts'

const MAX_ARTICLES = 5_000

const PROJECT_PATH = 'content.stories.articles'
const FROM_PROJECT = 'From a Crossread project file. Its flags and decisions are opened in Review, under “Hand over”.'

/**
 * Articles in JSON: a project file or story (`{ story, articles: […] }`), a list, one article, or one a line. A bad one is refused by the
 * path of its field and does not take the others down. The values are copied by name, so that no key of theirs reaches an object.
 */
export function readJsonArticles(text: string, from: string): ReadResult[] {
  const { list, path } = listIn(parse(text))
  if (list.length === 0) throw new Refusal(`${path} holds no articles`)
  if (list.length > MAX_ARTICLES)
    throw new Refusal(`holds ${list.length} articles; at most ${MAX_ARTICLES} are read at once`)
  const single = list.length === 1 && path === ''
  return list.map((value, i) => readOne(value, from, single ? '' : `${path}[${i}]`))
}

function readOne(value: unknown, from: string, path: string): ReadResult {
  try {
    if (!value || typeof value !== 'object' || Array.isArray(value))
      throw new Error(`${path || 'the whole'} must be an object with a text`)
    const entries = new Map(Object.entries(value))
    const { text, facts } = readFields(entries, path, 'field')
    const id = entries.get('id')
    const notes = [
      ...(typeof id === 'string' && id !== '' ? [`Its id in the file is “${id.slice(0, 80)}”.`] : []),
      ...(path.startsWith(PROJECT_PATH) ? [FROM_PROJECT] : []),
    ]
    const article: ReadArticle = { from: path === '' ? from : `${from}, ${path}`, text, parts: [], facts, notes }
    return { type: 'article', article }
  } catch (error) {
    return { type: 'refused', from, message: `${from}: ${(error as Error).message}` }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length > 1 && lines[0]!.trim().startsWith('{') && lines[0]!.trim().endsWith('}'))
      return linesOfJson(lines)
    throw new Refusal(`is not valid JSON (${(error as Error).message.slice(0, 120)})`)
  }
}

function linesOfJson(lines: readonly string[]): unknown[] {
  return lines.map((line, i) => {
    try {
      return JSON.parse(line) as unknown
    } catch (error) {
      throw new Refusal(`line ${i + 1} is not valid JSON (${(error as Error).message.slice(0, 120)})`)
    }
  })
}

/** Where the articles are, and how the file calls that place. */
function listIn(value: unknown): { list: readonly unknown[]; path: string } {
  if (Array.isArray(value)) return { list: value, path: 'articles' }
  if (isProject(value)) return listInProject(value)
  if (value && typeof value === 'object')
    for (const name of ['articles', 'items', 'documents']) {
      const list: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
      if (Array.isArray(list)) return { list, path: name }
      if (list !== undefined) throw new Refusal(`${name} must be a list of articles`)
    }
  return { list: [value], path: '' }
}

interface Project {
  readonly content?: { readonly stories?: unknown }
}

const isProject = (value: unknown): value is Project =>
  !!value &&
  typeof value === 'object' &&
  Object.hasOwn(value, 'format') &&
  (value as { format: unknown }).format === 'crossread-project'

/** Dropped among articles, a project file gives its articles; the work in it is opened where its effect is shown first. */
function listInProject({ content }: Project): { list: readonly unknown[]; path: string } {
  const stories: readonly unknown[] = Array.isArray(content?.stories) ? content.stories : []
  const articles = stories.flatMap((story) => {
    const list: unknown = story && typeof story === 'object' ? (story as { articles?: unknown }).articles : null
    return Array.isArray(list) ? (list as unknown[]) : []
  })
  if (articles.length === 0)
    throw new Refusal('is a backup of Crossread without articles; open it in Review under “Hand over”')
  return { list: articles, path: PROJECT_PATH }
}
