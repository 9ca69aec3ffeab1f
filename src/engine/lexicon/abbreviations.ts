const set = (words: string) => new Set(words.split(' '))

/** A name or a number follows: never the end of a sentence. Lower case, without the point. */
export const BEFORE_NAME = set(
  'mr mrs ms dr prof gen lt col sgt capt cpl pvt maj cmdr adm brig cmdt supt insp det sen rep gov rev hon fr st mt ft pt pres amb msgr messrs mme mlle atty dist asst assn dept univ vs v viz cf eg ie ph',
)

/** Ends no sentence where a number follows: "No. 5", "Jan. 20", "p. 55". */
export const BEFORE_NUMBER = set(
  'no nos n° fig figs art arts sec secs p pp vol ch chap para ed op cit jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri rs ext approx ca',
)

/** May end a sentence, or not: it depends on what follows. */
export const EITHER = set(
  'inc ltd corp co jr sr bros llc plc etc al est ave blvd rd bldg ct btw med govt ind calif colo conn fla ill mass mich minn miss mo okla ore pa tenn tex va vt wash wis wyo ala ariz ark del ga kan ky la md mont neb nev',
)
