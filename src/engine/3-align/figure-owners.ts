import type { Figure, Name } from '../../model/mention.ts'
import type { FigureRead } from '../flow/extraction.ts'
import type { Context } from './context.ts'

/** Who a figure may belong to, as entity ids. */
export interface Owners {
  readonly people: ReadonlySet<string>
  /** People, teams, firms and whatever else has a name but places and events. */
  readonly all: ReadonlySet<string>
}

/** Tells of each figure of an article whom its sentence names before it: whose points, whose offer it is. Who gives the figure is left out. */
export function ownersBySentence({ articles, names }: Context, article: number) {
  const { extraction } = articles[article]!
  const named = new Map<string, Name[]>()
  for (const [i, { sentence, field }] of extraction.name.entries()) {
    const name = names[article]![i]!
    if (name.entityType === 'place' || name.entityType === 'event') continue
    const place = `${field ?? ''} ${sentence}`
    const list = named.get(place)
    if (list) list.push(name)
    else named.set(place, [name])
  }
  return ({ field, sentence, start }: FigureRead, { attributedTo, unit }: Figure): Owners => {
    const before = (named.get(`${field ?? ''} ${sentence}`) ?? []).filter(
      (name) => name.end <= start && !attributedTo?.includes(name.text),
    )
    const persons = before.filter((name) => name.entityType === 'person')
    const people = unit?.endsWith(' of age') ? persons.slice(-1) : persons // "Roe's wife, Ann Roe, 58"
    return { people: new Set(people.map(({ entity }) => entity)), all: new Set(before.map(({ entity }) => entity)) }
  }
}
