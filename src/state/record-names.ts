import type { CorrectionKind } from '../model/correction.ts'
import type { LogEntry, RecordKind, RecordOf } from '../model/work.ts'
import type { Work } from '../storage/work-list.ts'

/** What an entry of the log is about, in the reader's words; empty for what is gone for good. */
export function recordNames(work: Work): (entry: LogEntry) => string {
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
    correction: of('correction', work.corrections, ({ said }) => CORRECTED[said.kind]),
  }
  return ({ kind, record }) => all[kind].get(record) ?? ''
}

/** What kind of thing was corrected: what was said of it stands in the entry. */
const CORRECTED: Readonly<Record<CorrectionKind, string>> = {
  event: 'of an article’s event',
  date: 'of a publication date',
  days: 'of a date in the text',
  origin: 'of an origin',
  names: 'of a name',
  accounts: 'of what tells of the same',
  word: 'of a word list',
}
