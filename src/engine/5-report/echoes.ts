import type { Account } from '../../model/finding.ts'
import type { Judged } from '../flow/judged.ts'

/** An account is told by another where that one covers this share of it. */
const MIN_COVERED = 0.5

/**
 * Drops what another finding already shows, so that a reader checks nothing twice: a sentence that one article alone states and that a
 * quotation of it alone makes up ("X told the agency: “…”"), and words in one person's mouth that differ where the quotations' own
 * comparison sets them beside each other.
 */
export function withoutEchoes(judged: readonly Judged[]): readonly Judged[] {
  const quotes = judged.filter((j) => j.kind === 'quote')
  const alone = byArticle(quotes.filter((j) => j.relation === 'single'))
  const families = byArticle(quotes.filter((j) => j.relation === 'vary' || j.relation === 'conflict'))
  const isIn = (told: ReadonlyMap<string, readonly Judged[]>, j: Judged) =>
    (told.get(j.accounts[0]?.article ?? '') ?? []).some((quote) => isTold(j, quote))
  return judged.filter((j) => {
    if (j.rule === 'statement-alone') return !isIn(alone, j)
    if (j.rule === 'contrast-set' && j.weight !== undefined && j.weight < 0.5) return !isIn(families, j)
    return true
  })
}

/** Article → the quotations that it has an account in. */
function byArticle(quotes: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const of = new Map<string, Judged[]>()
  for (const quote of quotes)
    for (const article of new Set(quote.accounts.map((account) => account.article)))
      of.set(article, [...(of.get(article) ?? []), quote])
  return of
}

const isTold = (j: Judged, quote: Judged) =>
  j.accounts.every((account) => coveredShare(account, quote.accounts) >= MIN_COVERED)

function coveredShare({ article, field, start, end }: Account, by: readonly Account[]): number {
  const covered = by.reduce(
    (sum, other) =>
      other.article === article && other.field === field
        ? sum + Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
        : sum,
    0,
  )
  return covered / Math.max(1, end - start)
}
