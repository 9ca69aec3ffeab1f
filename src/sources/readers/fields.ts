import type { Fact, FactName, Facts } from '../../model/import.ts'
import { dayIn } from '../facts/day.ts'
import { fact, isWebAddress, quoted, tidy } from '../facts/gather-facts.ts'

/** How tables and JSON files of articles call their fields. */
const TEXT_FIELDS = ['text', 'body', 'content', 'articlebody', 'fulltext', 'full_text', 'article', 'maintext']
const FACT_FIELDS: Readonly<Record<FactName, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['source', 'outlet', 'publisher', 'publication', 'source_name', 'site', 'source_domain'],
  agency: ['agency', 'wire'],
  author: ['author', 'authors', 'byline', 'creator'],
  date: [
    'date',
    'published',
    'publishedat',
    'published_at',
    'datepublished',
    'date_publish',
    'pubdate',
    'publication_date',
  ],
  place: ['place', 'location', 'dateline'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'web_url'],
}

export interface Fields {
  readonly text: string
  readonly facts: Facts
}

/** The field of these names that comes first, by the name the file gives it; names are compared without case. */
const fieldOf = (names: readonly string[], wanted: readonly string[]): string | undefined => {
  const lower = names.map((name) => name.toLowerCase().trim())
  const found = wanted.find((name) => lower.includes(name))
  return found === undefined ? undefined : names[lower.indexOf(found)]
}

/**
 * One article from named values. Throws "`path`.text is missing" and its like: `path` is how the file calls the article. `where` says
 * in evidence what the values are: "column".
 */
export function readFields(values: ReadonlyMap<string, unknown>, path: string, where: string): Fields {
  const names = [...values.keys()]
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const textField = fieldOf(names, TEXT_FIELDS)
  if (textField === undefined) throw new Error(`${at('text')} is missing`)
  const text = values.get(textField)
  if (typeof text !== 'string') throw new Error(`${at(textField)} must be a text`)
  if (text.trim() === '') throw new Error(`${at(textField)} is empty`)
  const facts: { [K in FactName]?: Fact } = {}
  for (const [name, wanted] of Object.entries(FACT_FIELDS) as [FactName, readonly string[]][]) {
    const field = fieldOf(names, wanted)
    const written = field === undefined ? null : values.get(field)
    if (field === undefined || written === null || written === undefined || written === '') continue
    const value = Array.isArray(written) ? written.map(tidy).filter(Boolean).join(', ') : tidy(written)
    if (!value || typeof written === 'number') throw new Error(`${at(field)} must be a text`)
    facts[name] = fact(readValue(name, value, at(field)), 'stated', quoted(`${where} ${field}`, value))
  }
  return { text, facts }
}

/** Throws what is wrong with it, by the field it stands in. */
function readValue(name: FactName, value: string, field: string): string {
  if (name === 'date') return dayOrMonth(value, field)
  if (name === 'url' && !isWebAddress(value)) throw new Error(`${field} must be a web address`)
  return value
}

function dayOrMonth(value: string, field: string): string {
  const day = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ? value : dayIn(value)
  if (day === null) throw new Error(`${field} must be a day such as 2024-01-27, and one that exists`)
  return day
}
