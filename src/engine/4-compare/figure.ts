import type { Comparison } from './comparison.ts'

export const compareFigure: Comparison<'figure'> = (_topic, _story) => null
