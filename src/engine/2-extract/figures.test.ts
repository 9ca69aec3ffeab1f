import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

function read(text: string) {
  const { body } = segment({ id: 'a', text })
  return readFigures(body, { ...NONE, date: readDates(body, NONE) })
}

const WORDS =
  '5 2,500 ten half a an the of and or to from between more than at least about nearly % $ km people killed wounded in Iraq since mid-October said officials dozens many them - – . , ( ) “ ” three-foot 3/4 million 1.2m percent 2014 first one was were Ten The'.split(
    ' ',
  )
const anyNews = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), anyNews)

describe('laws', () => {
  test('a span slices back to its tokens, in order, and an interval holds its number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = read(text)
        for (const [i, f] of figures.entries()) {
          expect(f.start).toBeLessThan(f.end)
          expect(text.slice(f.start, f.end).trim()).toBe(text.slice(f.start, f.end))
          if (i > 0) expect(f.start).toBeGreaterThanOrEqual(figures[i - 1]!.start)
          if (f.value !== null) {
            expect(f.low ?? f.value).toBeLessThanOrEqual(f.value)
            expect(f.high ?? f.value).toBeGreaterThanOrEqual(f.value)
          }
          if (f.low !== null && f.high !== null) expect(f.low).toBeLessThanOrEqual(f.high)
          expect(Number.isNaN(f.value ?? 0)).toBe(false)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same figures', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })

  test('words behind a sentence change none of its figures', () => {
    const before = 'More than 150 attacks killed 12 people in Iraq.'
    const own = read(before).map((f) => before.slice(f.start, f.end))
    fc.assert(
      fc.property(anyNews, (text) => {
        const whole = `${before}\n\n${text}`
        const figures = read(whole).filter((f) => f.start < before.length)
        expect(figures.map((f) => whole.slice(f.start, f.end))).toEqual(own)
      }),
    )
  })
})

test('the bundled articles name no figure in furniture, date or ordinal', () => {
  for (const file of readdirSync('public/corpus').filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`public/corpus/${file}`, 'utf8')
    for (const f of read(text)) {
      expect(text.slice(f.start, f.end)).not.toMatch(/first|20\d\d|January|October 7/)
      expect(f.sentence).toBeGreaterThanOrEqual(0)
    }
  }
})

describe('hostile text costs little', () => {
  test.each([
    ['ones', '1 '.repeat(20_000)],
    ['chains', '5-'.repeat(60_000)],
    ['hedges', 'more than '.repeat(20_000)],
    ['money', '$ '.repeat(60_000)],
    ['and', 'one hundred and '.repeat(10_000)],
    ['halves', 'half of the '.repeat(10_000)],
    ['digits', '1,'.repeat(60_000)],
  ])('%s', (_, text) => {
    const started = performance.now()
    const { body } = segment({ id: 'a', text })
    readFigures(body, NONE)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
