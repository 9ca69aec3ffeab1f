import type { Said, Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'
import { contrastTopics } from './contrast-topics.ts'
import { labelTopics } from './label-topics.ts'
import { scareQuoteTopics } from './scare-quote-topics.ts'

/** How several articles word one thing: what they call it, which words they hold in quotation marks, which they choose where there is a choice. */
export function wordingTopics(context: Context): Topic<Said>[] {
  const labels = labelTopics(context)
  const inLabels = (items: readonly Said[]) =>
    labels.some((label) => items.every((item) => label.items.some((whole) => holds(whole, item))))
  return [
    ...scareQuoteTopics(context),
    ...labels,
    ...contrastTopics(context).filter(({ items }) => !inLabels(items)), // "regime" in "regime forces" is shown once
  ]
}

const holds = (whole: Said, part: Said) =>
  whole.article === part.article && whole.start <= part.start && part.end <= whole.end
