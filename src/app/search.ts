import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Flag } from '../model/flag.ts'
import { matcherOf } from '../state/query-match.ts'
import type { ReportIndex } from '../state/report-index.ts'
import type { Passage } from '../state/view-state.ts'
import { type InContext, inContext } from '../views/parts/context.ts'

export type Hit =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'note'; readonly flag: Flag }
  | ({ readonly kind: 'text'; readonly passage: Passage } & InContext)

export interface Found {
  readonly hits: readonly Hit[]
  /** How many there are, more than are listed where they are many. */
  readonly all: number
  /** Operators that could not be read, with what they take. */
  readonly unread: readonly string[]
}

const MAX_FINDINGS = 8
const MAX_NOTES = 8
const MAX_TEXTS = 30
const MAX_TEXTS_PER_ARTICLE = 8
const AROUND_CHARS = 48

/** Findings, then flags by their notes, then the places in the articles where the words stand as they were typed; case apart. */
export function search(text: string, index: ReportIndex, flags: readonly Flag[]): Found {
  const matcher = matcherOf(text, index, flags)
  const { words, unread, source, flag, ...rest } = matcher.query
  const asked = [words, source, flag, ...Object.values(rest)].some((list) => list.length > 0)
  if (!asked) return { hits: [], all: 0, unread }
  const findings = index.report.findings.filter(matcher.finding)
  const notes = words.length + flag.length > 0 ? flags.filter(matcher.flag) : []
  const ofFindings = flag.length > 0 || Object.values(rest).some((list) => list.length > 0)
  const places =
    ofFindings || words.length === 0
      ? []
      : index.report.articles
          .filter(({ id }) => matcher.article(id))
          .flatMap((article) => placesIn(article, words.join(' ')))
  return {
    hits: [
      ...findings.slice(0, ofFindings ? MAX_TEXTS : MAX_FINDINGS).map((finding): Hit => ({ kind: 'finding', finding })),
      ...notes.slice(0, MAX_NOTES).map((flag): Hit => ({ kind: 'note', flag })),
      ...places.slice(0, MAX_TEXTS),
    ],
    all: findings.length + notes.length + places.length,
    unread,
  }
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
