import type { Hedge } from '../../model/mention.ts'

/** Words right before a number, by what they claim; * stands for any one adverb of degree ("well over", "just under"). */
const BEFORE: Readonly<Partial<Record<Hedge, string>>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|circa|ca|ca.|some|an estimated|estimated|estimated at|an approximate|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the range of|to the tune of|perhaps|maybe|probably|possibly|~|≈|give or take|something like|more or less|the equivalent of|equivalent of|not far from',
  'more-than':
    'more than|over|above|greater than|higher than|larger than|bigger than|older than|longer than|upwards of|upward of|in excess of|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topping|topped|north of|better than|well over|just over|slightly over|>|beyond|not fewer but more than|further than|worth over',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|at a minimum|≥|as few as|as little as|nothing less than|equal to or more than|more than or equal to|greater than or equal to|at least or equal to|equal to or greater than|a confirmed minimum of',
  'less-than':
    'less than|fewer than|under|below|smaller than|lower than|younger than|shorter than|just under|well under|slightly under|shy of|just shy of|south of|<|not even|short of|just short of',
  'at-most':
    'at most|up to|as many as|as much as|as high as|as long as|as far as|no more than|not more than|a maximum of|maximum of|at the most|not exceeding|≤|upto|less than or equal to|equal to or less than|fewer than or equal to|anything up to',
  nearly:
    'nearly|almost|close to|just about|approaching|virtually|practically|near to|nearing|getting on for|not quite|verging on',
  exact:
    'a total of|total of|in total|totaling|totalling|altogether|exactly|precisely|only|just|merely|a mere|mere|all of|a record|equal to|equals|equaling|equalling|a whopping|a staggering|a combined|a further|an average of|averaging',
}

/** Behind the number, or behind what is counted. */
const AFTER: Readonly<Partial<Record<Hedge, string>>> = {
  about: 'or so|or thereabouts|give or take|more or less|or nearly so|odd|-odd|approximately|approx|approx.|roughly',
  'at-least':
    'or more|or greater|or higher|or over|or above|or older|or longer|at least|and counting|and up|and above|and over|and more|minimum|upwards|plus|-plus|+|and older|at a minimum|or greater than|or more than',
  'at-most':
    'or less|or fewer|or under|or below|at most|maximum|max|or younger|tops|at the most|or lower|and under|or less than',
}

export interface HedgePhrase {
  readonly words: readonly string[]
  readonly hedge: Hedge
}

/** Phrases by their last word (before a number) or first (behind it), the longest first. */
function byWord(table: Readonly<Partial<Record<Hedge, string>>>, last: boolean): Map<string, HedgePhrase[]> {
  const phrases = new Map<string, HedgePhrase[]>()
  for (const [hedge, rows] of Object.entries(table) as [Hedge, string][])
    for (const row of rows.split('|')) {
      const words = row === '-odd' || row === '-plus' ? ['-', row.slice(1)] : row.split(' ')
      const key = (last ? words.at(-1) : words[0]) ?? ''
      const list = phrases.get(key) ?? []
      list.push({ words, hedge })
      phrases.set(key, list)
    }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

/** The phrases of each claim, as they are shown. */
export const HEDGE_LISTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(BEFORE).map(([hedge, rows]) => [hedge, rows.split('|')]),
)

export const HEDGES_BEFORE: ReadonlyMap<string, readonly HedgePhrase[]> = byWord(BEFORE, true)
export const HEDGES_AFTER: ReadonlyMap<string, readonly HedgePhrase[]> = byWord(AFTER, false)

/** Adverbs that may stand before a hedge and belong to it: "well over", "just under", "far more than". */
export const DEGREE_WORDS: ReadonlySet<string> = new Set(
  'well just slightly far significantly considerably substantially somewhat little bit much still only probably possibly perhaps reportedly apparently currently a'.split(
    ' ',
  ),
)

/** May stand between a hedge and its number without a claim of their own: "at least another 40", "more than the 3". */
export const FILLERS: ReadonlySet<string> = new Set(
  'another other further additional extra a the these those all his her its their our'.split(' '),
)

/** "talks about two states", "asked about three men": the word before a hedge takes its preposition. */
export const TAKES_ABOUT: ReadonlySet<string> = new Set(
  'talk talks talked talking speak spoke spoken speaks speaking ask asked asks asking think thought thinking know knew known worry worried worries concern concerns concerned question questions questioned complain complained complaints story stories information doubts write wrote written reports learn learned learnt hear heard care cared bring brought conversation conversations debate details lies jokes'.split(
    ' ',
  ),
)
