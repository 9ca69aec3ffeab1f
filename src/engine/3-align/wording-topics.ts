import type { Said, Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'
import { contrastTopics } from './contrast-topics.ts'
import { labelTopics } from './label-topics.ts'
import { scareQuoteTopics } from './scare-quote-topics.ts'

/** How several articles word one thing: what they call it, which words they hold in quotation marks, which they choose where there is a choice. */
export function wordingTopics(context: Context): Topic<Said>[] {
  return [...scareQuoteTopics(context), ...labelTopics(context), ...contrastTopics(context)]
}
