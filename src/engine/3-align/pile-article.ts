import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { type Profile, profileOf } from './article-profile.ts'
import { type EventCalendar, eventCalendarOf } from './event-calendar.ts'
import { ownPublication } from './publication.ts'

/** What is kept of an article of a pile: thousands of them are in memory at once, so no tokens. */
export interface PileArticle {
  readonly id: string
  readonly text: string
  /** Its title or its first sentence. */
  readonly about: string
  readonly profile: Profile
  readonly calendar: EventCalendar
  /** Names as printed, by their lower case. */
  readonly names: ReadonlyMap<string, string>
  /** The known story it is of. */
  readonly known: string | null
}

const MAX_ABOUT_CHARS = 140

export function toPileArticle(prepared: Prepared, text: string, known: string | null): PileArticle {
  const { title, body } = prepared.segmented
  const first = body.sentences[0]
  const about = title?.text ?? (first ? body.text.slice(first.start, first.end) : body.text.trim())
  return {
    id: prepared.segmented.article.id,
    text,
    about: shortened(about.replaceAll('\n', ' ')),
    profile: profileOf(prepared),
    calendar: eventCalendarOf(prepared, ownPublication(prepared)),
    names: new Map([...(title ? printedNames(title) : []), ...printedNames(body)].map((n) => [n.toLowerCase(), n])),
    known,
  }
}

function shortened(text: string): string {
  if (text.length <= MAX_ABOUT_CHARS) return text
  const cut = text.slice(0, MAX_ABOUT_CHARS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_ABOUT_CHARS / 2))} …`
}

/** Runs of words that are names: "Betty Moore Centre". */
function printedNames({ text, tokens, sentences }: Prose): string[] {
  const names: string[] = []
  for (const { from, to } of sentences)
    for (let i = from; i < to; i++) {
      const first = i
      while (i < to && tokens[i]!.tag === 'name' && !MONTHS.has(tokens[i]!.lower) && !WEEKDAYS.has(tokens[i]!.lower))
        i++
      if (i > first) names.push(text.slice(tokens[first]!.start, tokens[i - 1]!.end))
    }
  return names
}
