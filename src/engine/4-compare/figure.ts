import type { Comparison } from './compare.ts'

export const compareFigure: Comparison<'figure'> = (_topic, _story) => null
