import type { Article } from '../model/article.ts'
import type { Account, Finding } from '../model/finding.ts'
import { labelsOf, saidWith } from '../model/labels.ts'
import type { Mention, Name } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import type { Place } from '../model/span.ts'
import { codeOf } from './finding-code.ts'
import { grouped } from './grouped.ts'
import { wholeWords } from './whole-words.ts'

/** One account of a finding as a stretch of an article's text. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly finding: Finding
  readonly account: Account
}

/** What the screens ask of a report, looked up instead of searched. */
export interface ReportIndex {
  readonly report: Report
  /** The articles that tell the story's event, and the others, in the story's order. */
  readonly main: readonly Article[]
  readonly others: readonly Article[]
  readonly article: (id: string) => Article | undefined
  readonly finding: (id: string) => Finding | undefined
  /** The id of a finding that a link names by its code. */
  readonly findingByCode: (code: string) => string | undefined
  readonly mention: (id: string) => Mention | undefined
  /** The mention that stands at an account, of the kind of its finding where there are several. */
  readonly mentionAt: (account: Account, kind: string) => Mention | undefined
  /** The names that stand wholly inside a place, by their start. */
  readonly namesIn: (place: Place) => readonly Name[]
  /** All spellings of a name in the story, in small letters, by alphabet. */
  readonly spellings: (entity: string) => readonly string[]
  /** Whole words by their start; of the same start, the longest first: those of the text, and those of the title. */
  readonly spans: (article: string) => readonly MarkedSpan[]
  readonly titleSpans: (article: string) => readonly MarkedSpan[]
  /** How an article is called on screen: "001". */
  readonly label: (id: string) => string
  /** A sentence of the engine with the articles called as on screen. */
  readonly said: (sentence: string) => string
}

const indexes = new WeakMap<Report, ReportIndex>()

/** The index of a report, made once. */
export function indexOf(report: Report): ReportIndex {
  const known = indexes.get(report)
  if (known) return known
  const made = makeIndex(report)
  indexes.set(report, made)
  return made
}

function makeIndex(report: Report): ReportIndex {
  const articles = new Map(report.articles.map((article) => [article.id, article]))
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]))
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]))
  const spans = spansByArticle(report.findings, (id) => articles.get(id)?.text)
  const titleSpans = spansByArticle(report.findings, (id) => articles.get(id)?.title ?? undefined, 'title')
  const mentionsOf = grouped(report.mentions, (mention) => mention.article)
  const namesOf = grouped(report.mentions.filter(isName), (name) => name.article)
  const spellings = spellingsOf(report.mentions.filter(isName))
  const labels = labelsOf(report.articles.map(({ id }) => id))
  return {
    report,
    main: report.articles.filter((article) => article.sameEvent),
    others: report.articles.filter((article) => !article.sameEvent),
    article: (id) => articles.get(id),
    finding: (id) => findings.get(id),
    findingByCode: (code) => report.findings.find(({ id }) => codeOf(id) === code)?.id,
    mention: (id) => mentions.get(id),
    mentionAt: (account, kind) => {
      const there = (mentionsOf.get(account.article) ?? []).filter((mention) => overlaps(mention, account))
      return there.find((mention) => mention.kind === kind) ?? there[0]
    },
    namesIn: (place) =>
      (namesOf.get(place.article) ?? []).filter(
        ({ field, start, end }) => field === place.field && place.start <= start && end <= place.end,
      ),
    spellings: (entity) => spellings.get(entity) ?? [],
    spans: (article) => spans.get(article) ?? [],
    titleSpans: (article) => titleSpans.get(article) ?? [],
    label: (id) => labels.get(id) ?? id,
    said: (sentence) => saidWith(labels, sentence),
  }
}

const overlaps = (a: Mention, b: Account) => a.field === b.field && a.start < b.end && b.start < a.end

const isName = (mention: Mention): mention is Name => mention.kind === 'name'

function spellingsOf(names: readonly Name[]): Map<string, string[]> {
  const byEntity = grouped(names, (name) => name.entity)
  return new Map(
    [...byEntity].map(([entity, of]) => [entity, [...new Set(of.map(({ text }) => text.toLowerCase()))].sort()]),
  )
}

/** Every account that stands in the texts (or titles) that `textOf` gives, as a span of them. */
function spansByArticle(
  findings: readonly Finding[],
  textOf: (article: string) => string | undefined,
  field?: Place['field'],
): Map<string, MarkedSpan[]> {
  const spans = findings.flatMap((finding) =>
    finding.accounts.flatMap((account) => {
      const text = account.field === field ? textOf(account.article) : undefined
      return text === undefined ? [] : [{ ...wholeWords(text, account), finding, account }]
    }),
  )
  const byArticle = grouped(spans, (span) => span.account.article)
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return byArticle
}
