import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf } from './finding-code.ts'
import { fromFragment, isReadable, MAX_FRAGMENT_CHARS, MAX_WIDTH, MIN_WIDTH, toFragment } from './fragment.ts'
import {
  EVEN_LAYOUT,
  KINDS,
  NO_FILTERS,
  NOISES,
  OPENING,
  RELATIONS,
  ROOMS,
  SORTS,
  type ViewState,
} from './view-state.ts'

const id = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !text.includes('~'))
const offset = fc.nat({ max: 999_999 })

const view: fc.Arbitrary<ViewState> = fc.record({
  story: fc.option(id),
  room: fc.constantFrom(...ROOMS),
  finding: fc.option(id),
  passage: fc.option(
    fc
      .record(
        { article: id, start: offset, end: offset, field: fc.constant('title' as const) },
        { requiredKeys: ['article', 'start', 'end'] },
      )
      .filter(({ start, end }) => start < end),
  ),
  columns: fc.uniqueArray(id, { maxLength: 6 }),
  front: fc.option(id),
  filters: fc.record({
    relations: fc.subarray([...RELATIONS]),
    kinds: fc.subarray([...KINDS]),
    text: fc.string({ maxLength: 60 }),
    sort: fc.constantFrom(...SORTS),
    flagged: fc.boolean(),
    ignored: fc.subarray([...NOISES]),
  }),
  layout: fc.record({
    rows: fc.boolean(),
    base: fc.option(id),
    pinned: fc.uniqueArray(id, { maxLength: 6 }),
    alone: fc.option(id),
    widths: fc.array(fc.integer({ min: MIN_WIDTH, max: MAX_WIDTH }), { maxLength: 6 }),
    linked: fc.boolean(),
  }),
  held: fc.record({ read: fc.option(id), wording: id }, { requiredKeys: [], noNullPrototype: true }),
})

/** A link names findings by their codes. */
const asLinked = (made: ViewState): ViewState => ({
  ...made,
  finding: made.finding === null ? null : codeOf(made.finding),
  held: Object.fromEntries(
    Object.entries(made.held).map(([room, of]) => [room, of === null ? null : codeOf(of ?? '')]),
  ),
})

describe('a link', () => {
  test('restores the view it was made from', () => {
    fc.assert(
      fc.property(view, (made) => {
        const fragment = toFragment(made)
        expect(isReadable(fragment)).toBe(true)
        expect(fromFragment(fragment)).toEqual(asLinked(made))
        expect(toFragment(fromFragment(fragment))).toBe(fragment)
      }),
    )
  })

  test.each<[string, Partial<ViewState>, string]>([
    ['the opening view is short', {}, '#1/read'],
    ['a finding', { finding: 'figure:attack' }, `#1/read?f=${encodeURIComponent(codeOf('figure:attack'))}`],
    [
      'filters',
      {
        room: 'findings',
        filters: {
          ...NO_FILTERS,
          relations: ['vary'],
          kinds: ['date', 'quote'],
          text: 'a b',
          sort: 'place',
          ignored: [],
        },
      },
      '#1/findings?s=place&r=vary&k=date.quote&q=a%20b&n=none',
    ],
    [
      'columns',
      { columns: ['a', 'b'], layout: { ...EVEN_LAYOUT, base: 'b', widths: [120, 80], linked: false } },
      '#1/read?c=a~b&b=b&w=120.80&u=1',
    ],
  ])('%s', (_name, part, fragment) => {
    expect(toFragment({ ...OPENING, ...part })).toBe(fragment)
  })

  test('stays under 2,000 characters: what does not fit is left out, the finding last', () => {
    const long = 'ö'.repeat(190)
    const made: ViewState = {
      ...OPENING,
      finding: long,
      front: long,
      columns: [1, 2, 3, 4].map((n) => `${n}${long}`.slice(0, 190)),
    }
    const fragment = toFragment(made)
    expect(fragment.length).toBeLessThanOrEqual(MAX_FRAGMENT_CHARS)
    expect(fromFragment(fragment).finding).toBe(codeOf(long))
    expect(fromFragment(fragment).front).toBe(long)
  })
})

describe('hostile fragments', () => {
  test('never throw, and give a view', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        for (const fragment of [text, `#${text}`, `#1/read?f=${text}`, `#1/figures?p=${text}&c=${text}`]) {
          const { room, columns } = fromFragment(fragment)
          expect(ROOMS).toContain(room)
          expect(columns.length).toBeLessThanOrEqual(6)
        }
      }),
    )
  })

  test.each<[string, string]>([
    ['no room', '#1/cellar'],
    ['no version', '#read'],
    ['another version', '#2/read?f=x'],
    ['a path', '#/etc/passwd'],
  ])('%s: the story opens as if there were none', (_name, fragment) => {
    expect(isReadable(fragment)).toBe(false)
    expect(fromFragment(fragment)).toEqual(OPENING)
  })

  test.each<[string, string, Partial<ViewState>]>([
    ['a broken escape', '#1/read?f=%E0%A4%A', { finding: '\uFFFD%A' }],
    ['offsets that are none', '#1/read?p=a~-1~5', { passage: null }],
    ['offsets the wrong way round', '#1/read?p=a~9~5', { passage: null }],
    ['a field that no article has', '#1/read?p=a~1~5~byline', { passage: null }],
    ['an endless id', `#1/read?f=${'x'.repeat(500)}`, { finding: null }],
    [
      'unknown relations and kinds',
      '#1/read?r=true.vary&k=__proto__',
      { filters: { ...NO_FILTERS, relations: ['vary'] } },
    ],
    ['widths that are none', '#1/read?w=100.7.99999', { layout: EVEN_LAYOUT }],
    ['a room that is none', '#1/read?h.cellar=x', { held: {} }],
    ['a prototype', '#1/read?c=__proto__', { columns: ['__proto__'] }],
  ])('%s', (_name, fragment, part) => {
    expect(fromFragment(fragment)).toMatchObject(part)
  })
})
