import type { EntityType } from '../../model/mention.ts'
import { areOneGivenName } from '../lexicon/given-names.ts'
import { plainLetters } from '../lexicon/transliteration.ts'
import type { Cluster } from './name-clusters.ts'
import type { Unit } from './name-units.ts'

export interface Entity {
  /** "person:sudani". */
  readonly id: string
  readonly entityType: EntityType
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'group', 'place', 'event']

/** What an entity is by all that its spellings show; unknown names are `other`. */
function typeOf(units: readonly Unit[]): EntityType {
  const known = units.find((unit) => unit.known)?.known
  if (known) return 'entityType' in known ? known.entityType : 'place'
  let best: EntityType = 'other'
  let most = 0
  for (const type of TYPES) {
    const votes = units.reduce((sum, unit) => sum + (unit.votes.get(type) ?? 0), 0)
    if (votes > most) {
      best = type
      most = votes
    }
  }
  return best
}

/** Ids from content, so that an entity keeps its own when articles are added or put in another order; a longer one where two would share it. */
export function entitiesOf(clusters: readonly Cluster[]): Map<Cluster, Entity> {
  const named = clusters.map((cluster) => ({
    cluster,
    entityType: typeOf(cluster.units),
    unit: mainUnit(cluster.units),
  }))
  const short = named.map(({ entityType, unit }) => `${entityType}:${shortSlug(entityType, unit)}`)
  const uses = countOf(short)
  const ids = named.map(({ entityType, unit }, i) =>
    uses.get(short[i]!) === 1 ? short[i]! : `${entityType}:${slug(unit.text)}`,
  )
  const again = new Map<string, number>()
  const entities = new Map<Cluster, Entity>()
  const order = [...named.keys()].sort((a, b) => (named[a]!.unit.text < named[b]!.unit.text ? -1 : 1))
  for (const i of order) {
    const count = (again.get(ids[i]!) ?? 0) + 1
    again.set(ids[i]!, count)
    entities.set(named[i]!.cluster, {
      id: count > 1 ? `${ids[i]!}-${count}` : ids[i]!,
      entityType: named[i]!.entityType,
    })
  }
  return entities
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The fullest spelling, and of those the one that most articles print. */
function mainUnit(units: readonly Unit[]): Unit {
  return [...units].sort(
    (a, b) =>
      b.person.words.length - a.person.words.length ||
      b.articles.size - a.articles.size ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : a.class < b.class ? -1 : 1),
  )[0]!
}

function shortSlug(entityType: EntityType, unit: Unit): string {
  if (unit.known) return slug(unit.known.name)
  if (entityType !== 'person') return slug(unit.text)
  const { words } = unit.person
  return (isFamilyFirst(words) ? words[0] : words.at(-1)) || slug(unit.text)
}

/** Names that put the family first and are spoken of by it: "Xi Jinping", "Kim Jong-un". */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'xi hsi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo jiang kim lee yi park pak choi choe jung jeong kang yoon yun moon ri han nguyen tran mao deng hun'.split(
    ' ',
  ),
)

const isFamilyFirst = (words: readonly string[]) =>
  words.length > 1 && words.length < 4 && FAMILY_FIRST.has(words[0]!) && !areOneGivenName(words[0]!, words.at(-1)!)

/** Letters and digits of any script, hyphens for the rest. */
export function slug(text: string): string {
  return (
    plainLetters(text)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'name'
  )
}
