import type { Name, Quote } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { QuoteRead } from '../flow/extraction.ts'
import { firstStarting } from '../flow/place.ts'
import { PERSON_PRONOUNS, THING_PRONOUNS } from '../lexicon/speaker.ts'
import { pronounReader } from './quote-pronouns.ts'

/** The quotations of each article with the entity of their speaker; index by index those of its extraction. */
export function resolveQuotes(articles: readonly Prepared[], names: readonly (readonly Name[])[]): Quote[][] {
  return articles.map((article, i) => [
    ...quotesOf(article, names[i] ?? [], 'title'),
    ...quotesOf(article, names[i] ?? [], undefined),
  ])
}

/** Who was heard last: a pronoun stands for them, and a paragraph of speech alone goes on with the last one's. */
interface Heard {
  person: string | null
  /** The sentence that names them as speaking. */
  named: number
  body: string | null
  last: { readonly entity: string | null; readonly sentence: number }
}

/** A paragraph of speech goes on with the speaker of the paragraph before, not of one farther away. */
const MAX_SENTENCES_BETWEEN = 2

function quotesOf({ segmented, extraction }: Prepared, all: readonly Name[], field: 'title' | undefined): Quote[] {
  const { article, title, body } = segmented
  const prose = field ? title : body
  if (!prose) return []
  const names = all.filter((name) => name.field === field)
  const heard: Heard = { person: null, named: -1, body: null, last: { entity: null, sentence: -1 } }
  const personOf = pronounReader(prose, extraction, all, field)
  return extraction.quote
    .filter((read) => read.field === field)
    .map((read) => {
      const entity = entityOf(read, names, heard, personOf)
      if (read.form !== 'scare') heard.last = { entity, sentence: read.sentence }
      return {
        id: `quote:${article.id}:${field ? 'title:' : ''}${read.start}${read.form === 'indirect' ? ':indirect' : ''}`,
        kind: 'quote',
        article: article.id,
        ...(field && { field }),
        start: read.start,
        end: read.end,
        text: prose.text.slice(read.start, read.end),
        form: read.form,
        speaker: read.speaker,
        speakerSpan: read.speakerSpan,
        verb: read.verb,
        entity,
      }
    })
}

/** The entity that is named, stands for the pronoun, or spoke last; null where that is not known, as of "his office". */
function entityOf(
  read: QuoteRead,
  names: readonly Name[],
  heard: Heard,
  personOf: ReturnType<typeof pronounReader>,
): string | null {
  const { speaker, speakerSpan } = read
  if (!speaker || !speakerSpan) {
    const goesOn = read.form === 'direct' && read.sentence - heard.last.sentence <= MAX_SENTENCES_BETWEEN
    return goesOn ? heard.last.entity : null
  }
  const word = speaker.toLowerCase()
  if (PERSON_PRONOUNS.has(word)) {
    const person = personOf(read, heard.person, heard.named) ?? lastBefore(names, speakerSpan, true)
    if (word !== 'i') heard.person = person
    if (word !== 'i') heard.named = read.sentence
    return person
  }
  if (THING_PRONOUNS.has(word)) return heard.body ?? lastBefore(names, speakerSpan, false)
  const named = lastWithin(names, speakerSpan)
  if (!named || !isMeant(named, speakerSpan, speaker)) return null
  if (named.entityType === 'person') {
    heard.person = named.entity
    heard.named = read.sentence
  } else heard.body = named.entity
  return named.entity
}

/** The phrase ends in the name and does not lead to it over a preposition: not "Sudani’s office", "officials in Baghdad", "ISIL and Iraq". */
function isMeant(name: Name, span: Span, speaker: string): boolean {
  const before = speaker.slice(0, Math.max(0, name.start - span.start))
  const behind = speaker.slice(name.end - span.start)
  return (
    !/[\p{L}\p{N}]/u.test(behind.replace(/\(.*/, '')) &&
    !/(?:^|\s)(?:of|in|at|for|from|to|with|on|and|or)\s/.test(before)
  )
}

/** So far back, in names, a pronoun may reach. */
const MAX_NAMES_BACK = 12

/** The last person, or the last body, named before the pronoun. */
function lastBefore(names: readonly Name[], { start }: Span, person: boolean): string | null {
  const end = firstStarting(names, start)
  for (let i = end - 1; i >= 0 && i >= end - MAX_NAMES_BACK; i--)
    if ((names[i]!.entityType === 'person') === person && names[i]!.end <= start) return names[i]!.entity
  return null
}

/** The last name that begins within the span: "Defense Department spokeswoman Sabrina Singh" ends in who is meant. */
function lastWithin(names: readonly Name[], { start, end }: Span): Name | undefined {
  const last = names[firstStarting(names, end) - 1]
  return last && last.end > start ? last : undefined
}
