import type { Article, ArticleInput } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { isEnglish } from './lexicon/language.ts'

/** Id of the article that stands for it → its copies: the same text, title, date, language and reader's word under another id. */
export type Copies = ReadonlyMap<string, readonly ArticleInput[]>

/**
 * An article never differs from its own copy, and a copy confirms nothing: copies are set aside before the stages, and told with their
 * article afterwards. One whose origin the reader set (`ownOrigins`) is no copy. The one with the smallest id stands for the others, whatever the order.
 */
export function setCopiesAside(
  articles: readonly ArticleInput[],
  ownOrigins: ReadonlySet<string> = new Set(),
): { unique: readonly ArticleInput[]; copies: Copies } {
  const groups = new Map<string, ArticleInput[]>()
  for (const article of articles) {
    const key = JSON.stringify([
      article.text,
      article.title ?? null,
      article.date ?? null,
      article.sameEvent ?? null,
      isEnglish(article.language),
      ownOrigins.has(article.id) && article.id,
    ])
    groups.set(key, [...(groups.get(key) ?? []), article])
  }
  const unique = new Set<ArticleInput>()
  const copies = new Map<string, readonly ArticleInput[]>()
  for (const group of groups.values()) {
    const [first, ...others] = group.sort((a, b) => (a.id < b.id ? -1 : 1)) as [ArticleInput, ...ArticleInput[]]
    unique.add(first)
    if (others.length) copies.set(first.id, others)
  }
  return { unique: articles.filter((article) => unique.has(article)), copies }
}

/** The report with the copies told again: articles in the order given, every span of an article also as its copies'. */
export function tellCopies(report: Report, copies: Copies, articles: readonly ArticleInput[]): Report {
  if (copies.size === 0) return report
  const withCopies = <T extends { readonly article: string }>(items: readonly T[]): T[] =>
    items.flatMap((item) => [item, ...(copies.get(item.article) ?? []).map((copy) => ({ ...item, article: copy.id }))])
  const told = new Map(
    report.articles.flatMap((article) => tellArticle(article, copies.get(article.id) ?? [])).map((a) => [a.id, a]),
  )
  return {
    ...report,
    articles: articles.flatMap(({ id }) => told.get(id) ?? []),
    mentions: report.mentions.flatMap((mention) => [
      mention,
      ...(copies.get(mention.article) ?? []).map((copy) => ({
        ...mention,
        article: copy.id,
        id: `${mention.id}~${copy.id}`,
      })),
    ]),
    passages: report.passages.map((passage) => ({ ...passage, sentences: withCopies(passage.sentences) })),
    findings: report.findings.map((finding) => tellFinding(finding, withCopies(finding.accounts), copies, told)),
    series: report.series.map((series) => ({
      ...series,
      points: series.points.flatMap((point) => [
        point,
        ...(copies.get(point.article) ?? []).map((copy) => ({
          ...point,
          article: copy.id,
          mention: `${point.mention}~${copy.id}`,
        })),
      ]),
    })),
  }
}

function tellArticle(article: Article, copies: readonly ArticleInput[]): Article[] {
  const same = (id: string) => `The text is the same as that of ${id}.`
  return [
    { ...article, originReasons: [...article.originReasons, ...copies.map((copy) => same(copy.id))] },
    ...copies.map((copy) => ({
      ...article,
      id: copy.id,
      outlet: copy.source ?? (article.outletEvidence ? article.outlet : null),
      url: copy.url ?? null,
      originReasons: [...article.originReasons, same(article.id)],
    })),
  ]
}

function tellFinding(
  finding: Finding,
  accounts: Finding['accounts'],
  copies: Copies,
  told: ReadonlyMap<string, Article>,
): Finding {
  const tellers = new Set(accounts.map((account) => account.article))
  const main = [...tellers].some((id) => told.get(id)!.sameEvent)
  return {
    ...finding,
    accounts,
    silent: finding.silent.flatMap((id) => [id, ...(copies.get(id) ?? []).map((copy) => copy.id)]).sort(),
    articles: [...tellers].filter((id) => told.get(id)!.sameEvent === main).length,
  }
}
