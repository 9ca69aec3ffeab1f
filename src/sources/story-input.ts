import * as v from 'valibot'
import type { StoryInput } from '../model/article.ts'

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists; a time of day behind it is cut off. */
const Day = v.pipe(
  v.string('must be a text such as "2024-01-27"'),
  v.transform((text) => text.trim().replace(/[T ].*/s, '')),
  v.regex(ISO_DATE, 'must be YYYY-MM-DD, YYYY-MM or YYYY'),
  v.check(
    (day) => day.length < 10 || (!Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
    'names a day that does not exist',
  ),
)

const text = v.string('must be a text')
const optional = v.optional(v.nullable(text))

const ArticleSchema = v.object({
  id: v.pipe(text, v.nonEmpty('must not be empty')),
  text,
  title: optional,
  source: optional,
  date: v.optional(v.nullable(Day)),
  url: optional,
  language: optional,
})

const StorySchema = v.object({
  story: v.optional(text, 'Story'),
  articles: v.array(ArticleSchema, 'must be a list of articles'),
})

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }

/** A `story.json`, a line of NDJSON or a project's story, checked. `from` names it in the error. Ids must differ. */
export function parseStory(value: unknown, from: string): Parsed<StoryInput> {
  const result = v.safeParse(StorySchema, value)
  if (!result.success) return { ok: false, error: `${from}: ${firstIssue(result.issues)}` }
  const { story, articles } = result.output
  const seen = new Map<string, number>()
  for (const [i, { id }] of articles.entries()) {
    const before = seen.get(id)
    if (before !== undefined)
      return { ok: false, error: `${from}: articles[${i}].id is the same as articles[${before}].id; ids must differ` }
    seen.set(id, i)
  }
  return { ok: true, value: { story, articles: articles.map(withoutNulls) } }
}

/** JSON text of a story, parsed and checked. */
export function parseStoryJson(json: string, from: string): Parsed<StoryInput> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, error: `${from}: is not valid JSON (${(error as Error).message})` }
  }
  return parseStory(value, from)
}

/** "articles[2].date must be YYYY-MM-DD, YYYY-MM or YYYY". `at`: the path of the value that was checked. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[], at = ''): string {
  const issue = issues[0]!
  const path = (issue.path ?? [])
    .map((part) => (typeof part.key === 'number' ? `[${part.key}]` : `.${String(part.key)}`))
    .join('')
  const missing = issue.input === undefined && issue.kind === 'schema'
  return `${(at + path).replace(/^\./, '') || 'the whole'} ${missing ? 'is missing' : issue.message}`
}

type Nullable<T> = { [K in keyof T]: T[K] | null | undefined }

function withoutNulls<T extends object>(value: Nullable<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined)) as T
}
