import type { Name } from '../../model/mention.ts'
import type { Prepared, Reasoned } from '../flow/aligned.ts'
import { compareArticles } from './article-likeness.ts'
import { profileOf } from './article-profile.ts'
import { groupByLikeness } from './event-groups.ts'
import { whyApart } from './event-reasons.ts'

export interface Event extends Reasoned {
  /** It is the story's: the one that most articles tell. */
  readonly same: boolean
}

/** The event of each article. Its id is made of the group's smallest article id, so that it does not depend on order. */
export function groupEvents(articles: readonly Prepared[], names: readonly (readonly Name[])[]): Event[] {
  const profiles = articles.map((article, i) => profileOf(article, names[i]!))
  const order = articles.map((_, i) => i).sort((a, b) => (idOf(articles[a]!) < idOf(articles[b]!) ? -1 : 1))
  const likeness = compareArticles(order.map((i) => profiles[i]!))
  const groups = groupByLikeness(likeness).map((group) => group.map((at) => order[at]!))
  const [main = []] = groups
  const events: Event[] = []
  for (const group of groups)
    for (const i of group)
      events[i] = {
        id: `event:${idOf(articles[group[0]!]!)}`,
        same: group === main,
        reasons: group === main ? [] : whyApart(i, main, articles, names),
      }
  return events
}

const idOf = (article: Prepared) => article.segmented.article.id
