import type { Quote } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function quoteFamilies(_context: Context): Topic<Quote>[] {
  return []
}
