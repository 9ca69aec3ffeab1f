import type { Said, Topic } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import type { Context } from './context.ts'
import { contrastTopics } from './contrast-topics.ts'
import { labelTopics } from './label-topics.ts'
import { scareQuoteTopics } from './scare-quote-topics.ts'

/** How several articles word one thing: what they call it, which words they hold in quotation marks, which they choose where there is a choice. */
export function wordingTopics(context: Context): Topic<Said>[] {
  const labels = labelTopics(context)
  const byArticle = groupBy(
    labels.flatMap((label) => label.items.map((whole) => ({ label, whole }))),
    ({ whole }) => whole.article,
  )
  const holding = (item: Said) =>
    (byArticle.get(item.article) ?? []).flatMap(({ label, whole }) => (holds(whole, item) ? [label] : []))
  const inLabels = (items: readonly Said[]) =>
    holding(items[0]!).some((label) => items.every((item) => holding(item).includes(label)))
  return [
    ...scareQuoteTopics(context),
    ...labels,
    ...contrastTopics(context).filter(({ items }) => !inLabels(items)), // "regime" in "regime forces" is shown once
  ]
}

const holds = (whole: Said, part: Said) => whole.start <= part.start && part.end <= whole.end
