/** Nouns that reports of one event count one thing with, a group a line, singular; the first names the group. WordNet parts most of them. */
const KIN = `
person people civilian resident villager inhabitant citizen individual human other victim body local townspeople
troop soldier serviceman servicewoman personnel serviceperson
attack strike raid assault airstrike bombardment bombing sortie
fighter militant gunman insurgent rebel jihadist jihadi terrorist extremist militiaman guerrilla
officer policeman policewoman police cop constable
boat vessel ship
rifle weapon gun firearm
village hamlet settlement
home house building dwelling residence
missile rocket projectile
aftershock tremor
quake earthquake temblor
country nation
company firm
worker employee staff staffer job position post redundancy layoff
student pupil
round session
child minor kid youngster
protester protestor demonstrator
migrant refugee
prisoner detainee inmate captive hostage
case infection
vehicle car truck
injury wound
death fatality
pirate bandit suspect
group committee panel
charge count
shot round bullet
flight plane aircraft jet
school college
day night
adviser advisor
family household
spectator fan supporter viewer attendee concertgoer onlooker
voter elector
researcher scientist astronomer
runner competitor participant entrant
`

/** Verbs for one fate of things. */
const FATES = `
destroy flatten level raze demolish wreck obliterate
damage hit affect batter strike
build construct erect
buy purchase acquire
sell offload
close shut
find discover recover
seize confiscate capture
fire launch
fire dismiss lay sack axe cut shed slash eliminate
`

const byWord = (table: string): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const line of table.trim().split('\n')) {
    const [name = '', ...words] = line.split(' ')
    for (const word of [name, ...words]) groups.set(word, [...(groups.get(word) ?? []), name])
  }
  return groups
}

const kin = byWord(KIN)
const fates = byWord(FATES)

/** The name of the group that a unit stands in; itself where it stands in none. */
export const kinOf = (unit: string): string => kin.get(unit)?.[0] ?? unit

/** Two verbs (base form) tell of one fate. */
export const areOneFate = (a: string, b: string): boolean =>
  a === b || (fates.get(a)?.some((group) => fates.get(b)?.includes(group)) ?? false)
