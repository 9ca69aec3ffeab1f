import { describe, expect, test } from 'vitest'
import type { Figure, Role } from '../../model/mention.ts'
import { articlesOf, between, figureOf } from '../figures-by-hand.ts'
import { compareFigure } from './figure.ts'

type Articles = Parameters<typeof articlesOf>[0]
interface Given {
  readonly articles?: Articles
  /** Whether the items surely count the same thing; each pair in both orders unless told otherwise. */
  readonly sure?: boolean | readonly (readonly [string, string])[]
  readonly note?: string
}

const judge = (items: readonly Figure[], { articles, sure = true, note }: Given = {}) => {
  const all = items.flatMap((a, i) => items.slice(i + 1).map((b) => [a.id, b.id] as const))
  const pairs = sure === true ? all : sure || undefined
  return compareFigure(
    { key: 'k', about: 'boats', items, ...(pairs && { sure: pairs }), ...(note && { note }) },
    articlesOf(articles),
  )!
}
const told = (items: readonly Figure[], given?: Given) => {
  const { relation, rule, why } = judge(items, given)
  return `${relation} ${rule}: ${why}`
}
const ONE_ORIGIN = { a: { origin: 'wire' }, b: { origin: 'wire' } }
const CONFIRMS_NOTHING = ' The articles derive from one original, so this confirms nothing.'
const mayor = { attributedTo: 'the mayor' }

describe('numbers that agree', () => {
  test.each<[expected: string, items: Figure[], articles?: Articles]>([
    ['agree figure-values: Every account gives “10 boats”.', [figureOf('a', 10), figureOf('b', 10)]],
    // told twice by one
    ['agree figure-values: Every account gives “10 boats”.', [figureOf('a', 10), figureOf('a', 10), figureOf('b', 10)]],
    [
      'agree figure-values: Every account gives “Ten boats”.',
      [figureOf('a', 10, { text: 'Ten boats' }), figureOf('b', 10, { text: 'ten boats' })],
    ],
    [
      'agree figure-values: The number is the same in “10 boats” and “ten boats”. The places named are Borland and Valdor. It is attributed to the mayor and to nobody.',
      [figureOf('a', 10, { scope: 'Valdor', ...mayor }), figureOf('b', 10, { scope: 'Borland', text: 'ten boats' })],
    ],
    [
      `agree figure-values: Every account gives “10 boats”.${CONFIRMS_NOTHING}`,
      [figureOf('a', 10), figureOf('b', 10)],
      ONE_ORIGIN,
    ],
  ])('%s', (expected, items, articles) => {
    expect(told(items, { articles })).toBe(expected)
  })
})

describe('numbers that can all hold', () => {
  test.each<[expected: string, items: Figure[], articles?: Articles]>([
    [
      'vary figure-values: “10 boats” and “10 to 20 boats” differ, but can all hold.',
      [
        figureOf('a', 10),
        figureOf('b', 10, { text: 'ten old boats' }),
        figureOf('c', 0, { ...between(10, 20), text: '10 to 20 boats' }),
      ],
    ],
    [
      `vary figure-values: “10 boats” and “10 to 20 boats” differ, but can all hold. The places named are Borland and Valdor. They are attributed to the mayor and to nobody.${CONFIRMS_NOTHING}`,
      [
        figureOf('a', 10, { scope: 'Valdor', ...mayor }),
        figureOf('b', 0, { ...between(10, 20), scope: 'Borland', text: '10 to 20 boats' }),
      ],
      ONE_ORIGIN,
    ],
  ])('%s', (expected, items, articles) => {
    expect(told(items, { articles })).toBe(expected)
  })
})

describe('numbers that cannot both hold', () => {
  test('of surely one thing are a conflict, with who gives them', () => {
    expect(told([figureOf('a', 10, mayor), figureOf('b', 12)])).toBe(
      'conflict figure-values: 10 boats (the mayor) and 12 boats cannot both hold.',
    )
    expect(told([figureOf('a', 10), figureOf('b', 12), figureOf('c', 12)], { articles: ONE_ORIGIN })).toBe(
      'conflict figure-values: 10 boats and 12 boats cannot both hold. 2 pairs of accounts differ so.',
    )
    expect(told([figureOf('a', 10), figureOf('b', 12)], { articles: ONE_ORIGIN })).toBe(
      `conflict figure-values: 10 boats and 12 boats cannot both hold.${CONFIRMS_NOTHING}`,
    )
  })

  test('the pair that is sure makes it, in either order, and no other pair', () => {
    const items = [figureOf('a', 10), figureOf('b', 12), figureOf('c', 14)]
    expect(told(items, { sure: [['b:12', 'c:14']] })).toMatch(/^conflict figure-values: 12 boats and 14 boats cannot/)
    expect(told(items, { sure: [['c:14', 'b:12']] })).toMatch(/^conflict figure-values: 12 boats and 14 boats cannot/)
    expect(told(items, { sure: [['a:10', 'a:10']] })).toMatch(/^vary/)
    expect(told(items, { sure: false })).toBe(
      'vary figure-values: “10 boats” and “12 boats” are not the same number, but may not count the very same.',
    )
  })

  test('one article never contradicts itself', () => {
    expect(told([figureOf('a', 10), figureOf('a', 12), figureOf('b', 10)])).toMatch(
      /^conflict .* 12 boats and 10 boats/,
    )
    expect(judge([figureOf('a', 10), figureOf('a', 12)]).relation).toBe('single')
  })

  test.each<[days: string, a: string | null, b: string | null, also: string]>([
    ['other days', '2024-03-05', '2024-03-07', 'were published on different days, and '],
    ['one day', '2024-03-05', '2024-03-05', ''],
    ['no day of the first', null, '2024-03-07', ''],
    ['no day of the second', '2024-03-05', null, ''],
  ])('published on %s', (_, a, b, also) => {
    expect(
      told([figureOf('a', 10), figureOf('b', 12)], { sure: false, articles: { a: { day: a }, b: { day: b } } }),
    ).toBe(
      `vary figure-values: “10 boats” and “12 boats” are not the same number, but ${also}may not count the very same.`,
    )
  })
})

describe('a later number', () => {
  const DAYS = { a: { day: '2024-03-05' }, b: { day: '2024-03-07' } }
  const [FIRST, HIGHER, LOWER] = [10, 14, 6]
  const people = (article: string, value: number, role: Role | null, more: Partial<Figure> = {}) =>
    figureOf(article, value, { role, unit: 'person', text: `${value} people`, ...more })
  const later = (value: number, role: Role | null, other = role) =>
    told([people('a', FIRST, role), people('b', value, other)], { articles: DAYS })
  const HIGHER_UPDATE = 'vary figure-update: “14 people” was published later than “10 people” and is higher: an update.'
  const LOWER_UPDATE = 'vary figure-update: “6 people” was published later than “10 people” and is lower: an update.'

  test.each<Role>(['killed', 'wounded', 'rescued'])('of the %s updates where it is higher', (role) => {
    expect(later(HIGHER, role)).toBe(HIGHER_UPDATE)
    expect(later(LOWER, role)).toMatch(/^conflict/)
  })
  test.each<Role>(['missing', 'detained', 'displaced', 'deployed', 'present'])('of the %s always updates', (role) => {
    expect(later(HIGHER, role)).toBe(HIGHER_UPDATE)
    expect(later(LOWER, role)).toBe(LOWER_UPDATE)
  })

  test('in whatever order the articles come, and where one alone says what befell them', () => {
    const items = [people('b', HIGHER, null), people('a', FIRST, 'killed')]
    expect(told(items, { articles: DAYS })).toBe(HIGHER_UPDATE)
    expect(told([people('b', LOWER, 'missing'), people('a', FIRST, 'missing')], { articles: DAYS })).toBe(LOWER_UPDATE)
    expect(later(HIGHER, 'killed', null)).toBe(HIGHER_UPDATE)
  })

  test('that is told by its bounds is higher or lower by them', () => {
    const killed = { role: 'killed', unit: 'person' } as const
    const [few, many] = [
      figureOf('a', 0, { ...killed, ...between(10, 12), text: '10 to 12' }),
      figureOf('b', 0, { ...killed, ...between(20, 22), text: '20 to 22' }),
    ]
    expect(told([few, many], { articles: DAYS })).toContain(
      '“20 to 22” was published later than “10 to 12” and is higher',
    )
    expect(told([few, people('b', 30, 'killed', { low: null, hedge: 'nearly' })], { articles: DAYS })).toMatch(/^vary/)
    expect(
      told([people('a', FIRST, 'killed'), people('b', 8, 'killed', { low: null, hedge: 'less-than' })], {
        articles: DAYS,
      }),
    ).toMatch(/^conflict/)
    expect(
      told([people('a', FIRST, 'killed', { high: null, low: 10, hedge: 'at-least' }), people('b', 8, 'killed')], {
        articles: DAYS,
      }),
    ).toMatch(/^conflict/)
  })

  test('of no people, of one day or of no day is a conflict as ever', () => {
    expect(later(HIGHER, null)).toMatch(/^conflict/)
    const items = [people('a', FIRST, 'missing'), people('b', HIGHER, 'missing')]
    for (const [a, b] of [
      ['2024-03-05', '2024-03-05'],
      [null, '2024-03-05'],
      ['2024-03-05', null],
    ] as const)
      expect(told(items, { articles: { a: { day: a }, b: { day: b } } })).toMatch(/^conflict/)
  })

  test('beside a conflict changes nothing of the conflict', () => {
    const items = [people('a', FIRST, 'killed'), people('b', HIGHER, 'killed'), people('c', 12, 'killed')]
    expect(told(items, { articles: { ...DAYS, c: { day: '2024-03-05' } } })).toBe(
      'conflict figure-values: 10 killed and 12 killed cannot both hold.',
    )
  })
})

describe('a wider place', () => {
  const at = (article: string, value: number, scope: string | null) =>
    figureOf(article, value, { scope, text: `${value} raids`, unit: 'raid' })
  test.each<[a: [number, string], b: [number, string]]>([
    [
      [100, 'Valdor'],
      [150, 'Valdor and Borland'],
    ],
    [
      [150, 'Borland, Tarsk and Valdor'],
      [100, 'Borland'],
    ],
  ])('has the greater number: %j, %j', ([m, p], [n, q]) => {
    expect(told([at('a', m, p), at('b', n, q)])).toBe(
      `vary figure-scope: “${m} raids” (${p}) and “${n} raids” (${q}) are told of places of which one can hold the other.`,
    )
  })
  test.each<[a: [number, string | null], b: [number, string | null]]>([
    [
      [150, 'Valdor'],
      [100, 'Valdor and Borland'],
    ],
    [
      [100, 'Valdor and Borland'],
      [150, 'Valdor'],
    ],
    [
      [100, 'Valdor'],
      [150, 'Valdor'],
    ],
    [
      [100, null],
      [150, 'Valdor'],
    ],
    [
      [100, 'Valdor'],
      [150, null],
    ],
    [
      [100, 'Niger'],
      [150, 'Nigeria'],
    ],
    [
      [100, 'Guinea'],
      [150, 'Equatorialguinea and Guineas'],
    ],
  ])('explains nothing here: %j, %j', ([m, p], [n, q]) => {
    expect(told([at('a', m, p), at('b', n, q)])).toMatch(/^conflict/)
  })
})

describe('what is set beside each other', () => {
  const NOTE = 'count over other spans of time'
  const window = (from: string | null, to: string | null): Partial<Figure> => ({ window: { from, to } })
  test.each<[spans: string, a: Partial<Figure>, b: Partial<Figure>]>([
    [' (2024-01-01 to 2024-03-01 and 2024-02-01)', window('2024-01-01', '2024-03-01'), window('2024-02-01', null)],
    [' (2024-03-01 and 2024-02-01)', window(null, '2024-03-01'), window('2024-02-01', '2024-02-01')],
    [' (2024-03-01 and Valdor)', { asOf: { from: '2024-03-01', to: null } }, { scope: 'Valdor' }],
    ['', { asOf: { from: null, to: null } }, { scope: 'Valdor' }],
    ['', {}, {}],
  ])('of spans%s', (spans, a, b) => {
    expect(told([figureOf('a', 10, a), figureOf('b', 12, b)], { note: NOTE })).toBe(
      `incomparable figure-window: “10 boats” and “12 boats” ${NOTE}${spans}, so one says nothing against the other.`,
    )
  })

  test('numbers of another event, also where they are the same', () => {
    expect(
      told([figureOf('a', 10), figureOf('b', 10, { text: 'ten boats' })], { articles: { b: { event: 'old' } } }),
    ).toBe(
      'incomparable figure-event: “ten boats” is the same number for the same place, but of another event: it confirms nothing here.',
    )
  })
})

describe('what one article alone gives', () => {
  test.each<[expected: string, items: Figure[]]>([
    ['Only one article gives “10 boats”. Nobody is said to have given it.', [figureOf('a', 10)]],
    ['Only one article gives “10 boats”. It is attributed to the mayor.', [figureOf('a', 10, mayor)]],
    ['Only one article gives “10 boats”. It is attributed to “they”.', [figureOf('a', 10, { attributedTo: 'they' })]],
    [
      'Only one article gives “10 boats” and “12 boats”. It is attributed to the mayor and to nobody.',
      [figureOf('a', 10, mayor), figureOf('a', 12)],
    ],
  ])('%s', (why, items) => {
    expect(told(items)).toBe(`single figure-single: ${why}`)
  })
})

test('an account holds its place, its words and its reading', () => {
  expect(judge([figureOf('a', 10, { field: 'title' }), figureOf('b', 0, between(10, 20))]).accounts).toEqual([
    { article: 'a', field: 'title', start: 4, end: 12, text: '10 boats', reading: '10 boats' },
    { article: 'b', start: 4, end: 11, text: '0 boats', reading: '10–20 boats' },
  ])
})
