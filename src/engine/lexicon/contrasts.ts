/**
 * Words that name one thing with different weight. Where aligned passages of different articles take different words of a set, the choice
 * is shown, never judged. `loaded`: the words take sides or excuse. `strength`: they stand on a scale, weakest first. `role`: they name the
 * same people by what they are held to be.
 */
export interface ContrastSet {
  readonly id: string
  readonly kind: 'loaded' | 'strength' | 'role'
  /**
   * Base forms, lower case, in groups: words of one group weigh the same ("attack", "strike"), so that only words of two groups differ.
   * In rising strength where the kind is `strength`.
   */
  readonly groups: readonly (readonly string[])[]
  /** Why a reader should notice the choice. */
  readonly reason: string
}

const set = (id: string, kind: ContrastSet['kind'], groups: string, reason: string): ContrastSet => ({
  id,
  kind,
  groups: groups.split(' | ').map((words) => words.split(' ')),
  reason,
})

export const CONTRASTS: readonly ContrastSet[] = [
  set(
    'hostile-act',
    'loaded',
    'aggression | invasion incursion | offensive onslaught assault bombardment | attack raid strike | operation intervention',
    '“Invasion” and “aggression” accuse; “operation” and “intervention” excuse.',
  ),
  set(
    'fighters',
    'role',
    'terrorist | extremist jihadist | militant insurgent rebel guerrilla separatist | fighter gunman militiaman | mercenary',
    '“Terrorist” condemns, “rebel” and “fighter” do not.',
  ),
  set(
    'armed-body',
    'role',
    'gang | militia | faction cell network alliance movement militant | resistance | army force',
    'A “gang” or “militia” is denied the standing of an “army” or a “resistance”.',
  ),
  set(
    'rulers',
    'loaded',
    'regime junta | government administration authorities leadership cabinet',
    '“Regime” and “junta” deny legitimacy.',
  ),
  set(
    'killing',
    'loaded',
    'murder massacre slaughter execute assassinate | martyr | kill slay | eliminate neutralise neutralize | die perish',
    'From a bare death to a crime: who acted, and whether it was lawful, is in the word.',
  ),
  set(
    'bloodshed',
    'loaded',
    'massacre slaughter atrocity genocide | killing | clash violence incident',
    '“Massacre” names a crime, “incident” hides one.',
  ),
  set(
    'newcomers',
    'role',
    'refugee asylum-seeker | migrant immigrant expatriate foreigner | alien',
    '“Refugee” claims a right to protection, “alien” denies belonging.',
  ),
  set(
    'protest',
    'loaded',
    'protest demonstration rally march | riot unrest disturbance | uprising revolt',
    '“Riot” makes protesters lawbreakers, “uprising” gives them a cause.',
  ),
  set(
    'protesters',
    'role',
    'protester demonstrator activist | crowd | rioter mob agitator troublemaker',
    '“Rioter” and “mob” judge the crowd.',
  ),
  set(
    'takeover',
    'loaded',
    'coup putsch | takeover ouster overthrow | revolution | transition',
    'Whether power was seized or changed hands.',
  ),
  set(
    'land',
    'loaded',
    'occupy annex seize capture | control hold administer | liberate retake recapture',
    '“Liberate” and “occupy” name the same army at the same place.',
  ),
  set(
    'accord',
    'strength',
    'talks | understanding | agreement deal accord pact | treaty',
    'From speaking to binding law.',
  ),
  set(
    'wish',
    'strength',
    'hope | expect | ask want | urge call | demand insist | order',
    'From wishing to commanding.',
  ),
  set(
    'ending',
    'strength',
    'review | adjust | reduce | wind transition | conclude end terminate',
    'From looking at it to being done with it.',
  ),
  set(
    'leaving',
    'strength',
    'redeploy reposition | reduce draw | withdraw leave quit | expel',
    'From moving troops to throwing them out.',
  ),
  set(
    'promise',
    'strength',
    'consider | plan intend | pledge promise vow guarantee',
    'From thinking of it to being bound.',
  ),
  set('certainty', 'strength', 'may might could | should | would | will shall | must', 'From possible to certain.'),
  set(
    'likelihood',
    'strength',
    'possibly perhaps | probably likely | certainly definitely',
    'From possible to certain.',
  ),
  set('amount', 'strength', 'few | some | several | many | most | all', 'Ordered amounts without a number.'),
  set(
    'frequency',
    'strength',
    'rarely | occasionally sometimes sporadically | repeatedly frequently often | constantly',
    'Ordered frequencies without a number.',
  ),
  set(
    'saying',
    'strength',
    'say note | suggest claim allege | assert insist | admit acknowledge concede confirm reveal',
    '“Claim” doubts, “confirm” and “acknowledge” take it as true.',
  ),
  set(
    'denial',
    'strength',
    'question dispute | reject deny | rebut refute',
    'Only “refute” says that it was proved wrong.',
  ),
  set(
    'harm',
    'strength',
    'slight light minor | moderate | major severe serious heavy extensive massive | catastrophic',
    'Ordered degrees of damage.',
  ),
  set('damage', 'strength', 'damage | wreck devastate destroy flatten level raze', 'From damaged to gone.'),
  set(
    'mishap',
    'loaded',
    'accident crash collision | incident | disaster tragedy catastrophe',
    '“Accident” says that nobody is to blame.',
  ),
  set(
    'fall',
    'strength',
    'dip slip ease | fall drop decline slide | tumble plunge slump crash collapse',
    'From a small fall to a collapse.',
  ),
  set('rise', 'strength', 'edge inch | rise climb gain | jump surge soar rocket', 'From a small rise to a leap.'),
  set(
    'business-cut',
    'loaded',
    'restructure streamline downsize rationalise | layoff cut | fire dismiss sack axe',
    'What firms call it, and what it is.',
  ),
  set(
    'finding',
    'strength',
    'hint clue | sign suggest indicate | show demonstrate | prove breakthrough',
    'From a hint to a proof.',
  ),
  set('defeat', 'strength', 'edge | beat defeat | thrash crush rout humiliate', 'From a narrow win to a rout.'),
  set(
    'scandal',
    'loaded',
    'mistake error lapse | irregularity misconduct | fraud corruption scandal',
    'From an oversight to a crime.',
  ),
  set(
    'tax',
    'loaded',
    'tax levy duty charge | contribution | burden | relief reform',
    '“Burden” and “relief” take a side on the same money.',
  ),
  set('climate', 'loaded', 'change | warming heating | crisis emergency breakdown', 'From a neutral term to an alarm.'),
  set(
    'questioning',
    'loaded',
    'interview question | interrogate grill | torture abuse',
    'What was done to the person questioned.',
  ),
  set(
    'holding',
    'loaded',
    'detain hold | arrest apprehend jail imprison | abduct kidnap | capture',
    'Whether the one who holds may lawfully do so.',
  ),
  set(
    'prisoners',
    'role',
    'prisoner inmate detainee captive | hostage | convict | suspect',
    'A “hostage” is held without right, a “convict” with it.',
  ),
  set(
    'accused',
    'role',
    'suspect accused defendant | perpetrator killer attacker culprit',
    '“Killer” convicts before a court does.',
  ),
  set('wall', 'loaded', 'fence barrier | wall | border frontier', 'How solid, and how final.'),
  set(
    'spending',
    'loaded',
    'investment | spending aid | subsidy | bailout handout',
    '“Handout” begrudges what “investment” praises.',
  ),
  set(
    'opponents',
    'role',
    'opponent critic opposition rival | dissident | enemy | traitor',
    '“Dissident” is wronged, “traitor” is guilty.',
  ),
  set('dead', 'role', 'victim | casualty dead fatality body | martyr', '“Martyr” gives the death a cause.'),
  set(
    'civilians',
    'role',
    'civilian resident villager bystander people person | human-shield',
    'Whether the dead took part.',
  ),
  set(
    'troops',
    'role',
    'troop soldier force serviceman fighter | peacekeeper | occupier | adviser advisor',
    '“Occupier” accuses, “adviser” and “peacekeeper” reassure.',
  ),
  set(
    'support',
    'strength',
    'link tie | align ally sympathise | support back | fund | control',
    'From a loose tie to command: “Iran-linked” is less than “Iran-backed”.',
  ),
]
