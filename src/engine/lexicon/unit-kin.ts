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
job position post
worker employee staff staffer
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
shot round bullet
flight plane aircraft jet
school college
day night
adviser advisor
family household
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
`

const byWord = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ')
        return words.map((word) => [word, words[0]!] as const)
      })
      .reverse(),
  )

const kin = byWord(KIN)
const fates = byWord(FATES)

/** The name of the group that a unit stands in; itself where it stands in none. */
export const kinOf = (unit: string): string => kin.get(unit) ?? unit
/** Base form of a verb → the name of its group. */
export const fateOf = (verb: string): string => fates.get(verb) ?? verb
