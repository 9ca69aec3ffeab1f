import { expect, test } from 'vitest'
import { latest } from './latest.ts'

test('what was asked last is not made again, anything else is', () => {
  const asked: string[] = []
  const joined = latest((a: string, b: string) => {
    asked.push(a + b)
    return [a, b]
  })
  const first = joined('x', 'y')
  expect(joined('x', 'y')).toBe(first)
  joined('x', 'z')
  expect(joined('x', 'y')).toEqual(first)
  expect(asked).toEqual(['xy', 'xz', 'xy'])
})
