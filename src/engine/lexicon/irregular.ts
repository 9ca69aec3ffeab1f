/** Base, past, past participle; one form where both are the same. */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt
keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lain|light lit
lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|put put|quit quit|read read|rebuild rebuilt|rend rent|rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt
sow sowed sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck struck|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld
upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
wring wrung|write wrote written|re-elect re-elected`

const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|knife knives|leaf leaves
half halves|calf calves|loaf loaves|shelf shelves|thief thieves|self selves|wolf wolves|crisis crises|analysis analyses|basis bases|thesis theses
hypothesis hypotheses|emphasis emphases|oasis oases|diagnosis diagnoses|phenomenon phenomena|criterion criteria|medium media|bacterium bacteria
datum data|memorandum memoranda|stimulus stimuli|fungus fungi|nucleus nuclei|cactus cacti|alumnus alumni|syllabus syllabi|index indices|appendix appendices
vertex vertices|matrix matrices|policeman policemen|policewoman policewomen|serviceman servicemen|servicewoman servicewomen|fireman firemen|gunman gunmen
spokesman spokesmen|spokeswoman spokeswomen|fisherman fishermen|businessman businessmen|chairman chairmen|statesman statesmen|congressman congressmen
congresswoman congresswomen|crewman crewmen|airman airmen|salesman salesmen|militiaman militiamen|tribesman tribesmen|countryman countrymen
cameraman cameramen|sportsman sportsmen|lawman lawmen|fatality fatalities`

const rows = (table: string) =>
  table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))

/** Irregular form → base form; a past that is another verb's base ("lay", "found", "bound") stands here too. */
export const VERB_FORMS: ReadonlyMap<string, string> = new Map(
  rows(VERBS).flatMap(([base = '', ...forms]) =>
    forms.filter((form) => form !== base).map((form) => [form, base] as const),
  ),
)

/** Forms that can stand after "have" or "be" ("held", "known", "cut"), and those that can only be a past tense ("knew", "went"). */
export const PARTICIPLES: ReadonlySet<string> = new Set(rows(VERBS).map((forms) => forms.at(-1) ?? ''))
export const PASTS_ONLY: ReadonlySet<string> = new Set(
  rows(VERBS).flatMap(([base, past = '', participle]) =>
    participle && participle !== past && past !== base ? [past] : [],
  ),
)

/** Irregular plural → singular. */
export const NOUN_PLURALS: ReadonlyMap<string, string> = new Map(
  rows(NOUNS).map(([one = '', many = '']) => [many, one]),
)
