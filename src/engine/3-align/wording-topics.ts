import type { Said, Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function wordingTopics(_context: Context): Topic<Said>[] {
  return []
}
