import { ADJECTIVE, classOf } from './word-classes.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Stand right before a name and are no part of it: "Mr", "Lt.", "Sheikh". Lower case, without the point. */
export const HONORIFICS: ReadonlySet<string> = set(`
mr mrs ms miss dr prof sir dame lady madam mx messrs monsieur mme mlle madame herr frau señor señora signor don doña
rev reverend fr hon right-honourable his-excellency hrh sheikh shaikh sheik shaykh sheikha mullah mulla maulana maulavi mawlawi maulvi ayatollah hojatoleslam imam hajji haji hadji hajj qari mufti sayyid sayed
gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr cdr commodore brig brigadier marshal cmdt commandant supt superintendent insp inspector det detective const constable cst
sen senator rep representative congressman congresswoman gov governor amb ambassador pres president premier chancellor judge justice atty attorney pm mp mep msgr monsignor pope cardinal archbishop bishop rabbi father sister brother pastor deacon
king queen prince princess emperor empress sultan emir tsar shah duke duchess earl count countess baron baroness lord viscount saint präsident président presidente presidenta professor doctor minister secretary chairman chairwoman
`)

/** Forms of address and degrees: no office, and nothing to compare. Lower case, without the point. */
export const COURTESY: ReadonlySet<string> = set(
  'mr mrs ms miss mx messrs monsieur mme mlle madame madam dr rev fr sir dame hon herr frau señor señora signor',
)

/** Turn an office into a past or a coming one; printed before the place it is of: "former U.S. President". Lower case. */
export const OFFICE_TURNS: ReadonlySet<string> = set('former ex late then acting interim outgoing incoming deputy vice')

/** Nouns for what a person is or does, the last word of a title. Singular, lower case. */
export const OFFICES: ReadonlySet<string> = set(`
president premier chancellor minister secretary undersecretary spokesman spokeswoman spokesperson chairman chairwoman chairperson chair mayor governor senator representative congressman congresswoman lawmaker legislator parliamentarian
ambassador envoy diplomat attaché consul commissioner councillor councilor councilman councilwoman adviser advisor aide counsel counsellor counselor solicitor prosecutor attorney lawyer barrister judge justice magistrate sheriff marshal ombudsman
general colonel major captain lieutenant sergeant corporal private admiral commodore commander commander-in-chief brigadier officer official inspector detective superintendent constable chief chieftain warlord deputy head leader boss ruler dictator strongman
king queen prince princess emperor empress sultan emir tsar sheikh monarch duke duchess earl baron baroness lord lady pope cardinal archbishop bishop rabbi imam cleric ayatollah mufti patriarch priest pastor preacher reverend father nun vicar chaplain
ceo cfo coo cto director manager executive founder co-founder owner entrepreneur tycoon magnate oligarch billionaire investor banker broker trader economist analyst strategist consultant expert specialist researcher scientist professor lecturer scholar historian academic
doctor physician surgeon nurse psychologist psychiatrist virologist epidemiologist biologist chemist physicist astronomer engineer architect inventor astronaut pilot coroner pathologist paramedic firefighter trooper policeman policewoman soldier guard bodyguard
journalist reporter correspondent editor editor-in-chief columnist commentator presenter anchor broadcaster blogger publisher photographer cameraman author writer novelist poet playwright biographer translator critic
actor actress comedian singer songwriter musician rapper composer conductor pianist guitarist drummer dancer choreographer artist painter sculptor designer filmmaker producer screenwriter star celebrity model
coach trainer striker midfielder defender goalkeeper quarterback pitcher batsman bowler skipper captain athlete champion sprinter swimmer boxer wrestler golfer cyclist referee teammate
activist campaigner dissident militant fighter gunman suspect defendant victim survivor witness resident neighbour neighbor teacher student pupil principal headmaster dean provost rector librarian farmer fisherman shopkeeper businessman businesswoman politician candidate nominee incumbent successor predecessor veteran
member mp mep pm speaker whip treasurer comptroller auditor coordinator negotiator mediator rapporteur delegate organizer organiser planner assistant clerk registrar steward warden curator intern volunteer worker
husband wife son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower fiancé fiancée girlfriend boyfriend partner friend colleague
gm vp svp evp ag da democrat republican leader-in-exile second-in-command secretary-general director-general attorney-general governor-general vice-president vice-chairman
`)

/** Nouns of OFFICES that say whose relative a person is: no title. Singular, lower case. */
const RELATIVES: ReadonlySet<string> = set(
  'husband wife son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower fiancé fiancée girlfriend boyfriend friend',
)

/** "wife", "brothers". */
export const isRelative = (word: string): boolean => RELATIVES.has(word) || RELATIVES.has(singularOffice(word))

/** Nouns of OFFICES that in capitals are as often part of another name: "Star Wars", "Model T". In lower case they are titles. */
export const LOWER_CASE_OFFICES: ReadonlySet<string> = set(`
star model friend partner colleague teammate resident neighbour neighbor champion witness victim survivor veteran volunteer worker
farmer soldier guard fighter student teacher pupil member owner sister brother mother daughter son head chair boss celebrity private major earl lady father nun dean principal speaker pilot
`)

/** Ranks and turns of an office: "deputy", "former", "prime". Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = set(`
prime crown deputy vice assistant associate acting interim caretaker former ex late then outgoing incoming elected designate senior junior chief principal lead top head first second third lieutenant major brigadier rear
press media managing marketing executive founding honorary emeritus staff general attorney police army navy militia rebel tribal opposition
`)

/** What an office is in charge of: "foreign minister", "national security adviser"; words of bodies too ("Foreign Ministry"). Lower case. */
export const TITLE_PORTFOLIOS: ReadonlySet<string> = set(`
foreign interior finance defense defence justice health education labor labour energy oil trade agriculture environment transport transportation home communications public affairs information political military national security economic special legal medical cultural
state parliamentary presidential regional provincial federal supreme high majority minority cabinet government party programme program project policy research technology technical financial operating investment human rights resources religious spiritual
`)

/** Opens what a title is of: "spokesperson for the US Department of Defense", "minister of oil". */
export const TITLE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'on'])

/** "Jr" tells a son from his father. Lower case, without the point. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])

/** Letters behind a name: "John Smith, MP", "KC". */
export const isOffice = (word: string): boolean =>
  OFFICES.has(word) || OFFICES.has(singularOffice(word)) || (word.length > 8 && OFFICE_ENDING.test(word))

/** "filmmaker", "anchorwoman", "criminologist"; but a "chipmaker" is a firm. */
const OFFICE_ENDING = /(?:(?:film|policy|peace|dress|watch|wine|play)maker|woman|person|ologist)$/

function singularOffice(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  'gen=general lt=lieutenant col=colonel maj=major capt=captain sgt=sergeant adm=admiral cmdr=commander sen=senator rep=representative gov=governor pres=president pm=prime_minister gm=general_manager vp=vice_president dr=doctor prof=professor amb=ambassador det=detective insp=inspector brig=brigadier rev=reverend vice-president=vice_president defence=defense'
    .split(' ')
    .map((pair) => pair.replace('_', ' ').split('=') as [string, string]),
)

/** A title without what printing changes: "Lt. Gen." and "lieutenant general" are one; "deputy" and "former" stay. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .split(/[\s.,-]+/)
    .filter((word) => word && !COURTESY.has(word))
    .map((word) => SPELT_OUT.get(word) ?? (OFFICES.has(word) ? word : singularOffice(word)))
    .filter((word) => !isEvaluation(word))
    .join(' ')

/** Words that make an office another one: a deputy spokeswoman is no spokeswoman, a former president no president. */
const RANKS: ReadonlySet<string> = set(
  'deputy vice assistant associate acting interim caretaker former ex late then designate elect co under',
)

/** The two titles are of two offices; "Secretary" is short for "Interior Secretary". */
export function areTwoOffices(a: string, b: string): boolean {
  const [x, y] = [plainTitle(a).split(' '), plainTitle(b).split(' ')]
  const more = [...x.filter((word) => !y.includes(word)), ...y.filter((word) => !x.includes(word))]
  const isShort = x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
  return !isShort || more.some((word) => RANKS.has(word))
}

/** "seasoned", "legendary": what the writer thinks of the person, no part of the office. */
const isEvaluation = (word: string) => {
  const { main } = classOf(word)
  return main === ADJECTIVE && !TITLE_MODIFIERS.has(word) && !TITLE_PORTFOLIOS.has(word)
}

/** What artists are called, for want of an office: that one is an actor here and a star there is no difference of titles. Lower case. */
const CALLINGS: ReadonlySet<string> = set(
  'star celebrity actor actress comedian author writer novelist performer singer musician rapper entertainer player artist',
)

/** The title is no more than a calling. */
export const isCalling = (title: string): boolean => CALLINGS.has(plainTitle(title).split(' ').at(-1) ?? '')
