import type { ArticleInput } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Furniture, Imprint, Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'
import { AGENCY_MARKS } from '../lexicon/agencies.ts'

/** Outlet and agency from the given field, else from the article's own marks; null where nothing says so. */
export function readImprint(article: ArticleInput, body: Prose, furniture: readonly Furniture[]): Imprint {
  const outlet = article.source ? undefined : copyrightHolder(body, furniture)
  const agency = agencyMark(body, furniture)
  return {
    outlet: article.source ?? (outlet ? body.text.slice(outlet.start, outlet.end) : null),
    ...(outlet && { outletEvidence: outlet }),
    agency: article.agency ?? agency?.name ?? null,
    ...(agency && !article.agency && { agencyEvidence: agency.span }),
  }
}

/** "Copyright © 2025 Top Indian News": the capitalised words after the mark and the year. */
function copyrightHolder(body: Prose, furniture: readonly Furniture[]): Span | undefined {
  for (const piece of furniture.filter((f) => f.rule === 'copyright')) {
    const words = within(body.tokens, piece)
    const mark = words.findLastIndex((t) => t.text === '©' || t.type === 'number')
    const first = words.findIndex((t, i) => i > mark && t.capital)
    if (mark < 0 || first < 0) continue
    let last = first
    while (isHolderWord(words[last + 1])) last++
    return { start: words[first]!.start, end: words[last]!.end }
  }
  return undefined
}

const isHolderWord = (token: Token | undefined) =>
  !!token && (token.capital || token.text === '&' || token.text === '-') && token.lower !== 'all'

const within = (tokens: readonly Token[], span: Span) =>
  tokens.filter((t) => t.start >= span.start && t.end <= span.end)

const LONGEST_AGENCY_WORDS = 4

/**
 * The wire an article carries: in the dateline "(Reuters)", as the one who was told ("told AFP"), in a sign-off ("Reporting by …" is
 * Reuters' habit), a credit or a copyright line. An agency that is only quoted ("Xinhua reported") is no mark.
 */
function agencyMark(body: Prose, furniture: readonly Furniture[]): { name: string; span: Span } | undefined {
  const { tokens } = body
  const marked = new Set<Furniture['rule']>(['dateline', 'credit', 'copyright', 'source', 'by-line'])
  for (const piece of furniture) {
    if (!marked.has(piece.rule)) continue
    const first = tokens.findIndex((t) => t.start >= piece.start)
    for (let i = first; i < tokens.length && tokens[i]!.end <= piece.end; i++) {
      const found = agencyAt(tokens, i)
      if (found) return found
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.lower !== 'told') continue
    const the = tokens[i + 1]?.lower === 'the' ? 2 : 1
    const found = agencyAt(tokens, i + the) ?? agencyAt(tokens, i + 1)
    if (found) return found
  }
  return undefined
}

function agencyAt(tokens: readonly Token[], i: number): { name: string; span: Span } | undefined {
  for (let length = LONGEST_AGENCY_WORDS; length > 0; length--) {
    const words = tokens.slice(i, i + length)
    if (words.length < length || !(words[0] ?? NO_TOKEN).capital) continue
    const name = AGENCY_MARKS.get(
      words
        .map((t) => t.lower)
        .join(' ')
        .replaceAll(' - ', '-'),
    )
    if (name) return { name, span: { start: words[0]!.start, end: words.at(-1)!.end } }
  }
  return undefined
}
