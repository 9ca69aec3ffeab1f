import type { Correction } from '../../model/correction.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { clipped } from './gist.ts'
import { daysBetween, KIND_WORD } from './words.ts'

const MAX_CHARS = 44

/** A correction as a sentence: "You linked “nearly 900” (003) with other figures." */
export function correctionWords(said: Correction, index: Pick<ReportIndex, 'label'>): string {
  const quoted = (text: string) => `“${clipped(text, MAX_CHARS)}”`
  switch (said.kind) {
    case 'event':
      return `${index.label(said.article)} ${said.same ? 'tells the event' : 'tells another event'}.`
    case 'date':
      return `${index.label(said.article)} was published: ${said.date}.`
    case 'days':
      return `${quoted(said.words.text)} (${index.label(said.words.article)}) means ${daysBetween(said.from, said.to)}.`
    case 'origin':
      return said.with === null
        ? `${index.label(said.article)} is an original of its own.`
        : `${index.label(said.article)} and ${index.label(said.with)} derive from one original.`
    case 'names':
      return `${quoted(said.one)} and ${quoted(said.other)} are ${said.same ? 'one name' : 'two names'}.`
    case 'accounts':
      return `${quoted(said.one.text)} (${index.label(said.one.article)}) ${said.same ? 'tells of the same' : 'does not tell of the same'} as ${
        said.others[0] ? quoted(said.others[0].text) : 'the others'
      } (${KIND_WORD[said.of]}).`
    case 'word':
      return `“${said.word}” ${said.belongs ? 'belongs to' : 'does not belong to'} the list “${said.list.replace(/^\w+:/, '')}”.`
  }
}
