import type { Said, Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function statementTopics(_context: Context): Topic<Said>[] {
  return []
}
