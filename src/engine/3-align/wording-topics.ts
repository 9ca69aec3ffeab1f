import type { Said, Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'
import { labelTopics } from './label-topics.ts'
import { scareQuoteTopics } from './scare-quote-topics.ts'

/** How several articles word one thing: what they call it, and which words they hold in quotation marks. */
export function wordingTopics(context: Context): Topic<Said>[] {
  return [...scareQuoteTopics(context), ...labelTopics(context)]
}
