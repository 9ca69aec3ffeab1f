import type { EntityType } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { type KnownName, knownNameOf } from '../lexicon/aliases.ts'
import { demonymOf, type KnownPlace, placeOf } from '../lexicon/gazetteer.ts'
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
  readonly votes: Map<EntityType, number>
}

/** A name of an article with the unit it is an instance of. */
export interface Printed {
  readonly article: number
  readonly read: NameRead
  readonly text: string
  unit: Unit
}

const CLASS: Readonly<Record<EntityType, NameClass>> = {
  person: 'person',
  place: 'place',
  organisation: 'body',
  group: 'body',
  event: 'body',
  other: 'any',
}

/** Every name of the story with its spelling; a spelling of unknown class takes the class that others of the same letters have. */
export function unitsOf(articles: readonly Prepared[]): { units: Unit[]; printed: Printed[] } {
  const units = new Map<string, Unit>()
  const printed: Printed[] = []
  for (const [article, { segmented, extraction }] of articles.entries())
    for (const read of extraction.name) {
      const prose = read.field ? segmented.title! : segmented.body
      const text = prose.text.slice(read.start, read.end).replace(/\s+/g, ' ')
      const nameClass = CLASS[read.entityType]
      const owner = nameClass === 'body' ? ownerOf(prose, read) : null
      const key = `${nameClass} ${text}${owner ? ` of ${owner}` : ''}`
      let unit = units.get(key)
      if (!unit) {
        unit = makeUnit(text, nameClass, owner)
        units.set(key, unit)
      }
      unit.articles.add(article)
      unit.votes.set(read.entityType, (unit.votes.get(read.entityType) ?? 0) + (read.title ? TITLED_VOTES : 1))
      printed.push({ article, read, text, unit })
    }
  const classes = new Map(
    [...units.values()].map((unit) => [unit, unit.class === 'any' ? classified(units, unit) : unit] as const),
  )
  for (const name of printed) {
    name.unit = classes.get(name.unit)!
    name.unit.articles.add(name.article)
  }
  return { units: [...new Set(classes.values())], printed }
}

/** A title says more than three guesses from the words around. */
const TITLED_VOTES = 4

/** "Iraq’s Foreign Ministry": the place that owns the body. */
function ownerOf({ tokens }: Prose, { from }: NameRead): string | null {
  if (tokens[from - 1]?.lower !== "'s") return null
  const owner = tokens[from - 2]!.text
  return placeOf(owner)?.name ?? demonymOf(owner) ?? null
}

function makeUnit(text: string, nameClass: NameClass, owner: string | null): Unit {
  return {
    text,
    class: nameClass,
    person: personForm(text),
    body: bodyForm(text, owner),
    known: knownOf(text, nameClass),
    articles: new Set(),
    votes: new Map(),
  }
}

/** A town's name that may be a person's counts as the town's only where it is read as a place. */
function knownOf(text: string, nameClass: NameClass): Unit['known'] {
  if (nameClass === 'person') return null
  const place = placeOf(text)
  return knownNameOf(text) ?? (place && (nameClass === 'place' || place.rank !== 'other') ? place : null)
}

const KINDS: readonly NameClass[] = ['person', 'body', 'place']

function classified(units: ReadonlyMap<string, Unit>, unit: Unit): Unit {
  let best: Unit | undefined
  for (const kind of KINDS) {
    const other = units.get(`${kind} ${unit.text}`)
    if (other && other.articles.size > (best?.articles.size ?? 0)) best = other
  }
  return best ?? unit
}
