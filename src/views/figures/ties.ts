import type { ReportIndex } from '../../state/report-index.ts'
import { originsOf } from './coverage.ts'

/** Why two articles of the event are held to derive from one original; numbered from 1 in the order of the table. */
export interface Tie {
  readonly number: number
  /** Ids of the articles, as they stand in the drawing. */
  readonly from: string
  readonly to: string
  /** One sentence a reason, with the articles called as on screen. */
  readonly reasons: readonly string[]
}

/** The articles in the order of the drawing: those of one origin beside each other. */
export const tiedOrder = (index: ReportIndex): string[] =>
  originsOf(index).flatMap(({ articles }) => articles.map(({ id }) => id))

/** The engine tells a tie at both of its ends, by a sentence that names the other article. */
export function tiesOf(index: ReportIndex): Tie[] {
  const order = tiedOrder(index)
  const found = new Map<string, { from: string; to: string; reasons: string[] }>()
  for (const [at, id] of order.entries())
    for (const reason of index.article(id)?.originReasons ?? [])
      for (const [other, to] of order.entries()) {
        const names = other !== at && namesArticle(reason, to)
        const known = found.get(`${other} ${at}`)
        if (!names || known) continue
        const tie = found.get(`${at} ${other}`) ?? { from: id, to, reasons: [] }
        tie.reasons.push(index.said(reason).replace(/^It\b/, index.label(id)))
        found.set(`${at} ${other}`, tie)
      }
  return [...found.values()].map((tie, i) => ({ number: i + 1, ...tie }))
}

/** Whether a sentence names the article, and not another one whose id begins with the same letters. */
function namesArticle(sentence: string, id: string): boolean {
  const at = sentence.indexOf(id)
  return at >= 0 && !/[\p{L}\p{N}_-]/u.test(sentence.charAt(at + id.length))
}
