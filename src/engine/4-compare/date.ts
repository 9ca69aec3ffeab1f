import type { Comparison } from './compare.ts'

export const compareDate: Comparison<'date'> = (_topic, _story) => null
