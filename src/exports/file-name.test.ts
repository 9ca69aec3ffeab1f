import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import { exportFileName, slugOf } from './file-name.ts'

test('says what, which story, when and how many', () => {
  const named = { what: 'factcheck', at: '2026-11-20T10:00:00.000Z', count: 3, ending: 'csv' } as const
  expect(exportFileName({ ...named, story: 'Iraq–US coalition talks' })).toBe(
    'factcheck-iraq-us-coalition-talks-2026-11-20-3.csv',
  )
})

const OWN = [
  ['', 'story'],
  ['...', 'story'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-story'],
  ['nul', 'nul-story'],
  ['com1', 'com1-story'],
  ['a:b*?"<>|', 'a-b'],
  ['-rf', 'rf'],
  ['.hidden', 'hidden'],
  ['trailing. ', 'trailing'],
  ['\u202etxt.exe', 'txt-exe'],
  ['a\0b\nc', 'a-b-c'],
  ['ﬁne ＡＢ', 'fine-ab'],
  ['名前', '名前'],
  ['\ud800', 'story'],
  ['x'.repeat(500), 'x'.repeat(60)],
] as const

describe('a slug is safe on every system', () => {
  test.each(OWN)('%j → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  const isSafe = (slug: string) => {
    expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
    expect([...slug].length).toBeLessThanOrEqual(66)
    expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
  }

  test('whatever the story is called', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => isSafe(slugOf(text))))
  })

  const list = hostileList('names')
  test.skipIf(!list)(`published file names: ${list?.length ?? 'none here'}`, () => {
    for (const name of list!) isSafe(slugOf(name))
  })
})
