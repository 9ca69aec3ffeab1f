const set = (words: string) => new Set(words.trim().split(/\s+/))

/** The last word of an organisation's name, or the one before "of", "for", "on". Lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = set(`
ministry department office bureau agency authority administration government cabinet parliament congress senate assembly council commission committee subcommittee board panel tribunal court chamber house directorate secretariat service services inspectorate treasury
army navy force forces guard guards corps command brigade brigades battalion regiment division militia police constabulary patrol military marines coalition alliance axis union federation confederation league association society club institute institution foundation trust fund endowment
party movement front congress resistance bloc organization organisation network group groups company corporation incorporated limited firm holding holdings enterprise enterprises industries partners associates ventures capital investments securities insurance bank banks exchange
university college school academy faculty laboratory laboratories lab observatory hospital clinic medical center centre museum library gallery theatre theater orchestra opera church mosque diocese synagogue temple
semiconductors chemicals foods metals minerals materials mines mining electronics robotics dynamics solutions logistics biosciences biotech therapeutics instruments cosmetics brands insurance realty hotels resorts casinos breweries beverages tobacco textiles shipping freight mobility automotive aerospace
airlines airways air railways railway motors electric energy power petroleum oil gas steel pharmaceuticals technologies technology systems software networks telecom communications media news press times post journal herald tribune guardian telegraph gazette daily radio television tv broadcasting entertainment studios pictures records
team united rovers rangers wanderers fc cf sc athletic alliance initiative programme program campaign project taskforce force mission delegation embassy consulate crescent cross cooperative co-operative consortium syndicate cartel mafia gang brotherhood jihad
nations states parties workers defenders scouts observers observatory monitors monitor watch survey units unit bros brothers
`)

/** Words that one article adds to a body's name and another leaves out: "Islamic Resistance Movement". Lower case. */
export const GENERIC_HEADS: ReadonlySet<string> = set(
  'movement group groups organization network militia militias forces force company corporation agency party',
)

/** Words of bodies' names that translators choose between. Lower case. */
export const TRANSLATED: readonly ReadonlySet<string>[] = [
  set('committee commission'),
  set('supreme higher high superior'),
  set('council board'),
]

/** Legal forms, as printed and spelt out: dropped where two names are compared. Lower case, without points. */
export const LEGAL_FORMS: ReadonlySet<string> = set(`
inc incorporated corp corporation co company ltd limited llc llp lp plc pty pvt gmbh ag kg sa sas sarl srl spa nv bv ab as asa oy oyj kk jsc ojsc pjsc cjsc ooo oao zao pao llp sdn bhd tbk pt holding holdings group
`)

/** The letters of a legal form stand for these words. */
export const SPELT_LEGAL_FORMS: readonly (readonly [words: string, letters: string])[] = [
  ['limited liability company', 'llc'],
  ['limited liability partnership', 'llp'],
  ['public limited company', 'plc'],
  ['private limited', 'ltd'],
  ['proprietary limited', 'ltd'],
  ['open joint stock company', 'ojsc'],
  ['joint stock company', 'jsc'],
]

/** The last word of a place's name. Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = set(`
city town village county province governorate district region state territory republic kingdom emirate island islands peninsula archipelago ocean sea gulf bay strait straits channel canal river lake creek falls mountain mountains mount hills hill valley desert plain plains plateau forest park beach coast cape port harbor harbour
street avenue road boulevard ave aves rd blvd square plaza highway bridge tunnel airport airfield airbase base camp station crossing checkpoint stadium arena tower towers prison heights springs peninsula zone triangle
`)

/** Lower-case words behind a name that make it a place's: "Baghdad airport", "Ain al-Assad air base". */
export const PLACE_TAILS: ReadonlySet<string> = new Set([
  ...'airport airbase airfield prison stadium province governorate'.split(' '),
  'international airport',
  'air base',
  'air field',
  'military base',
  'naval base',
  'refugee camp',
  'border crossing',
])

/** Stand before the name of a ship. Lower case. */
export const SHIP_PREFIXES: ReadonlySet<string> = set('ins mv hms uss ss rms hmas mt sv fv rv usns hmcs')

/** The last word of an event's name. Lower case. */
export const EVENT_HEADS: ReadonlySet<string> = set(`
war wars battle revolution uprising intifada crisis summit conference convention forum dialogue talks agreement accord accords treaty pact protocol deal act bill law constitution charter declaration resolution plan doctrine initiative operation offensive olympics games cup championship championships tournament open prix festival awards award prize election elections referendum census day week holocaust massacre disaster earthquake hurricane typhoon cyclone storm
`)

/** Bodies that a people's adjective makes known: "the Iraqi army", "Israeli security forces". Lower case; of two words, the whole. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set([
  ...'army military government parliament police navy'.split(' '),
  'air force',
  'armed forces',
  'security forces',
  'special forces',
  'foreign ministry',
  'defense ministry',
  'defence ministry',
  'interior ministry',
  'central bank',
  'supreme court',
  'coast guard',
])

/** A body that a story may speak of by this noun alone, where it is the only one of its kind: "the coalition". */
export const BARE_BODIES: ReadonlySet<string> = new Set(['coalition'])

/** What a bare body's name may carry before it and behind it: "international coalition", "coalition forces". */
export const BODY_ADJECTIVES: ReadonlySet<string> = new Set(['international', 'global', 'multinational', 'joint'])
export const BODY_TAILS: ReadonlySet<string> = new Set(['forces'])
