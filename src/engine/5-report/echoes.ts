import type { Account } from '../../model/finding.ts'
import type { Judged } from '../flow/judged.ts'

/** An account is told by another where that one covers this share of it. */
const MIN_COVERED = 0.5

/** So little hangs on "three factors" that the quotation it stands in says enough of it. */
const SMALL_STAKE = 0.1

/**
 * Drops what another finding already shows, so that a reader checks nothing twice: a sentence that one article alone states and that a
 * quotation of it alone makes up ("X told the agency: “…”") or a number ("which includes dozens of countries"), a small number in such a
 * quotation, and words in people's mouths that differ where the quotations' own comparison shows them.
 */
export function withoutEchoes(judged: readonly Judged[], stakeOf: (j: Judged) => number): readonly Judged[] {
  const quotes = judged.filter((j) => j.kind === 'quote')
  const quoted = byArticle(quotes)
  const numbers = byArticle(judged.filter((j) => j.rule === 'figure-single'))
  const alone = byArticle(quotes.filter((j) => j.relation === 'single'))
  const families = byArticle(quotes.filter((j) => j.relation === 'vary' || j.relation === 'conflict'))
  const isIn = (told: ReadonlyMap<string, readonly Judged[]>, j: Judged) =>
    (told.get(j.accounts[0]?.article ?? '') ?? []).some((quote) => isTold(j, quote))
  return judged.filter((j) => {
    if (j.rule === 'statement-alone') return !isIn(alone, j) && !isIn(numbers, j)
    if (j.rule === 'figure-single') return stakeOf(j) > SMALL_STAKE || !isIn(alone, j)
    if (j.rule === 'label-alignment') return !isQuoted(j, quoted)
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

/** Each of its accounts stands in a quotation that is told, all in one or each in another. */
const isQuoted = (j: Judged, quoted: ReadonlyMap<string, readonly Judged[]>) =>
  j.accounts.every((account) =>
    (quoted.get(account.article) ?? []).some((quote) => coveredShare(account, quote.accounts) >= MIN_COVERED),
  )

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
