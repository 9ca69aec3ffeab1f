import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import { readAnnotations } from '../exports/read-annotations.ts'
import { ARTICLES, aFlag, anInput } from '../exports/small-input.ts'
import { annotationFile } from '../exports/web-annotation.ts'
import type { Flag } from '../model/flag.ts'
import { flagsArbitrary } from '../storage/any-records.ts'
import { flagOf } from './annotations.ts'

function throughFile(flags: readonly Flag[]): Flag[] {
  const read = readAnnotations(annotationFile(anInput(flags)).content, ARTICLES)
  if (!read.ok) return []
  return read.items.map((item) => flagOf('talks', item))
}

test('1,000 random stores of flags come back from our own annotations as they were', () => {
  fc.assert(
    fc.property(flagsArbitrary('talks'), (flags) => {
      expect(throughFile(flags)).toEqual(flags)
    }),
    { numRuns: 1_000 },
  )
})

const naughty = hostileList('blns')
test(`published strings: ${naughty?.length ?? 'none here'} come back as they were`, () => {
  const flags = (naughty ?? ['\ud800', '__proto__', '\u202e']).map((note, i) =>
    aFlag({ id: `f${i}`, note, target: { ...aFlag().target, about: note } }),
  )
  expect(throughFile(flags)).toEqual(flags)
})
