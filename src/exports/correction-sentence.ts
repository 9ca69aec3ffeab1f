import type { Correction } from '../model/correction.ts'
import { inMarks } from './in-marks.ts'
import { isoDays } from './iso-days.ts'

/** How a sentence names articles and days, and how long a quotation it bears. */
interface Manner {
  readonly label: (article: string) => string
  readonly days?: (from: string, to: string) => string
  readonly clip?: (text: string) => string
}

/** A correction as a sentence: "“nearly 900” (003) does not tell of the same as “2,500” (figure)." */
export function correctionSentence(said: Correction, { label, days = isoDays, clip = String }: Manner): string {
  const quoted = (text: string) => inMarks(clip(text))
  switch (said.kind) {
    case 'event':
      return `${label(said.article)} ${said.same ? 'tells the event' : 'tells another event'}.`
    case 'date':
      return `${label(said.article)} was published: ${said.date}.`
    case 'days':
      return `${quoted(said.words.text)} (${label(said.words.article)}) means ${days(said.from, said.to)}.`
    case 'origin':
      return said.with === null
        ? `${label(said.article)} is an original of its own.`
        : `${label(said.article)} and ${label(said.with)} derive from one original.`
    case 'names':
      return `${quoted(said.one)} and ${quoted(said.other)} are ${said.same ? 'one name' : 'two names'}.`
    case 'accounts':
      return `${quoted(said.one.text)} (${label(said.one.article)}) ${said.same ? 'tells of the same' : 'does not tell of the same'} as ${
        said.others[0] ? quoted(said.others[0].text) : 'the others'
      } (${said.of === 'quote' ? 'quotation' : said.of}).`
    case 'word':
      return `“${said.word}” ${said.belongs ? 'belongs to' : 'does not belong to'} the list “${said.list.replace(/^\w+:/, '')}”.`
  }
}
