const set = (words: string) => new Set(words.split(/\s+/))

/** A number right behind one of these names a thing: "Route 7", "page 5", "Article 50". Lower case. */
export const DESIGNATORS: ReadonlySet<string> = set(
  `route highway interstate motorway road street avenue flight channel article section resolution chapter page phase stage version type grade level category class
division unit room gate platform pier line lane exit junction mile-marker block apartment flat suite floor terminal runway number no nos nr nrs nos. no. nr. № # apollo windows formula iphone
galaxy playstation xbox model mark volume vol part act scene episode season round game match race heat lot case file form bill proposition amendment title paragraph
clause annex appendix figure table box item point rule law decree order directive protocol group pool district ward zone area sector region camp block building
hall studio squadron brigade battalion regiment corps fleet task-force camp station reactor tower warehouse track lap hole king pope covid sars beijing`,
)

/** Of the designators those that are common nouns of counting too ("three groups"), so that only a capital makes a name of them. */
export const CAPITAL_DESIGNATORS: ReadonlySet<string> = set(
  `road street avenue line lane class division unit group pool region area zone sector district ward building case point part act game match race order law rule type mark model
floor camp season item king pope beijing title round lot heat bill form table box figure block tower station track lap hole level stage grade hall`,
)

/** A number before capitals that end in one of these is a house number. */
export const STREETS: ReadonlySet<string> = set(
  'street st road rd avenue ave lane drive square boulevard blvd place court terrace crescent way parkway row gardens close mews',
)

/** Between two numbers joined by a hyphen they make a score or a vote of them: "won 3-1", "voted 52-48". */
export const SCORE_WORDS: ReadonlySet<string> = set(
  `win wins won winning beat beats beaten beating lose loses lost losing draw draws drew drawn tie tied ties defeat defeats defeated score scored scores scoring lead leads led
victory victories loss losses vote voted votes voting ruled ruling record down up ahead game games match matches set sets final semifinal semi-final quarterfinal
quarter-final inning innings over against thrash thrashed trounce trounced edge edged rout routed aggregate verdict margin triumph trail trails trailed trailing series party-line`,
)

/** Months as news prints them. */
export const MONTHS: ReadonlySet<string> = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
export const WEEKDAYS: ReadonlySet<string> = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
)

/** Before four digits they make a year of them. */
export const BEFORE_YEAR: ReadonlySet<string> = set(
  'in since by from until till during before after of to early late mid spring summer autumn fall winter year and or through circa around between the',
)

/** Behind four digits they make a time of them. */
export const CLOCK_WORDS: ReadonlySet<string> = set(
  'gmt utc hours hrs hr h ist bst est edt pst pdt cet cest local am pm a.m. p.m. a.m p.m est. et pt ct z',
)

/** Behind a hyphen they leave no amount: "two-way", "one-sided", "one-off". */
export const NO_COMPOUNDS: ReadonlySet<string> = set(
  'way sided off on to dimensional fold faced handed piece pronged legged eyed edged fifths stop upmanship liner horse nil all star stars tiered person man',
)

/** "two years ago" tells a length of time too; "March 2" does not. */
export const CALENDAR_UNITS: ReadonlySet<string> = set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades century centuries fortnight fortnights',
)
