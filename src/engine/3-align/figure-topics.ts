import type { Figure } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { Context } from './context.ts'

export function figureTopics(_context: Context): Topic<Figure>[] {
  return []
}
