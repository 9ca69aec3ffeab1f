import type { Comparison } from './compare.ts'

export const compareWording: Comparison<'wording'> = (_topic, _story) => null
