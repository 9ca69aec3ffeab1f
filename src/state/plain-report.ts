import type { Article, ArticleInput } from '../model/article.ts'
import type { Report } from '../model/report.ts'

/** What stands on the desk before anything is compared, and where nothing can be: the articles as they came, with no marks. */
export function plainReport(articles: readonly ArticleInput[]): Report {
  return {
    engine: '',
    articles: articles.map(plainArticle),
    mentions: [],
    passages: [],
    findings: [],
    problems: [],
    tally: {
      relations: { agree: 0, vary: 0, conflict: 0, single: 0, incomparable: 0 },
      kinds: { figure: 0, date: 0, quote: 0, name: 0, wording: 0, statement: 0 },
    },
    series: [],
  }
}

function plainArticle({ id, text, title, source, url }: ArticleInput): Article {
  return {
    id,
    text,
    title: title ?? null,
    outlet: source ?? null,
    agency: null,
    url: url ?? null,
    published: { from: null, to: null, basis: 'unknown' },
    event: '',
    sameEvent: true,
    eventReasons: [],
    origin: id,
    originReasons: [],
    fingerprint: '',
    sentences: [],
    furniture: [],
  }
}
