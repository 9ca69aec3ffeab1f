import type { Correction } from '../model/correction.ts'
import type { LogEntry } from '../model/work.ts'
import type { Work } from '../storage/work-list.ts'

/** What an entry of the log is about, in the reader's words; empty for what is gone for good. */
export function recordNames(work: Work): (entry: LogEntry) => string {
  const flags = new Map([...work.flags, ...work.trash].map(({ id, target }) => [id, target.about]))
  const checks = new Map(work.checks.map((check) => [check.id, flags.get(check.flag) ?? '']))
  const decisions = new Map(work.decisions.map(({ id, subject }) => [id, subject.about]))
  const stories = new Map(work.stories.map(({ id, title }) => [id, title]))
  const articles = new Map(work.articles.map(({ id, opening }) => [id, opening]))
  const settings = new Map<string, string>()
  const corrections = new Map(work.corrections.map(({ id, said }) => [id, subjectOf(said)]))
  const all = {
    flag: flags,
    decision: decisions,
    check: checks,
    settings,
    story: stories,
    article: articles,
    correction: corrections,
  }
  return ({ kind, record }) => all[kind].get(record) ?? ''
}

/** What a correction is about, in few words. */
function subjectOf(said: Correction): string {
  if (said.kind === 'days') return said.words.text
  if (said.kind === 'names') return `${said.one}, ${said.other}`
  if (said.kind === 'accounts') return said.one.text
  return said.kind === 'word' ? said.word : said.article
}
