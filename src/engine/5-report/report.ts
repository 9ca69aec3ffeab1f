import type { Article } from '../../model/article.ts'
import type { Finding, FindingKind, Relation } from '../../model/finding.ts'
import type { Mention } from '../../model/mention.ts'
import type { Problem, Report, Series, Tally } from '../../model/report.ts'
import type { Aligned, AlignedArticle } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import type { Judged } from '../flow/judged.ts'
import { isEnglish } from '../lexicon/language.ts'
import { withoutEchoes } from './echoes.ts'
import { priorityOf } from './rank.ts'
import { Stakes } from './stakes.ts'

/** Version of the rules: it changes whenever a report may change. */
export const ENGINE_VERSION = '0.1.0'

/** Stage 5: judged topics → the report. */
export function report(aligned: Aligned, judged: readonly Judged[], problems: readonly Problem[]): Report {
  const mentions: Mention[] = Object.values(aligned.mentions).flat()
  const stakes = new Stakes(mentions)
  const story = new Story(aligned.articles)
  const findings = withIds(
    withoutEchoes(judged, (j) => stakes.of(j.kind, j.accounts, j.weight)).map((j) => toFinding(j, story, stakes)),
  )
  return {
    engine: ENGINE_VERSION,
    articles: aligned.articles.map(toArticle),
    mentions: mentions.sort(byPlace(aligned.articles)),
    passages: aligned.passages,
    findings: findings.sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1)),
    problems,
    tally: tallyOf(findings.filter(({ accounts }) => accounts.some(({ article }) => story.isMain(article)))),
    series: seriesOf(findings, aligned),
  }
}

/** The articles by id, and which of them tell the story's event. */
class Story {
  readonly #byId: ReadonlyMap<string, AlignedArticle>
  readonly #main: readonly string[]

  constructor(articles: readonly AlignedArticle[]) {
    this.#byId = new Map(articles.map((article) => [article.id, article]))
    this.#main = articles.flatMap((article) => (article.event.same ? [article.id] : [])).sort()
  }

  isMain = (id: string): boolean => this.#byId.get(id)?.event.same ?? false
  originOf = (id: string): string => this.#byId.get(id)!.origin.id
  /** Of an article in another language nobody can say what it does not say, but for names. */
  mainWithout = (telling: ReadonlySet<string>, kind: FindingKind): string[] =>
    this.#main.filter(
      (id) => !telling.has(id) && (kind === 'name' || isEnglish(this.#byId.get(id)!.segmented.article.language)),
    )
}

function toFinding(j: Judged, story: Story, stakes: Stakes): Finding {
  const telling = new Set(j.accounts.map((a) => a.article))
  const mainTellers = [...telling].filter(story.isMain)
  const main = mainTellers.length > 0
  const counted = main ? mainTellers : [...telling]
  const { kind, key, relation, about, accounts, rule, why, weight } = j
  const origins = new Set(counted.map(story.originOf)).size
  return {
    id: `${kind}:${key}`,
    kind,
    relation,
    about,
    accounts,
    silent: main ? story.mainWithout(telling, kind) : [],
    articles: counted.length,
    origins,
    rule,
    why,
    priority: priorityOf({ relation, rule, origins }, stakes.of(kind, accounts, weight), main),
  }
}

/** Two findings of one key are told apart by a number, in the order of their accounts' texts, whatever the articles are called. */
function withIds(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>()
  const ordered = findings.map((finding) => ({
    finding,
    texts: finding.accounts
      .map((a) => a.text)
      .sort()
      .join('\n'),
  }))
  return ordered
    .sort((a, b) => (a.texts < b.texts ? -1 : 1))
    .map(({ finding }) => {
      const count = (seen.get(finding.id) ?? 0) + 1
      seen.set(finding.id, count)
      return count === 1 ? finding : { ...finding, id: `${finding.id}:${count}` }
    })
}

function toArticle(a: AlignedArticle): Article {
  const { article, imprint, body, furniture } = a.segmented
  return {
    id: a.id,
    text: article.text,
    title: article.title ?? null,
    ...imprint,
    url: article.url ?? null,
    published: a.published,
    event: a.event.id,
    sameEvent: a.event.same,
    eventReasons: a.event.reasons,
    origin: a.origin.id,
    originReasons: a.origin.reasons,
    fingerprint: a.fingerprint,
    sentences: body.sentences.map((s) => [s.start, s.end] as const),
    furniture: furniture.map((f) => [f.start, f.end] as const),
  }
}

function byPlace(articles: readonly AlignedArticle[]) {
  const order = new Map(articles.map((a, i) => [a.id, i]))
  return (a: Mention, b: Mention) =>
    order.get(a.article)! - order.get(b.article)! ||
    (a.field ? 0 : 1) - (b.field ? 0 : 1) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.id < b.id ? -1 : 1)
}

function tallyOf(findings: readonly Finding[]): Tally {
  const relations: Record<Relation, number> = { agree: 0, vary: 0, conflict: 0, single: 0, incomparable: 0 }
  const kinds: Record<FindingKind, number> = { figure: 0, date: 0, quote: 0, name: 0, wording: 0, statement: 0 }
  for (const finding of findings) {
    relations[finding.relation]++
    kinds[finding.kind]++
  }
  return { relations, kinds }
}

/** The statements behind each figure finding: the mentions at the accounts' places. */
function seriesOf(findings: readonly Finding[], aligned: Aligned): Series[] {
  const same = new Map(aligned.articles.map((a) => [a.id, a.event.same]))
  const figures = groupBy(aligned.mentions.figure, (figure) => figure.article)
  return findings
    .filter((f) => f.kind === 'figure')
    .map((finding) => ({
      finding: finding.id,
      points: finding.accounts.flatMap(({ article, field, start, end }) => {
        const at = figures.get(article)?.find((m) => m.field === field && m.start < end && start < m.end)
        return at ? [{ mention: at.id, article, sameEvent: same.get(article) ?? false }] : []
      }),
    }))
}
