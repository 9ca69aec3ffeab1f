import type { LogEntry } from '../model/work.ts'
import type { Work } from '../storage/work-list.ts'

/** What an entry of the log is about, in the reader's words; empty for what is gone for good. */
export function recordNames(work: Work): (entry: LogEntry) => string {
  const flags = new Map([...work.flags, ...work.trash].map(({ id, target }) => [id, target.about]))
  const checks = new Map(work.checks.map((check) => [check.id, flags.get(check.flag) ?? '']))
  const decisions = new Map(work.decisions.map(({ id, subject }) => [id, subject.about]))
  const all = { flag: flags, decision: decisions, check: checks, settings: new Map<string, string>() }
  return ({ kind, record }) => all[kind].get(record) ?? ''
}
