import type { Account } from '../../model/finding.ts'
import type { Quote } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import { ALONE, WORD_FOR_WORD } from '../flow/quote-note.ts'
import type { Comparison, Judgement } from './comparison.ts'
import { listed } from './figure-why.ts'
import { type Change, changesOf } from './quote-changes.ts'
import { senseChanges } from './quote-sense.ts'
import { differentPersons, speakerNote } from './quote-speaker.ts'
import { isPartOf, type Version, versionsOf } from './quote-version.ts'
import { markNote, senseNote, wordingNote } from './quote-why.ts'

/** How the articles give one utterance: the same words agree, other words vary; a turned sense is said first. */
export const compareQuote: Comparison<'quote'> = (topic, story) => {
  const accounts = topic.items.map(toAccount)
  if (topic.note === ALONE) return { ...alone(topic), accounts }
  const printed = topic.items.filter((item) => item.form !== 'indirect')
  const versions = versionsOf(new Set(printed.map((item) => item.article)).size > 1 ? printed : topic.items, story)
  const [longest, ...others] = versions as [Version, ...Version[]]
  const notes = `${markNote(topic.items)}${speakerNote(topic.items)}`
  if (others.every((version) => isPartOf(version, longest))) {
    const apart = differentPersons(topic.items, longest.words.length)
    if (apart && topic.note === WORD_FOR_WORD) return null // its family says so
    return {
      relation: apart ? 'vary' : 'agree',
      rule: apart ? 'quote-speaker' : 'quote-words',
      why: `${sameWords(longest, others)}${notes}`,
      accounts,
    }
  }
  // "“cannot wait”, as this had “become broader”": pieces of another wording, and no wording of its own
  const isPiece = (version: Version) => others.some((other) => other !== version && isPartOf(version, other))
  const compared = others.map((version) => ({ version, changes: isPiece(version) ? [] : changesOf(longest, version) }))
  const sense = compared.flatMap(({ version, changes }) =>
    senseChanges(longest, version, changes ?? []).map((change) => ({ change, version })),
  )
  const contrary = compared.some(({ version, changes }) => areContrary(longest, version, changes))
  return {
    relation: contrary ? 'conflict' : 'vary',
    rule: contrary ? 'quote-conflict' : sense.length ? 'quote-sense' : 'quote-family',
    why: `${senseNote(longest, sense)}${wordingNote(longest, compared)}${notes}`,
    accounts,
  }
}

/** So many words must be the same around the one that differs. */
const MIN_SAME_WORDS = 8

/** One person's sentence, printed by both with the same words but for a number or a negation: one of them is not what was said. */
function areContrary(base: Version, other: Version, changes: readonly Change[] | null): boolean {
  const change = changes?.length === 1 ? changes[0]! : null
  if (!change || base.words.length - change.fromWords.length < MIN_SAME_WORDS) return false
  if (base.words.length - change.fromWords.length !== other.words.length - change.toWords.length) return false
  const speakers = new Set([...base.pieces, ...other.pieces].map(({ quote }) => quote.entity))
  const one = speakers.size === 1 && [...speakers][0]?.startsWith('person:')
  const turned = senseChanges(base, other, [change]).some(({ kind }) => kind !== 'direction')
  return one === true && turned && [...base.pieces, ...other.pieces].every(({ quote }) => quote.form !== 'indirect')
}

function alone({ items }: Topic<Quote>): Omit<Judgement, 'accounts'> {
  const articles = [...new Set(items.map((item) => item.article))].sort()
  const speaker = items.find((item) => item.speaker)?.speaker
  const copies = articles.length > 1 ? ` and its ${articles.length > 2 ? 'copies' : 'copy'}` : ''
  return {
    relation: 'single',
    rule: 'quote-single',
    why: `Only ${articles[0]}${copies} ${copies ? 'quote' : 'quotes'} this${speaker ? ` from ${speaker}` : ''}.`,
  }
}

function sameWords(longest: Version, others: readonly Version[]): string {
  const parts = others.flatMap((version) => version.articles)
  const all = [longest, ...others].flatMap((version) => version.articles).length
  if (parts.length === 0) return `The same words in all ${all} articles.`
  return `The same words; ${listed(parts)} ${parts.length > 1 ? 'quote' : 'quotes'} a part of them.`
}

const toAccount = ({ article, start, end, field, text, speaker, form }: Quote): Account => ({
  article,
  start,
  end,
  ...(field && { field }),
  text,
  reading: `${text}${speaker ? ` – ${speaker}` : ''}${form === 'indirect' ? ' (not in quotation marks)' : ''}`,
})
