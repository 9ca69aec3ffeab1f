import type { Correction } from '../model/correction.ts'
import type { LogEntry, RecordKind, RecordOf } from '../model/work.ts'
import type { Work } from '../storage/work-list.ts'

/**
 * What an entry of the log is about, in the reader's words; empty for what is gone for good. A correction is told as it is now
 * (`corrected`) where the entry itself does not say what was said.
 */
export function recordNames(work: Work, corrected: (said: Correction) => string): (entry: LogEntry) => string {
  const flags = new Map([...work.flags, ...work.trash].map(({ id, target }) => [id, target.about]))
  const of = <K extends RecordKind>(
    kind: K,
    standing: readonly RecordOf[K][],
    name: (record: RecordOf[K]) => string,
  ) => {
    const removed = work.removed.filter((one) => one.kind === kind).map(({ record }) => record as RecordOf[K])
    return new Map([...standing, ...removed].map((record) => [record.id, name(record)]))
  }
  const all: Readonly<Record<RecordKind, ReadonlyMap<string, string>>> = {
    flag: flags,
    decision: of('decision', work.decisions, ({ subject }) => subject.about),
    check: of('check', work.checks, ({ flag, reader }) => `${flags.get(flag) ?? ''} · ${reader}`),
    settings: new Map(),
    story: of('story', work.stories, ({ title }) => title),
    article: of('article', work.articles, ({ opening }) => opening),
    correction: of('correction', work.corrections, ({ said }) => corrected(said)),
  }
  return ({ kind, record, changes }) =>
    changes.some(({ field }) => field === 'said') ? '' : (all[kind].get(record) ?? '')
}
