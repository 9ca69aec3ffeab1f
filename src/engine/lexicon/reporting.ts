import { byOwnWords, withChanges } from './own-words.ts'
import { stemsOf, verbBaseOf } from './word-classes.ts'

/** How far a reporting verb vouches for what it reports, and how loud it is. */
export type ReportingClass =
  | 'neutral'
  | 'claim'
  | 'vouch'
  | 'insist'
  | 'demand'
  | 'warn'
  | 'concede'
  | 'deny'
  | 'criticise'
  | 'praise'
  | 'label'
  | 'think'
  | 'reply'
  | 'voice'

/** Verbs in their base form. A verb of several uses stands under the one that a reader would object to. */
const VERBS: Readonly<Record<ReportingClass, string>> = {
  // says that somebody said it, and no more
  neutral:
    'say tell add state report announce write explain comment remark mention indicate post tweet cite inform declare read continue conclude testify brief update quote express outline detail relate release signal publish record elaborate volunteer offer convey communicate predict forecast estimate share summarize summarise joke talk speak refer rule recount narrate invoke discuss address preach lecture',
  // the writer takes it for true
  vouch: 'note clarify specify disclose reveal point observe recall remind notify reflect reminisce learn find show',
  // the writer does not vouch for it
  claim:
    'claim allege assert contend maintain argue suggest hint imply insinuate purport profess boast speculate theorize opine posit reckon',
  insist:
    'insist stress emphasize emphasise underline underscore highlight reiterate repeat affirm reaffirm proclaim vow pledge promise swear assure guarantee ensure',
  demand:
    'demand urge call appeal request ask order plead press exhort beg implore propose recommend advise encourage instruct invite',
  warn: 'warn caution threaten fear worry',
  // the speaker is made to own up to it
  concede: 'confirm acknowledge admit concede recognize recognise accept agree verify confess grant',
  deny: 'deny reject dismiss refute dispute rebut disavow rebuff',
  criticise:
    'accuse blame condemn denounce criticize criticise decry slam blast complain lament protest object deplore chide scold rebuke ridicule mock bemoan fault charge liken compare attack assail castigate berate chastise lambaste deride lash rail rant vent rate pan excoriate reprimand taunt',
  praise: 'praise hail welcome laud applaud thank congratulate salute commend praise celebrate endorse defend',
  label: 'call dub brand label term characterize characterise deem declare describe nickname portray',
  think:
    'think believe expect hope want consider doubt wonder suspect feel anticipate plan intend aim decide assess hear',
  reply: 'reply respond answer retort counter interject interrupt',
  voice:
    'shout yell whisper quip snap laugh cry sing chant scream mutter exclaim gush muse tease crow intone thunder sigh shoot',
}

/** The verbs of each class, as they are shown and changed. */
export const REPORTING_LISTS: ReadonlyMap<ReportingClass, readonly string[]> = new Map(
  Object.entries(VERBS).map(([name, verbs]) => [name as ReportingClass, verbs.split(' ')]),
)

/** Base form → class; the first class that names it. A word that the reader adds to a class is of that class. */
const verbClasses = byOwnWords((): ReadonlyMap<string, ReportingClass> => {
  const classes = new Map<string, ReportingClass>()
  for (const [name, verbs] of [...REPORTING_LISTS].reverse())
    for (const verb of withChanges(`reporting:${name}`, verbs)) classes.set(verb, name)
  for (const [name, verbs] of REPORTING_LISTS)
    for (const verb of withChanges(`reporting:${name}`, [])) if (!verbs.includes(verb)) classes.set(verb, name)
  return classes
})

/** The class of a verb in its base form; undefined where it reports nothing. */
export const reportingClassOf = (base: string): ReportingClass | undefined => verbClasses().get(base)

const bases = byOwnWords(() => new Map<string, string>())
const MAX_CACHED = 50_000

/** Base form of a lower-case verb form; of several stems ("hoping" of "hop" or "hope") the one that reports. */
export function reportingBase(form: string): string {
  const known = bases()
  let base = known.get(form)
  if (base === undefined) {
    if (known.size >= MAX_CACHED) known.clear()
    base = baseOf(form)
    known.set(form, base)
  }
  return base
}

function baseOf(form: string): string {
  const base = verbBaseOf(form)
  if (reportingClassOf(base)) return base
  for (const ending of ['ed', 'ing', 's'] as const)
    for (const stem of stemsOf(form, ending)) if (reportingClassOf(stem)) return stem
  return base
}

const NOUNS: Readonly<Partial<Record<ReportingClass, string>>> = {
  neutral:
    'statement remark comment description assessment account report announcement explanation testimony prediction estimate message words',
  claim: 'claim allegation assertion contention argument suggestion charge accusation',
  insist: 'insistence vow pledge promise',
  demand: 'demand call appeal request plea',
  warn: 'warning threat',
  concede: 'admission acknowledgment acknowledgement confirmation confession',
  deny: 'denial rejection',
  criticise: 'criticism condemnation complaint',
  praise: 'praise',
  think: 'belief view expectation hope opinion',
}

/** Nouns of saying, one and many: "his claim that", "their remarks about". */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingClass> = new Map(
  Object.entries(NOUNS).flatMap(([name, nouns]) =>
    nouns.split(' ').flatMap((noun) => [noun, `${noun}s`].map((form) => [form, name as ReportingClass] as const)),
  ),
)

/** Followed by whom was spoken to: "told AFP that", "assured parliament". */
export const TAKES_HEARER: ReadonlySet<string> = new Set(
  'tell inform assure warn remind brief advise ask urge order instruct press beg implore exhort encourage invite promise notify persuade convince'.split(
    ' ',
  ),
)

/** What somebody thinks, wants or agrees to: heard from them only where no verb of saying is near ("said that it had agreed on “…”"). */
export const INNER: ReadonlySet<string> = new Set(
  `${VERBS.think} agree accept recognize recognise recommend invite grant worry fear find show point read publish record encourage discuss address refer invoke cite talk speak compare liken rate rule attack defend celebrate`.split(
    ' ',
  ),
)

/** Verbs after which a clause may follow without "that": "said talks had begun", "insisted the talks had failed". */
export const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  'say tell add report announce write note explain claim allege insist argue contend maintain suggest hint admit acknowledge concede confirm deny warn predict estimate reveal disclose state stress reply promise vow pledge testify joke believe think hope fear complain clarify indicate declare remark observe recall agree know'.split(
    ' ',
  ),
)

/** Of those, the verbs that take a mere object as often: "denied the request", "announced the launch". */
export const TAKES_OBJECT: ReadonlySet<string> = new Set(
  'tell add report announce write note explain suggest hint admit acknowledge concede confirm deny predict estimate reveal disclose state stress promise pledge fear indicate declare observe recall know'.split(
    ' ',
  ),
)

/** Letters left out at the start of a word: the apostrophe before it opens no quotation. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'tis twas twere til till em cause cos n bout round nother ere tween neath fraid bye coz twenties thirties forties fifties sixties seventies eighties nineties noughties'.split(
    ' ',
  ),
)
