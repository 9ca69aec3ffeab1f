import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heap } from './heap.ts'

test('gives back what was pushed, the first by its order first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, second) => {
      const heap = new Heap<number>((a, b) => a - b)
      const out: number[] = []
      for (const item of first) heap.push(item)
      if (first.length) out.push(heap.pop()!)
      for (const item of second) heap.push(item)
      for (let item = heap.pop(); item !== undefined; item = heap.pop()) out.push(item)
      const [least, ...rest] = [...first].sort((a, b) => a - b)
      const expected = [...rest, ...second].sort((a, b) => a - b)
      expect(out).toEqual(least === undefined ? expected : [least, ...expected])
    }),
  )
})
