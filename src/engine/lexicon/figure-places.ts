const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Before a place that says where something is counted. */
export const PLACE_PREPOSITIONS = set(
  'in at near across around outside inside throughout within off on along over into between',
)

/** Nouns that make a place of the name beside them: "the city of Bam", "Qeshm island", "Kerman province". */
export const PLACE_NOUNS = set(
  `city town village island islands province district region area state county governorate municipality neighbourhood neighborhood suburb camp port airport capital coast border desert valley gulf
strip peninsula territory republic kingdom prefecture canton department oblast river lake sea ocean street square hospital base prison school university mosque church market stadium villages towns cities
provinces districts regions areas states`,
)

/** Words before a place's name that belong to its phrase: "in neighbouring Syria", "in central Iran", "in the ancient city of Bam". */
export const PLACE_MODIFIERS = set(
  `neighboring neighbouring nearby northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower
greater downtown rural remote coastal ancient occupied war-torn war mid opposition-held rebel-held government-held the`,
)

/** Names of bodies that something can be in without its being a place. */
export const NO_PLACES = set('congress senate parliament nato cabinet court commons knesset duma bundestag un eu opec')
