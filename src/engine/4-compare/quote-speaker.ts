import type { Quote } from '../../model/mention.ts'
import { isOffice, isPronoun } from '../lexicon/speaker.ts'
import { listed } from './figure-why.ts'

/** Fewer words may be anybody's: “deep background”. */
const MIN_OWN_WORDS = 5

interface Said {
  readonly article: string
  readonly printed: string | null
  readonly entity: string | null
}

/** " 001 gives the words to Sudani himself, the others to an office or a statement." where the articles say otherwise who speaks. */
export function speakerNote(items: readonly Quote[]): string {
  const said = speakersOf(items)
  const named = said.filter(({ printed }) => printed !== null && !isPronoun(printed))
  const forms = new Map(named.map(({ printed, entity }) => [entity ?? printed!.toLowerCase(), printed!]))
  if (forms.size === 0) return ''
  const unnamed = said.filter(({ printed }) => printed === null).map((s) => s.article)
  if (forms.size === 1) {
    const nobody = unnamed.length
      ? `; ${listed(unnamed)} ${unnamed.length > 1 ? 'name' : 'names'} nobody beside the words`
      : ''
    return ` Said by ${[...forms.values()][0]}${nobody}.`
  }
  const persons = named.filter(isPerson)
  const offices = named.filter((s) => !isPerson(s) && isOffice(s.printed!))
  const apart =
    persons.length > 0 && offices.length > 0
      ? ` ${listed(persons.map((s) => s.article))} ${persons.length > 1 ? 'give' : 'gives'} to ${persons[0]!.printed} in person what ${listed(offices.map((s) => s.article))} ${offices.length > 1 ? 'give' : 'gives'} to an office or a text.`
      : ''
  return `${apart} Given to ${listed(printedSpeakers(said))}.`
}

/** Two persons by name, for words too many to be a common phrase. */
export function differentPersons(items: readonly Quote[], words: number): boolean {
  if (words < MIN_OWN_WORDS) return false
  const persons = speakersOf(items.filter(isNamed)).filter(isPerson)
  return new Set(persons.map((s) => s.entity)).size > 1
}

/** The name stands beside the words; it does not stand for a pronoun. */
const isNamed = ({ speaker, speakerSpan }: Quote) =>
  speaker !== null &&
  speakerSpan !== null &&
  speaker.length === speakerSpan.end - speakerSpan.start &&
  !isPronoun(speaker)

const isPerson = ({ entity }: Said) => entity?.startsWith('person:') ?? false

/** One an article, by id: the first of its pieces that names a speaker. */
function speakersOf(items: readonly Quote[]): Said[] {
  const said = new Map<string, Said>()
  for (const { article, speaker, entity } of items) {
    if (!said.get(article)?.printed) said.set(article, { article, printed: speaker, entity })
  }
  return [...said.keys()].sort().map((article) => said.get(article)!)
}

/** "“Washington” (000, 001)", each speaker as printed with who names them so. */
function printedSpeakers(said: readonly Said[]): string[] {
  const articles = new Map<string, { name: string; by: string[] }>()
  for (const { article, printed } of said) {
    const known = articles.get(printed?.toLowerCase() ?? '')
    if (known) known.by.push(article)
    else
      articles.set(printed?.toLowerCase() ?? '', { name: printed === null ? 'nobody' : `“${printed}”`, by: [article] })
  }
  return [...articles.values()].map(({ name, by }) => `${name} (${by.join(', ')})`)
}
