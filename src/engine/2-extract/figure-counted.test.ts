import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words → unit: what is counted" of each figure. */
function read(text: string): string[] {
  return readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)} → ${f.unit}: ${f.counted ?? ''}`,
  )
}

describe('what is counted', () => {
  test.each([
    [
      'More than 150 drone strikes or rocket attacks came.',
      ['More than 150 drone strikes or rocket attacks → attack: drone strikes or rocket attacks'],
    ],
    [
      'A total of 2,500 United States troops came.',
      ['A total of 2,500 United States troops → troop: United States troops'],
    ],
    [
      'Three sessions of strategic talks came.',
      ['Three sessions of strategic talks → session: sessions of strategic talks'],
    ],
    ['The three working groups met.', ['three working groups → group: working groups']],
    [
      'Some 900 Kurdish civilians hostage in the area wept.',
      ['Some 900 Kurdish civilians → civilian: Kurdish civilians'],
    ],
    ['They held 13 loaded magazines.', ['13 loaded magazines → magazine: loaded magazines']],
    ['They held 12 Yemenis.', ['12 Yemenis → Yemeni: Yemenis']],
    ['They held 23 Somali and Yemeni pirates.', ['23 Somali and Yemeni pirates → pirate: Somali and Yemeni pirates']],
    ['They held seven AK-47 rifles.', ['seven AK-47 rifles → rifle: AK-47 rifles']],
    ['They held 14 women and children.', ['14 women and children → child: women and children']],
    ['They run a five-member panel.', ['five-member → member: member']],
    ['The 20 most expensive homes burned.', ['20 most expensive homes → home: most expensive homes']],
    ['Dozens of foreign countries came.', ['Dozens of foreign countries → country: foreign countries']],
    ['Five of the three-ton satellites fell.', ['Five → satellite: satellites', 'three-ton → ton: ']],
    ['Ten of the team’s first 17 points came late.', ['Ten → point: points', '17 points → point: points']],
    ['One of its villages burned.', ['One of its villages → village: villages']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['They shot 40 Tuesday night.', ['40 → null: ']],
    ['They lie 12 north of it.', ['12 → null: ']],
    ['They killed 10 and damaging rain fell.', ['10 → person: ']],
    ['They gave 10 each.', ['10 → null: ']],
    ['They know one area we’ve seen.', ['one area → area: area']],
  ])('takes no more than is counted in %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('nouns left out', () => {
  test.each([
    [
      'They send 2,500 soldiers to Iraq and nearly 900 to Syria.',
      ['2,500 soldiers → soldier: soldiers', 'nearly 900 → soldier: soldiers'],
    ],
    ['Ten people were killed and at least 50 injured.', ['Ten people → person: people', 'at least 50 → person: ']],
    [
      'They held 12 Somali and 11 Yemeni suspects.',
      ['12 Somali → suspect: Somali', '11 Yemeni suspects → suspect: Yemeni suspects'],
    ],
    [
      'They held 23 pirates (12 Somali and 11 Yemeni).',
      ['23 pirates → pirate: pirates', '12 Somali → pirate: Somali', '11 Yemeni → pirate: Yemeni'],
    ],
    [
      'They attacked nearly 100 vessels and hijacked nearly 40.',
      ['nearly 100 vessels → vessel: vessels', 'nearly 40 → vessel: vessels'],
    ],
    ['The number of troops in Iraq has dropped to about 2,500.', ['about 2,500 → troop: ']],
    ['Troop levels went down from 5,200 to 2,500.', ['5,200 → troop: ', '2,500 → troop: ']],
    ['Down from 5,200 to 2,500 troops, it is small.', ['5,200 → troop: troops', '2,500 troops → troop: troops']],
    ['Inflation fell from 5.2 in May to 2.5 percent.', ['5.2 → %: ', '2.5 percent → %: ']],
    ['The death toll rose to 16.', ['16 → person: ']],
    [
      'They put the magnitude at 5.9, but the Survey said it was 6.1.',
      ['magnitude at 5.9 → magnitude: ', '6.1 → magnitude: '],
    ],
    ['Fifteen of the wounded wept.', ['Fifteen → person: ']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['They run a five-member panel, and 12 came.', ['five-member → member: member', '12 → null: ']],
    ['They paid $5 million; 12 came.', ['$5 million → dollar: ', '12 → null: ']],
    ['The bonds pay 15.06% at 50.9375 each.', ['15.06% → %: ', '50.9375 → null: ']],
    ['They rose from 12 when two boats sailed to it.', ['12 → null: ', 'two boats → boat: boats']],
  ])('carries nothing over in %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('vague amounts', () => {
  test.each([
    ['They saw 150 attacks, many of them by night.', ['150 attacks → attack: attacks', 'many of them → attack: ']],
    ['Most of the attacks came by night.', ['Most of the attacks → attack: attacks']],
    ['Several other people were wounded.', ['Several other people → person: other people']],
    ['It injured many others.', ['many others → person: others']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    'Many countries came.',
    'Most of the province is empty.',
    'All of it burned.',
    'Some of the most famous men came.',
    'Several villages burned.',
    'Many people like rain.',
    'Some said that all was well.',
  ])('ignores %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('nothing counted', () => {
  test.each([
    'The score was 12.',
    'They counted to 12.',
    'He came with 12.',
    'They are 12.',
    'Of these, 12 left.',
    'It rose to 12.',
    'They lost 12 to it.',
    'He bid 12 for it.',
    'They took 12 lately.',
    'She saw 12 there.',
    'They had 12 now.',
    'We are 12.',
    'It fell by 12.',
    'They sold 12 yesterday.',
    'They got 12 and left.',
    'They need 12.',
    'About 12 is enough.',
    'Give me 12, please.',
    'The rest, 12, left.',
  ])('ignores %s', (text) => {
    expect(read(text).filter((figure) => !/ → null: $/.test(figure))).toEqual([])
  })
})
