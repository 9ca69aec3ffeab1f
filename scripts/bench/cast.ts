import type { EntityType } from '../../src/model/mention.ts'
import type { Random } from './random.ts'

/** Who and where a made-up story tells of. */
export interface Cast {
  readonly persons: readonly { readonly full: string; readonly short: string }[]
  readonly places: readonly string[]
  readonly bodies: readonly string[]
}

const GIVEN =
  'Anna Boris Carla David Elena Farid Greta Hassan Irina James Kenji Layla Marco Nadia Omar Petra Rania Samuel Tomas Yusuf'.split(
    ' ',
  )
const OPENING = 'Al Bar Cor Dal Er Fen Gar Hol Is Jar Kel Lor Mar Nor Ost Per Rad Sel Tor Ul Var Wes Yar Zel'.split(' ')
const MIDDLE = 'a e i o u an el in or us ab em ir on ul'.split(' ')
const FAMILY = 'son ski ley man dar ri tov berg wick mund zadeh ez ini'.split(' ')
const TOWN = 'ton ville burg stad pur abad ford haven bridge mouth gorod'.split(' ')
const COUNTRIES = 'Iraq Syria Iran Turkey Jordan Egypt France Germany Japan Brazil Kenya Norway'.split(' ')
const BODIES = ['Ministry of {}', '{} Union', '{} Party', '{} Group', 'National {} Council', '{} Agency']
const MATTERS =
  'Energy Health Transport Labour Water Trade Justice Science Housing Farmers Rail Mining Media Steel'.split(' ')

const MAX_PERSONS = 12

export function makeCast(random: Random): Cast {
  const name = (endings: readonly string[]) => random.pick(OPENING) + random.pick(MIDDLE) + random.pick(endings)
  const persons = Array.from({ length: MAX_PERSONS }, () => {
    const family = name(FAMILY)
    return { full: `${random.pick(GIVEN)} ${family}`, short: family }
  })
  return {
    persons,
    places: [...random.shuffled(COUNTRIES).slice(0, 3), ...Array.from({ length: 5 }, () => name(TOWN))],
    bodies: Array.from({ length: 6 }, () => random.pick(BODIES).replace('{}', random.pick(MATTERS))),
  }
}

/** A member of the cast for a slot: the full name of a person who is named in full there, else the surname. */
export function nameFor(text: string, type: EntityType | undefined, cast: Cast, random: Random): string {
  if (type === 'person') {
    const person = random.pickFrequent(cast.persons)
    return text.includes(' ') ? person.full : person.short
  }
  return random.pickFrequent(type === 'place' ? cast.places : cast.bodies)
}
