import type { EntityType } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { type KnownName, knownNameOf } from '../lexicon/aliases.ts'
import { demonymOf, isLostGenitive, type KnownPlace, placeOf } from '../lexicon/gazetteer.ts'
import { type NameForm, personForm } from '../lexicon/name-forms.ts'
import { type BodyForm, bodyForm } from '../lexicon/name-organisations.ts'

/** What a spelling can be the name of; `any` where nothing shows it. */
export type NameClass = 'person' | 'place' | 'body' | 'any'

/** One spelling of the story, however often it is printed. */
export interface Unit {
  readonly text: string
  readonly class: NameClass
  readonly person: NameForm
  readonly body: BodyForm
  readonly known: KnownName | KnownPlace | null
  /** Indices of the articles that print it. */
  readonly articles: Set<number>
  readonly votes: ReadonlyMap<EntityType, number>
}

/** A name of an article with the unit it is an instance of. */
export interface Printed {
  readonly article: number
  readonly read: NameRead
  readonly prose: Prose
  readonly text: string
  readonly unit: Unit
}

const CLASS: Readonly<Record<EntityType, NameClass>> = {
  person: 'person',
  place: 'place',
  organisation: 'body',
  group: 'body',
  event: 'body',
  other: 'any',
}

/** Every name of the story with its spelling. What a spelling names is judged once for the story, from all the places it is printed at. */
export function unitsOf(articles: readonly Prepared[]): { units: Unit[]; printed: Printed[] } {
  const reads = articles.flatMap(({ segmented, extraction }, article) =>
    extraction.name.map((read) => {
      const prose = read.field ? segmented.title! : segmented.body
      return { article, read, prose, text: prose.text.slice(read.start, read.end).replace(/\s+/g, ' ') }
    }),
  )
  const votes = countVotes(reads)
  const units = new Map<string, Unit>()
  const printed = reads.map(({ article, read, prose, text }): Printed => {
    const nameClass = judged(text, read, votes.get(text)!)
    const owner = nameClass === 'body' ? ownerOf(prose, read) : null
    const key = `${nameClass} ${text}${owner ? ` of ${owner}` : ''}`
    let unit = units.get(key)
    if (!unit) {
      unit = makeUnit(text, nameClass, owner, votes.get(text)!)
      units.set(key, unit)
    }
    unit.articles.add(article)
    return { article, read, prose, text, unit }
  })
  return { units: [...units.values()], printed }
}

type Votes = Map<EntityType, number>

/** A title says more than three guesses from the words around; that a name is a place's is guessed from better signs than the rest. */
const TITLED_VOTES = 4
const PLACE_VOTES = 2

function countVotes(reads: readonly { readonly read: NameRead; readonly text: string }[]): Map<string, Votes> {
  const all = new Map<string, Votes>()
  for (const { read, text } of reads) {
    const votes = all.get(text) ?? new Map<EntityType, number>()
    all.set(text, votes)
    votes.set(
      read.entityType,
      (votes.get(read.entityType) ?? 0) + (read.title ? TITLED_VOTES : read.entityType === 'place' ? PLACE_VOTES : 1),
    )
  }
  return all
}

const KINDS: readonly NameClass[] = ['person', 'body', 'place']

/** A name of the lists is what its place in the text says ("Jordan" the man, "Jordan" the country); another one what most of its places say. */
function judged(text: string, read: NameRead, votes: Votes): NameClass {
  const own = CLASS[read.entityType]
  if (own !== 'any' && (placeOf(text) || knownNameOf(text))) return own
  let best: NameClass = 'any'
  let most = 0
  for (const kind of KINDS) {
    let sum = 0
    for (const [type, count] of votes) if (CLASS[type] === kind) sum += count
    if (sum > most) {
      best = kind
      most = sum
    }
  }
  return best
}

/** "Iraq’s Foreign Ministry": the place that owns the body. */
function ownerOf({ tokens }: Prose, { from }: NameRead): string | null {
  if (tokens[from - 1]?.lower !== "'s") return null
  const owner = tokens[from - 2]!.text
  return placeOf(owner)?.name ?? demonymOf(owner) ?? null
}

const NO_BODY: BodyForm = { words: [], places: [], letters: '' }

function makeUnit(text: string, nameClass: NameClass, owner: string | null, votes: Votes): Unit {
  return {
    text,
    class: nameClass,
    person: personForm(text),
    body: nameClass === 'person' ? NO_BODY : bodyForm(text, owner),
    known: knownOf(text, nameClass),
    articles: new Set(),
    votes,
  }
}

/** A town's name that may be a person's counts as the town's only where it is read as a place. */
function knownOf(text: string, nameClass: NameClass): Unit['known'] {
  if (nameClass === 'person') return null
  const name = isLostGenitive(text) ? text.slice(0, -1) : text
  const place = placeOf(name)
  return (
    knownNameOf(name) ??
    (place && (nameClass === 'place' || place.rank !== 'other' || name.includes(' ')) ? place : null)
  )
}

/** What the spellings of an entity show it to be. */
export const classOf = ({ units }: { readonly units: readonly Unit[] }): NameClass =>
  KINDS.find((kind) => units.some((unit) => unit.class === kind)) ?? 'any'
