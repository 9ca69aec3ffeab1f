import type { DateMention } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function dateTopics(_context: Context): Topic<DateMention>[] {
  return []
}
