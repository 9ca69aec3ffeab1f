import type { PileArticle } from './pile-article.ts'
import type { PileWords, WordCounts, WordKind } from './pile-words.ts'

const MAX_NAMED = 4
/** A word tells something where no larger share of the pile holds it, or where hardly any do. */
const MAX_HOLDING_SHARE = 0.2
const FEW_HOLDERS = 8

/** A group of articles and what the words of its members and of the whole pile are. */
export interface StoryWords {
  readonly ids: readonly string[]
  readonly counts: WordCounts
  readonly pile: WordCounts
  readonly pileSize: number
}

/** In the order in which they are told: [kind, how the sentence goes on after "Like most of the others it "]. */
const SAYINGS: readonly (readonly [WordKind, (words: string, many: boolean) => string])[] = [
  ['name', (words) => `names ${words}`],
  ['day', (words) => `tells of ${words}`],
  ['number', (words, many) => `gives the number${many ? 's' : ''} ${words}`],
  ['word', (words) => `begins with ${words}`],
]

/** Why an article is put to the others of its story; `copies` are those with the same text. */
export function whyTogether(id: string, words: PileWords, story: StoryWords, copies: readonly string[]): string[] {
  if (copies.length) return [`The text is the same as that of ${list(copies.slice(0, MAX_NAMED))}.`]
  const reasons = SAYINGS.flatMap(([kind, say]) => {
    const { shared, byMost } = sharedWords(kind, words, story)
    if (shared.length === 0) return []
    return [`Like ${whom(id, story.ids, byMost)} it ${say(list(shared), shared.length > 1)}.`]
  })
  return reasons.length ? reasons : ['Many of its words are those of the others.']
}

/** Why an article stands alone; `story` is it and the one that is likest to it. */
export function whyAlone(
  article: PileArticle,
  nearest: PileArticle | undefined,
  words: PileWords,
  story: StoryWords,
): string[] {
  if (!nearest) return ['No other article has much in common with it.']
  const { shared } = sharedWords('name', words, story)
  const both = shared.length ? `: both name ${list(shared)}` : ''
  const reasons = [`It is nearest to ${nearest.id}${both}. The rest has too little in common for one event.`]
  const [own, theirs] = [yearsOf(article), yearsOf(nearest)]
  if (own.length && theirs.length && !own.some((year) => theirs.includes(year)))
    reasons.unshift(`Its dates are of ${list(own)}, those of ${nearest.id}, the nearest, of ${list(theirs)}.`)
  return reasons
}

const yearsOf = ({ calendar }: PileArticle) => [...calendar.years].sort().map(String)

/** Words that most of the others hold too, or some where most hold none, and that few of the pile do; none that repeats a part of another. */
function sharedWords(kind: WordKind, words: PileWords, { ids, counts, pile, pileSize }: StoryWords) {
  const others = ids.length - 1
  const most = Math.max(pileSize * MAX_HOLDING_SHARE, FEW_HOLDERS, ids.length)
  const found = [...words[kind]]
    .map(([key, word]) => ({ key, word, sharers: counts[kind].get(key)! - 1, holders: pile[kind].get(key)! }))
    .filter(({ sharers, holders }) => sharers > 0 && holders <= most)
    .sort((a, b) => b.sharers - a.sharers || a.holders - b.holders)
  const byMost = found.length > 0 && found[0]!.sharers * 2 > others
  const kept: typeof found = []
  for (const one of found) {
    if (kept.length === MAX_NAMED || (byMost && one.sharers * 2 <= others)) break
    if (!kept.some(({ key }) => key.includes(one.key) || one.key.includes(key))) kept.push(one)
  }
  return { shared: kept.map(({ word }) => word), byMost }
}

function whom(id: string, ids: readonly string[], byMost: boolean): string {
  if (ids.length === 2) return ids.find((other) => other !== id)!
  return byMost ? 'most of the others' : 'some of the others'
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
