import type { Article } from '../model/article.ts'
import type { ReportIndex } from './report-index.ts'

/** Sentences of one article, by their places in it, that stand in one row. */
export type Cell = readonly number[]

/** What tells the same, an article a cell; a cell that is missing says nothing of it. */
export interface Row {
  readonly key: string
  readonly cells: ReadonlyMap<string, Cell>
}

/**
 * The articles laid in rows: each passage that several tell is one row, where the article that leads tells it; what one alone says stands
 * in a row of its own, after what stands before it in its text. Every sentence of every article stands in one row, and in one only.
 */
export function rowsOf(index: ReportIndex, shown: readonly string[]): Row[] {
  const articles = shown.flatMap((id) => index.article(id) ?? [])
  const told = passagesOf(index, articles)
  const placed = new Map<string, Row>()
  const rows: Row[] = []
  for (const article of articles) {
    let before: Row | undefined
    article.sentences.forEach((_, at) => {
      const key = `${article.id} ${at}`
      const known = placed.get(key)
      before = known ?? insert(rows, before, told.get(key) ?? new Map([[article.id, [at]]]), placed)
    })
  }
  return merged(rows)
}

/** A new row after another one, or before all. */
function insert(rows: Row[], before: Row | undefined, cells: Row['cells'], placed: Map<string, Row>): Row {
  const [[article, [first]] = ['', [0]]] = cells
  const row: Row = { key: `${article} ${first}`, cells }
  rows.splice(before ? rows.indexOf(before) + 1 : 0, 0, row)
  for (const [id, sentences] of cells) for (const at of sentences) placed.set(`${id} ${at}`, row)
  return row
}

/** For each sentence of a passage, the cells of that passage. A sentence of two passages belongs to the one that more articles tell. */
function passagesOf({ report }: ReportIndex, articles: readonly Article[]): Map<string, Row['cells']> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const groups = report.passages
    .map(({ sentences }) =>
      sentences.flatMap((place) => {
        const article = byId.get(place.article)
        const at = article && place.field === undefined ? sentenceAt(article, place.start) : -1
        return at < 0 ? [] : [{ article: place.article, at }]
      }),
    )
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1)
    .sort((a, b) => new Set(b.map(({ article }) => article)).size - new Set(a.map(({ article }) => article)).size)
  const told = new Map<string, Row['cells']>()
  for (const group of groups) {
    const free = group.filter(({ article, at }) => !told.has(`${article} ${at}`))
    if (new Set(free.map(({ article }) => article)).size < 2) continue
    const cells = new Map<string, number[]>()
    for (const { article, at } of free) {
      const cell = cells.get(article) ?? []
      if (!cell.includes(at))
        cells.set(
          article,
          [...cell, at].sort((a, b) => a - b),
        )
    }
    for (const { article, at } of free) told.set(`${article} ${at}`, cells)
  }
  return told
}

/** Sentences come in order and do not overlap. */
function sentenceAt({ sentences }: Article, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]![0] <= offset) low = middle + 1
    else high = middle
  }
  return low > 0 && offset < sentences[low - 1]![1] ? low - 1 : -1
}

/** Neighbouring rows of one and the same article alone become one: what it says by itself is read in one piece. */
function merged(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const [only] = row.cells.keys()
    if (last && only !== undefined && row.cells.size === 1 && last.cells.size === 1 && last.cells.has(only))
      joined[joined.length - 1] = {
        key: last.key,
        cells: new Map([[only, [...last.cells.get(only)!, ...row.cells.get(only)!]]]),
      }
    else joined.push(row)
  }
  return joined
}
