import type { Comparison } from './compare.ts'

export const compareStatement: Comparison<'statement'> = (_topic, _story) => null
