import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileList } from '../../scripts/hostile-lists.ts'
import { codeOf } from './finding-code.ts'
import { fromFragment, isReadable, MAX_COLUMNS, MAX_FRAGMENT_CHARS, toFragment } from './fragment.ts'
import { OPENING, ROOMS, type ViewState } from './view-state.ts'

const OWN = [
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '//foreign.example/#',
  '__proto__',
  '\u202etxt.exe\u200b\ufeff',
  '\ud800\udc00\ud800',
  '%00%ff%',
  '💥'.repeat(99),
  '~~~&f=x&&==?#',
  '9'.repeat(400),
]
const naughty = [...OWN, ...(hostileList('blns') ?? [])]

/** What a link may restore: rooms and words of ours, ids and offsets within their bounds, and a link again that is short enough. */
function expectSound(fragment: string) {
  const view = fromFragment(fragment)
  expect(ROOMS).toContain(view.room)
  expect(view.columns.length).toBeLessThanOrEqual(MAX_COLUMNS)
  if (view.passage) expect(view.passage.start).toBeLessThan(view.passage.end)
  for (const id of [view.story, view.finding, view.front, view.layout.base, view.layout.alone, ...view.columns])
    if (id !== null) expect(id.length).toBeLessThanOrEqual(200)
  if (!isReadable(fragment)) expect(view).toEqual(OPENING)
  const link = toFragment(view)
  expect(link.length).toBeLessThanOrEqual(MAX_FRAGMENT_CHARS)
  expect(link).toMatch(/^#1\/[a-z]+(?:\?[\w.~%!=&*()'-]+)?$/)
  expect(toFragment(fromFragment(link))).toBe(link)
}

const key = fc.constantFrom(
  'f',
  'p',
  'a',
  'c',
  'r',
  'k',
  's',
  'q',
  'n',
  'g',
  'l',
  'b',
  'one',
  'pin',
  'w',
  'u',
  'story',
  'h.read',
)
const value = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant('9~1~x'))
const query = fc.array(fc.tuple(key, value), { maxLength: 30 }).map((all) => all.map((one) => one.join('=')).join('&'))
const fuzzed = fc.oneof(
  fc.tuple(fc.constantFrom(...ROOMS, 'cellar'), query).map(([room, asked]) => `#1/${room}?${asked}`),
  value.map((text) => `#${text}`),
)

describe('a hostile or stale link (X18)', () => {
  test('1,000 fuzzed ones are read or refused, and what is read makes a sound link again', () => {
    fc.assert(fc.property(fuzzed, expectSound), { numRuns: 1_000 })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test(`${naughty.length} naughty strings, in every place of a link`, () => {
    for (const text of naughty)
      for (const fragment of [
        text,
        `#${text}`,
        ...['f', 'a', 'p', 'c', 'q', 'story'].flatMap((name) => [
          `#1/read?${name}=${text}`,
          `#1/read?${name}=${encodeURIComponent(text.toWellFormed())}`,
        ]),
      ])
        expectSound(fragment)
  })

  test('no words of an article and no note are in it: a finding goes by its code', () => {
    const finding = 'statement:The mayor said that the bridge would stay closed'
    const link = toFragment({ ...OPENING, finding, held: { wording: finding } })
    expect(link).not.toMatch(/mayor|bridge/)
    expect(fromFragment(link).finding).toBe(codeOf(finding))
  })
})

/** Any sequence of UTF-16 units, halves of pairs among them. */
const units = (maxLength: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength })

test('10,000 strings with lone surrogates in every field of a link: none throws, and they come back as U+FFFD (X15)', () => {
  let lone = 0
  fc.assert(
    fc.property(units(20), (text) => {
      if (!text.isWellFormed()) lone++
      const made: ViewState = {
        ...OPENING,
        story: text,
        front: text,
        columns: [text],
        filters: { ...OPENING.filters, text },
        layout: { ...OPENING.layout, base: text, alone: text, pinned: [text] },
      }
      const read = fromFragment(toFragment(made))
      expect(read.filters.text).toBe(text.toWellFormed())
      expect(read.front).toBe(text === '' ? null : text.toWellFormed())
    }),
    { numRuns: 10_000 },
  )
  expect(lone).toBeGreaterThan(300)
})
