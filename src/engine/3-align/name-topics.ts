import type { Name } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function nameTopics(_context: Context): Topic<Name>[] {
  return []
}
