import type { ReadResult } from '../../model/import.ts'
import { csvRows } from './csv-rows.ts'
import { readFields } from './fields.ts'
import { Refusal } from './refusal.ts'

/** A table with an article a row; its first row names the columns. */
export function readCsvArticles(text: string, from: string): ReadResult[] {
  const [head, ...rows] = csvRows(text)
  if (!head || rows.length === 0)
    throw new Refusal('holds no articles: a row of column names and a row for each article')
  return rows.map((row, i) => {
    const path = `row ${i + 2}`
    try {
      const { text: body, facts } = readFields(new Map(head.map((name, at) => [name, row[at] ?? ''])), path, 'column')
      return { type: 'article', article: { from: `${from}, ${path}`, text: body, parts: [], facts, notes: [] } }
    } catch (error) {
      return { type: 'refused', from, message: `${from}: ${(error as Error).message}` }
    }
  })
}
