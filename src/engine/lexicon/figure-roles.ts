import type { Role } from '../../model/mention.ts'
import { demonymOf } from './gazetteer.ts'

const table = (rows: Readonly<Partial<Record<Role, string>>>): ReadonlyMap<string, Role> =>
  new Map(
    (Object.entries(rows) as [Role, string][]).flatMap(([role, words]) =>
      words.split(/\s+/).map((word) => [word, role] as const),
    ),
  )

/** What these verbs (base form) do to the people who are their object: "killing 10 people", "10 people were killed". */
export const OBJECT_ROLES = table({
  killed: 'kill murder slay massacre execute assassinate behead slaughter',
  wounded: 'injure wound hurt maim',
  detained: 'detain arrest capture seize imprison jail abduct kidnap apprehend nab',
  displaced: 'displace uproot evacuate',
  deployed: 'deploy station dispatch mobilise mobilize',
  rescued: 'rescue save free release',
})

/** What these verbs say of the people who are their subject: "10 people died", "hundreds fled". */
export const SUBJECT_ROLES = table({
  killed: 'die perish drown succumb',
  displaced: 'flee',
  missing: 'disappear vanish',
  rescued: 'survive',
  present: 'attend gather assemble rally march protest demonstrate participate',
})

/** Behind the people counted, in any form: "10 dead", "50 others injured", "80 still missing", "hundreds homeless". */
export const STATE_ROLES = table({
  killed: 'killed dead slain murdered executed massacred dying died perished drowned',
  wounded: 'injured wounded hurt maimed hospitalised hospitalized',
  missing: 'missing unaccounted',
  detained: 'detained arrested captured imprisoned jailed abducted kidnapped seized captive hostage apprehended',
  displaced: 'displaced homeless evacuated uprooted fled',
  deployed: 'deployed stationed dispatched',
  rescued: 'rescued saved freed released',
  present: 'present',
})

/** Nouns that are counted and say the role themselves: "12 deaths", "30 detainees". */
export const NOUN_ROLES = table({
  killed: 'death fatality dead martyr corpse',
  wounded: 'injury injured wounded',
  missing: 'missing',
  detained: 'detainee prisoner captive hostage arrest inmate',
  displaced: 'displaced evacuee refugee',
  rescued: 'survivor',
})

/** Of those the ones that count the people themselves: "12 deaths" are 12 people killed; arrests are told of many days and places. */
const FATE_NOUNS = new Set(['death', 'fatality', 'survivor'])

/** The unit that people of one fate are compared by. */
export const peopleUnit = (unit: string | null, role: Role | null): string | null =>
  unit !== null && role !== null && FATE_NOUNS.has(unit) && NOUN_ROLES.get(unit) === role ? 'person' : unit

/** Nouns of what was done to the people named behind them: "the killing OF 12 people", "injuries TO five". */
export const DEED_ROLES = table({
  killed: 'killing killings death deaths murder murders massacre slaughter execution executions lives life',
  wounded: 'injury injuries wounding',
  detained: 'arrest arrests capture detention kidnapping abduction seizure imprisonment',
  displaced: 'displacement evacuation',
  deployed: 'deployment',
  rescued: 'rescue release',
})

/** Two words behind the people that say a role. */
export const ROLE_IDIOMS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['into custody', 'detained'],
  ['in custody', 'detained'],
  ['in captivity', 'detained'],
  ['in detention', 'detained'],
  ['in jail', 'detained'],
  ['in prison', 'detained'],
  ['behind bars', 'detained'],
  ['taken hostage', 'detained'],
  ['taken prisoner', 'detained'],
  ['taken captive', 'detained'],
  ['lost lives', 'killed'],
  ['lost life', 'killed'],
  ['lost homes', 'displaced'],
  ['lost houses', 'displaced'],
  ['took part', 'present'],
  ['taking part', 'present'],
  ['took to', 'present'],
  ['in attendance', 'present'],
  ['their homes', 'displaced'],
  ['critical condition', 'wounded'],
  ['serious condition', 'wounded'],
  ['intensive care', 'wounded'],
  ['to death', 'killed'],
  ['on board', 'present'],
  ['unaccounted for', 'missing'],
])

/** May stand between the people counted and what is said of them: "80 others WERE REPORTEDLY injured". */
export const BETWEEN_ROLE = new Set(
  `others other more people persons were was are is be been being has have had got reportedly also still critically seriously badly severely lightly slightly confirmed feared believed presumed
thought reported said known left listed declared as to later now already either initially allegedly tragically instantly that who which lay lie may might could would having up remain remained remains
further additional all of them some at least shot found stabbed beaten trampled crushed burned burnt`.split(/\s+/),
)

/** People by trade or kind: roles are only for them and for counts without a noun. Other nouns that name people end in -er, -ist, -ian … */
export const PEOPLE = new Set(
  `person people man woman child boy girl baby infant toddler teenager youth adult civilian resident citizen villager inhabitant local family troop soldier marine sailor airman officer policeman
policewoman police cop guard militant fighter rebel insurgent gunman terrorist jihadist extremist attacker bomber suspect pirate hostage victim casualty passenger crew tourist visitor worker employee staff
student pupil teacher doctor nurse medic paramedic patient journalist reporter activist protester protestor demonstrator supporter migrant refugee asylum-seeker prisoner inmate detainee fan spectator
farmer fisherman fishermen miner driver pilot pedestrian cyclist commuter shopper worshipper worshiper pilgrim survivor member serviceman servicewoman personnel relative friend mother father sister
brother son daughter parent foreigner national adviser advisor contractor official lawmaker judge lawyer politician candidate voter leader commander general firefighter rescuer volunteer peacekeeper
monk priest nun cleric imam lieutenant captain colonel sergeant major reservist conscript cadet mercenary sniper settler kurd arab jew muslim christian hindu other dead injured wounded missing
individual human elder runner player athlete competitor contestant participant entrant scientist researcher astronomer engineer astronaut professor investor customer consumer subscriber
shareholder taxpayer pensioner trader delegate guest motorist rider holidaymaker campaigner demonstrator onlooker widow orphan twin sibling couple grandchild grandmother grandfather combatant militiaman tribesman crewman cameraman fireman businessman`.split(
    /\s+/,
  ),
)

/** Military people, who are "in" a country by being deployed there. */
export const MILITARY = new Set(
  'troop soldier marine serviceman servicewoman personnel force adviser advisor contractor peacekeeper sailor airman'.split(
    ' ',
  ),
)

/** The unit names people, so that something may have happened to them. */
export function namesPeople(unit: string): boolean {
  const lower = unit.toLowerCase()
  return (
    PEOPLE.has(lower) ||
    NOUN_ROLES.has(lower) ||
    demonymOf(unit) !== undefined ||
    /(?:ist|ian|wright|men|man|ees?)$/.test(lower)
  )
}
