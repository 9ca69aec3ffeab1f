import type { Name } from '../../model/mention.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import { isEnglish } from '../lexicon/language.ts'
import { profileOf } from './article-profile.ts'
import { eventCalendarOf } from './event-calendar.ts'
import { earlierEvents } from './event-earlier.ts'
import { groupByLikeness } from './event-groups.ts'
import { likePairs } from './event-pairs.ts'
import { whyApart } from './event-reasons.ts'
import { toVectors } from './event-vectors.ts'
import { ownPublication } from './publication.ts'

export interface Event extends Reasoned {
  /** It is the story's: the one that most articles tell. */
  readonly same: boolean
}

/** The event of each article. What the reader set apart has no say in what the others tell. */
export function groupEvents(articles: readonly Prepared[], names: readonly (readonly Name[])[]): Event[] {
  const kept = articles.flatMap((article, i) => (article.segmented.article.sameEvent === false ? [] : [i]))
  const events: Event[] = articles.map((article) => ({
    id: `event:apart:${idOf(article)}`,
    same: false,
    reasons: ['The reader set it apart.'],
  }))
  const judged = judgeEvents(
    kept.map((i) => articles[i]!),
    kept.map((i) => names[i]!),
  )
  for (const [at, i] of kept.entries()) events[i] = judged[at]!
  return events
}

/** An event's id is made of the group's smallest article id, so that it does not depend on order. */
function judgeEvents(articles: readonly Prepared[], names: readonly (readonly Name[])[]): Event[] {
  const pairs = likePairs(
    articles.map((article) => eventCalendarOf(article, ownPublication(article))),
    toVectors(articles.map(profileOf)),
  )
  const [largest = [], ...others] = groupByLikeness(pairs, articles.map(isShort))
  const earlier = earlierEvents(largest.map((i) => articles[i]!))
  const main = largest.filter((_, at) => !earlier.has(at))
  const events: Event[] = []
  for (const group of [main, ...others])
    for (const i of group)
      events[i] = {
        id: `event:${group.map((member) => idOf(articles[member]!)).sort()[0]}`,
        same: group === main,
        reasons: group === main ? [] : whyApart(i, main, articles, names),
      }
  for (const [at, reason] of earlier) {
    const i = largest[at]!
    events[i] = { id: `event:${idOf(articles[i]!)}`, same: false, reasons: [reason] }
  }
  return events.map((event, i) => asTold(event, articles[i]!, mainId(events, main)))
}

const mainId = (events: readonly Event[], main: readonly number[]) => events[main[0] ?? 0]?.id ?? ''

/** The reader's word on an article is stronger than its likeness to the others. */
function asTold(event: Event, article: Prepared, mainEvent: string): Event {
  const counted = article.segmented.article.sameEvent === true
  return counted && !event.same ? { id: mainEvent, same: true, reasons: [] } : event
}

/** Fewer words than this, or words of another language, tell too little to set an article apart lightly. */
const MIN_TELLING_WORDS = 100
const isShort = ({ segmented: { article, body } }: Prepared) =>
  !isEnglish(article.language) || body.tokens.filter((t) => t.type === 'word').length < MIN_TELLING_WORDS

const idOf = (article: Prepared) => article.segmented.article.id
