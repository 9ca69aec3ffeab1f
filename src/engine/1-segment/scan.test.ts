import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan } from './scan.ts'

const reads: readonly (readonly [text: string, tokens: string])[] = [
  ['Iraq’s prime minister', 'Iraq ’s prime minister'],
  ["US's attacks don't stop in Sana'a", "US 's attacks don't stop in Sana'a"],
  ['the U.S.-led coalition', 'the U.S. - led coalition'],
  ['at 5 a.m. on Monday', 'at 5 a.m. on Monday'],
  ['2,500 troops, 6.1 points.', '2,500 troops , 6.1 points .'],
  ['58km on the 21st', '58 km on the 21 st'],
  ['NKr1.64bn, Rs500', 'NKr 1.64 bn , Rs 500'],
  ['COP28 and R500', 'COP28 and R500'],
  ['G7 and F-16s', 'G7 and F - 16 s'],
  ['wait... no -- yes', 'wait ... no -- yes'],
  ['Mohammed Shia al-Sudani', 'Mohammed Shia al - Sudani'],
  ['المكتب الإعلامي 🇮🇶', 'المكتب الإعلامي 🇮 🇶'],
  ['٢٬٥٠٠ جندي', '٢٬٥٠٠ جندي'],
]

const ignores: readonly (readonly [text: string, tokens: string])[] = [
  ["Shia' Al Sudani", "Shia ' Al Sudani"],
  ["'aggression'", "' aggression '"],
  ['vitamin C. It helps', 'vitamin C . It helps'],
  ['in 2014, when', 'in 2014 , when'],
  ['Hello.World', 'Hello . World'],
  ['a\u200bb', 'a b'],
]

test.each([...reads, ...ignores])('%s', (text, tokens) => {
  expect(
    scan(text)
      .map((t) => t.text)
      .join(' '),
  ).toBe(tokens)
})

test('line breaks, spaces and capitals are noted', () => {
  const [one, two, three] = scan('One\n\ntwo,')
  expect([one?.capital, one?.breaks, two?.breaks, two?.capital, three?.spaced]).toEqual([true, 2, 2, false, false])
})

test('any text: tokens slice back, stand in order and leave out only white space and invisible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }), (text) => {
      let end = 0
      for (const token of scan(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(
          text.slice(end, token.start).replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, ''),
        ).toBe('')
        end = token.end
      }
    }),
  )
})
