import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { FUNCTION_TAGS } from '../lexicon/closed-class.ts'
import { stemIn } from '../lexicon/stem.ts'
import { plainLetters } from '../lexicon/transliteration.ts'

/** What an article is about, four ways: term → weight. Names word by word: in a pile nobody has judged yet which spellings are one entity. */
export interface Profile {
  readonly names: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  /** Everything its title and first sentences say: an article tells its event first. */
  readonly lead: ReadonlyMap<string, number>
}

/** Weights of the first sentence and the next two. */
const LEAD_WEIGHTS = [3, 2, 2]
const TITLE_WEIGHT = 3
const BODY_WEIGHT = 1
const LEAD_SENTENCES = 4

type Growing = { readonly [K in keyof Profile]: Map<string, number> }

export function profileOf({ segmented }: Prepared): Profile {
  const profile: Growing = {
    names: new Map(),
    words: new Map(),
    numbers: new Map(),
    lead: new Map(),
  }
  const { title, body } = segmented
  if (title && !body.text.startsWith(title.text)) addProse(profile, title, () => TITLE_WEIGHT)
  addProse(profile, body, (sentence) => LEAD_WEIGHTS[sentence] ?? BODY_WEIGHT)
  // a word or number said often is not as much more telling
  for (const [word, weight] of profile.words) profile.words.set(word, Math.sqrt(weight))
  for (const [number, weight] of profile.numbers) profile.numbers.set(number, Math.sqrt(weight))
  return profile
}

function addProse(profile: Growing, prose: Prose, weightOf: (sentence: number) => number): void {
  for (const [index, { from, to }] of prose.sentences.entries()) {
    const weight = weightOf(index)
    for (let i = from; i < to; i++) {
      const token = prose.tokens[i]!
      if (FUNCTION_TAGS.has(token.tag) || token.type === 'punct' || isCalendarWord(token.lower)) continue
      if (prose.field || index < LEAD_SENTENCES) profile.lead.set(plainLetters(token.lower), 1)
      if (token.type === 'number')
        profile.numbers.set(token.text, Math.max(weight, profile.numbers.get(token.text) ?? 0))
      else if (token.text.length > 1) {
        if (token.tag === 'name') add(profile.names, plainLetters(token.lower), weight)
        else add(profile.words, stemIn(token), weight)
      }
    }
  }
}

const isCalendarWord = (lower: string) => MONTHS.has(lower) || WEEKDAYS.has(lower)

const add = (map: Map<string, number>, key: string, weight: number) => map.set(key, (map.get(key) ?? 0) + weight)
