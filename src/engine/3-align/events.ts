import type { Name } from '../../model/mention.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import { compareArticles } from './article-likeness.ts'
import { profileOf } from './article-profile.ts'
import { groupByLikeness } from './event-groups.ts'
import { whyApart } from './event-reasons.ts'
import { yearsApart, yearsOf } from './event-years.ts'
import { ownPublication } from './publication.ts'

export interface Event extends Reasoned {
  /** It is the story's: the one that most articles tell. */
  readonly same: boolean
}

/** Articles of different years that do not look back count as so much less alike. */
const YEARS_APART_FACTOR = 0.4

/** The event of each article. Its id is made of the group's smallest article id, so that it does not depend on order. */
export function groupEvents(articles: readonly Prepared[], names: readonly (readonly Name[])[]): Event[] {
  const profiles = articles.map((article, i) => profileOf(article, names[i]!))
  const order = articles.map((_, i) => i).sort((a, b) => (idOf(articles[a]!) < idOf(articles[b]!) ? -1 : 1))
  const years = articles.map((article) => yearsOf(article, ownPublication(article)))
  const likeness = compareArticles(order.map((i) => profiles[i]!)).map((row, x) =>
    row.map((score, y) => (yearsApart(years[order[x]!]!, years[order[y]!]!) ? score * YEARS_APART_FACTOR : score)),
  )
  const groups = groupByLikeness(
    likeness,
    order.map((i) => isShort(articles[i]!)),
  ).map((group) => group.map((at) => order[at]!))
  const [main = []] = groups
  const events: Event[] = []
  for (const group of groups)
    for (const i of group)
      events[i] = {
        id: `event:${idOf(articles[group[0]!]!)}`,
        same: group === main,
        reasons: group === main ? [] : whyApart(i, main, articles, names),
      }
  return events.map((event, i) => asTold(event, articles[i]!, mainId(events, main)))
}

const mainId = (events: readonly Event[], main: readonly number[]) => events[main[0] ?? 0]?.id ?? ''

/** The reader's word on an article is stronger than its likeness to the others. */
function asTold(event: Event, article: Prepared, mainEvent: string): Event {
  const told = article.segmented.article.sameEvent
  if (told === undefined || told === event.same) return event
  return told
    ? { id: mainEvent, same: true, reasons: [] }
    : { id: `event:apart:${idOf(article)}`, same: false, reasons: ['The reader set it apart.'] }
}

/** Fewer words than this tell too little to set an article apart lightly. */
const MIN_TELLING_WORDS = 100
const isShort = ({ segmented: { body } }: Prepared) =>
  body.tokens.filter((t) => t.type === 'word').length < MIN_TELLING_WORDS

const idOf = (article: Prepared) => article.segmented.article.id
