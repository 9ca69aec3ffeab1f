import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { matches, searchWords } from '../state/queue.ts'
import type { ReportIndex } from '../state/report-index.ts'
import type { Passage } from '../state/view-state.ts'
import { type InContext, inContext } from '../views/parts/context.ts'

export type Hit =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | ({ readonly kind: 'text'; readonly passage: Passage } & InContext)

const MAX_FINDINGS = 8
const MAX_TEXTS = 30
const MAX_TEXTS_PER_ARTICLE = 8
const AROUND_CHARS = 48

/** Findings that hold every word, then the places in the articles where the words stand as they were typed; case apart. */
export function search(text: string, index: ReportIndex): Hit[] {
  const words = searchWords(text)
  if (words.length === 0) return []
  const findings = index.report.findings
    .filter((finding) => matches(finding, words))
    .slice(0, MAX_FINDINGS)
    .map((finding): Hit => ({ kind: 'finding', finding }))
  const places = index.report.articles.flatMap((article) => placesIn(article, text.trim().toLowerCase()))
  return [...findings, ...places.slice(0, MAX_TEXTS)]
}

function placesIn(article: Article, sought: string): Hit[] {
  const { id, text } = article
  const hits: Hit[] = []
  const lower = text.toLowerCase()
  // A letter whose lower case is longer would shift every place after it: such a text is searched as it is written.
  const searched = lower.length === text.length ? lower : text
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length)) {
    if (hits.length === MAX_TEXTS_PER_ARTICLE) break
    const end = at + sought.length
    hits.push({
      kind: 'text',
      passage: { article: id, start: at, end },
      ...inContext(article, { article: id, start: at, end }, AROUND_CHARS),
    })
  }
  return hits
}
