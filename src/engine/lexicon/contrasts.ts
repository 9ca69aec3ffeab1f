/**
 * Words that name one thing with different weight. Where aligned passages of different articles take different words of a set, the choice
 * is shown, never judged. `loaded`: the words take sides or excuse. `strength`: they stand on a scale, weakest first. `role`: they name the
 * same people by what they are held to be.
 */
export interface ContrastSet {
  readonly id: string
  readonly kind: 'loaded' | 'strength' | 'role'
  /** Base forms, lower case; in rising strength where the kind is `strength`. */
  readonly words: readonly string[]
  /** Why a reader should notice the choice. */
  readonly reason: string
}

const set = (id: string, kind: ContrastSet['kind'], words: string, reason: string): ContrastSet => ({
  id,
  kind,
  words: words.split(' '),
  reason,
})

export const CONTRASTS: readonly ContrastSet[] = [
  set(
    'hostile-act',
    'loaded',
    'invasion aggression incursion intervention operation offensive assault raid attack strike onslaught bombardment',
    '“Invasion” and “aggression” accuse; “operation” and “intervention” excuse.',
  ),
  set(
    'fighters',
    'role',
    'terrorist extremist jihadist militant insurgent rebel guerrilla fighter gunman militiaman separatist mercenary',
    '“Terrorist” condemns, “rebel” and “fighter” do not.',
  ),
  set(
    'armed-body',
    'role',
    'militia gang army force faction cell network alliance movement resistance militant',
    'A “gang” or “militia” is denied the standing of an “army” or a “resistance”.',
  ),
  set(
    'rulers',
    'loaded',
    'regime government administration authorities junta leadership cabinet',
    '“Regime” and “junta” deny legitimacy.',
  ),
  set(
    'killing',
    'loaded',
    'kill murder massacre slaughter execute assassinate martyr slay eliminate neutralise neutralize die perish',
    'From a bare death to a crime: who acted, and whether it was lawful, is in the word.',
  ),
  set(
    'bloodshed',
    'loaded',
    'massacre slaughter atrocity genocide killing clash violence incident',
    '“Massacre” names a crime, “incident” hides one.',
  ),
  set(
    'newcomers',
    'role',
    'migrant refugee immigrant alien asylum-seeker expatriate foreigner',
    '“Refugee” claims a right to protection, “alien” denies belonging.',
  ),
  set(
    'protest',
    'loaded',
    'protest demonstration rally riot unrest uprising revolt disturbance march',
    '“Riot” makes protesters lawbreakers, “uprising” gives them a cause.',
  ),
  set(
    'protesters',
    'role',
    'protester demonstrator activist rioter mob crowd agitator troublemaker',
    '“Rioter” and “mob” judge the crowd.',
  ),
  set(
    'takeover',
    'loaded',
    'coup takeover putsch revolution transition ouster overthrow',
    'Whether power was seized or changed hands.',
  ),
  set(
    'land',
    'loaded',
    'occupy annex control hold administer liberate capture seize retake recapture',
    '“Liberate” and “occupy” name the same army at the same place.',
  ),
  set('accord', 'strength', 'talks understanding agreement deal accord pact treaty', 'From speaking to binding law.'),
  set('wish', 'strength', 'hope expect ask want urge call demand insist order', 'From wishing to commanding.'),
  set(
    'ending',
    'strength',
    'review adjust reduce wind transition conclude end terminate',
    'From looking at it to being done with it.',
  ),
  set(
    'leaving',
    'strength',
    'redeploy reposition reduce draw withdraw leave quit expel',
    'From moving troops to throwing them out.',
  ),
  set(
    'promise',
    'strength',
    'consider plan intend pledge promise vow guarantee',
    'From thinking of it to being bound.',
  ),
  set('certainty', 'strength', 'may might could should would will shall must', 'From possible to certain.'),
  set('likelihood', 'strength', 'possibly perhaps probably likely certainly definitely', 'From possible to certain.'),
  set('amount', 'strength', 'few some several many most all', 'Ordered amounts without a number.'),
  set(
    'frequency',
    'strength',
    'rarely occasionally sometimes sporadically repeatedly frequently often constantly',
    'Ordered frequencies without a number.',
  ),
  set(
    'saying',
    'strength',
    'say note suggest claim allege assert insist admit acknowledge concede confirm reveal',
    '“Claim” doubts, “confirm” and “acknowledge” take it as true.',
  ),
  set(
    'denial',
    'strength',
    'question dispute reject deny rebut refute',
    'Only “refute” says that it was proved wrong.',
  ),
  set(
    'harm',
    'strength',
    'slight light minor moderate major severe serious heavy extensive massive catastrophic',
    'Ordered degrees of damage.',
  ),
  set('damage', 'strength', 'damage hit wreck devastate destroy flatten level raze', 'From damaged to gone.'),
  set(
    'mishap',
    'loaded',
    'accident incident crash disaster tragedy catastrophe collision',
    '“Accident” says that nobody is to blame.',
  ),
  set(
    'fall',
    'strength',
    'dip slip ease fall drop decline slide tumble plunge slump crash collapse',
    'From a small fall to a collapse.',
  ),
  set('rise', 'strength', 'edge inch rise climb gain jump surge soar rocket', 'From a small rise to a leap.'),
  set(
    'business-cut',
    'loaded',
    'restructure streamline downsize rationalise layoff cut fire dismiss sack axe',
    'What firms call it, and what it is.',
  ),
  set(
    'finding',
    'strength',
    'hint clue sign suggest indicate show demonstrate prove breakthrough',
    'From a hint to a proof.',
  ),
  set('defeat', 'strength', 'edge beat defeat thrash crush rout humiliate', 'From a narrow win to a rout.'),
  set(
    'scandal',
    'loaded',
    'mistake error lapse irregularity misconduct fraud corruption scandal',
    'From an oversight to a crime.',
  ),
  set(
    'tax',
    'loaded',
    'tax levy duty charge contribution burden relief reform',
    '“Burden” and “relief” take a side on the same money.',
  ),
  set('climate', 'loaded', 'change warming heating crisis emergency breakdown', 'From a neutral term to an alarm.'),
  set(
    'questioning',
    'loaded',
    'interview question interrogate grill torture abuse',
    'What was done to the person questioned.',
  ),
  set(
    'holding',
    'loaded',
    'detain arrest hold jail imprison abduct kidnap capture apprehend',
    'Whether the one who holds may lawfully do so.',
  ),
  set(
    'prisoners',
    'role',
    'prisoner detainee hostage captive inmate convict suspect',
    'A “hostage” is held without right, a “convict” with it.',
  ),
  set(
    'accused',
    'role',
    'suspect accused defendant perpetrator killer attacker culprit',
    '“Killer” convicts before a court does.',
  ),
  set('wall', 'loaded', 'fence wall barrier border frontier', 'How solid, and how final.'),
  set(
    'spending',
    'loaded',
    'investment spending aid subsidy bailout handout rescue',
    '“Handout” begrudges what “investment” praises.',
  ),
  set(
    'opponents',
    'role',
    'opponent critic dissident opposition enemy traitor rival',
    '“Dissident” is wronged, “traitor” is guilty.',
  ),
  set('dead', 'role', 'victim casualty martyr dead fatality body', '“Martyr” gives the death a cause.'),
  set(
    'civilians',
    'role',
    'civilian resident bystander villager people person human-shield',
    'Whether the dead took part.',
  ),
  set(
    'troops',
    'role',
    'troop soldier force fighter serviceman peacekeeper occupier adviser advisor',
    '“Occupier” accuses, “adviser” and “peacekeeper” reassure.',
  ),
  set(
    'support',
    'strength',
    'link tie sympathise align ally support back fund control',
    'From a loose tie to command: “Iran-linked” is less than “Iran-backed”.',
  ),
]
