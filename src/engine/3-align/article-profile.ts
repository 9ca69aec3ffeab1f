import type { Name } from '../../model/mention.ts'
import type { Prepared } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Tag } from '../flow/token.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { demonymOf, placeOf } from '../lexicon/gazetteer.ts'
import { stemOf } from '../lexicon/stem.ts'

/** What an article is about: its names, words and numbers, each with a weight. An article tells its event first, so the lead weighs more. */
export interface Profile {
  /** Entity id or name word → weight. */
  readonly names: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
}

/** The title and the first sentence, the next two, all others. */
const TITLE_WEIGHT = 3
const LEAD_WEIGHTS = [3, 2, 2]
const BODY_WEIGHT = 1
/** Countries and peoples stand in articles on many events. */
const COUNTRY_WEIGHT = 0.5

const EMPTY_TAGS: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'modal',
  'be',
  'have',
  'to',
  'wh',
  'clitic',
  'punct',
])

export function profileOf({ segmented }: Prepared, names: readonly Name[]): Profile {
  const profile = {
    names: new Map<string, number>(),
    words: new Map<string, number>(),
    numbers: new Map<string, number>(),
  }
  const { title, body } = segmented
  if (title && !body.text.startsWith(title.text)) addProse(profile, title, names, () => TITLE_WEIGHT)
  addProse(profile, body, names, (sentence) => LEAD_WEIGHTS[sentence] ?? BODY_WEIGHT)
  return profile
}

type Growing = { readonly [K in keyof Profile]: Map<string, number> }

function addProse(
  profile: Growing,
  prose: Prose,
  names: readonly Name[],
  weightOf: (sentence: number) => number,
): void {
  const nameAt = new Map(names.filter((n) => n.field === prose.field).map((n) => [n.start, n]))
  for (const [index, { from, to }] of prose.sentences.entries()) {
    const weight = weightOf(index)
    for (let i = from; i < to; i++) {
      const token = prose.tokens[i]!
      const name = nameAt.get(token.start)
      if (name) {
        add(profile.names, name.entity, weight * (isCountry(name.text) ? COUNTRY_WEIGHT : 1))
        while (i + 1 < to && prose.tokens[i + 1]!.end <= name.end) i++
      } else if (token.type === 'number') {
        // a number repeated is no more telling than a number said once
        profile.numbers.set(token.text, Math.max(weight, profile.numbers.get(token.text) ?? 0))
      } else if (
        token.type === 'word' &&
        token.text.length > 1 &&
        !EMPTY_TAGS.has(token.tag) &&
        !isCalendarWord(token.lower)
      ) {
        if (token.tag === 'name') add(profile.names, token.lower, weight * (isCountry(token.text) ? COUNTRY_WEIGHT : 1))
        else add(profile.words, stemOf(token.lower), weight)
      }
    }
  }
}

const isCalendarWord = (lower: string) => MONTHS.has(lower) || WEEKDAYS.has(lower)
const isCountry = (name: string) => placeOf(name)?.rank === 'country' || demonymOf(name) !== undefined

const add = (map: Map<string, number>, key: string, weight: number) => map.set(key, (map.get(key) ?? 0) + weight)
