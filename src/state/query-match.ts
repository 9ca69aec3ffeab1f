import type { Finding } from '../model/finding.ts'
import type { Flag } from '../model/flag.ts'
import { grouped } from './grouped.ts'
import { parseQuery, type Query } from './query.ts'
import type { ReportIndex } from './report-index.ts'

/** Whether a finding, or a flag with its note, is what the reader asks for. */
export interface Matcher {
  readonly query: Query
  readonly finding: (finding: Finding) => boolean
  readonly flag: (flag: Flag) => boolean
  readonly article: (article: string) => boolean
}

export function matcherOf(text: string, index: ReportIndex, flags: readonly Flag[]): Matcher {
  const query = parseQuery(text)
  const flagsOf = grouped(flags, ({ target }) => target.finding)
  const article = (id: string) =>
    query.source.length === 0 || query.source.some((source) => isCalled(id, source, index))
  const flagged = (list: readonly Flag[]) =>
    query.flag.length === 0 || query.flag.some((asked) => list.some((flag) => isFlag(flag, asked)))
  return {
    query,
    article,
    finding: (finding) =>
      (query.kind.length === 0 || query.kind.includes(finding.kind)) &&
      (query.relation.length === 0 || query.relation.includes(finding.relation)) &&
      (query.source.length === 0 || finding.accounts.some((account) => article(account.article))) &&
      flagged(flagsOf.get(finding.id) ?? []) &&
      holdsSpeaker(finding, query, index) &&
      holdsFigure(finding, query, index) &&
      holdsWords(finding, query.words),
    flag: (flag) =>
      query.kind.length + query.relation.length + query.speaker.length + query.figure.length === 0 &&
      flagged([flag]) &&
      (query.source.length === 0 || flag.target.passages.some((passage) => article(passage.article))) &&
      query.words.every((word) => `${flag.note}\n${flag.target.about}`.toLowerCase().includes(word)),
  }
}

/** Every word stands somewhere in the finding: in its question, an account or a reading. */
function holdsWords(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const said = [finding.about, ...finding.accounts.flatMap(({ text, reading }) => [text, reading])]
  const text = said.join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}

function isCalled(id: string, source: string, index: ReportIndex): boolean {
  const article = index.article(id)
  return [index.label(id), id, article?.outlet, article?.agency].some((name) => name?.toLowerCase().includes(source))
}

function holdsSpeaker(finding: Finding, { speaker }: Query, index: ReportIndex): boolean {
  if (speaker.length === 0) return true
  return finding.accounts.some((account) => {
    const mention = index.mentionAt(account, finding.kind)
    const who = mention?.kind === 'quote' ? mention.speaker : mention?.kind === 'figure' ? mention.attributedTo : null
    return speaker.some((asked) => who?.toLowerCase().includes(asked))
  })
}

function holdsFigure(finding: Finding, { figure }: Query, index: ReportIndex): boolean {
  if (figure.length === 0) return true
  return finding.accounts.some((account) => {
    const mention = index.mentionAt(account, 'figure')
    const value = mention?.kind === 'figure' ? mention.value : null
    return value !== null && figure.some(({ low, high }) => low <= value && value <= high)
  })
}

function isFlag({ status, verdict, discrepancy, confidence }: Flag, asked: string): boolean {
  const words = [status, verdict, discrepancy, confidence && `${confidence} confidence`]
  return words.some((word) => word?.replaceAll('-', ' ').includes(asked.replaceAll('-', ' ')))
}
