import { describe, expect, test } from 'vitest'
import { said, storyOf } from '../quoted-by-hand.ts'
import { changesOf } from './quote-changes.ts'
import { senseChanges } from './quote-sense.ts'
import { type Version, versionsOf } from './quote-version.ts'

const version = (text: string): Version => {
  const quotes = said('a', text)
  return versionsOf(quotes, storyOf(quotes))[0]!
}
const turned = (base: string, other: string) => {
  const [a, b] = [version(base), version(other)]
  return senseChanges(a, b, changesOf(a, b) ?? []).map(({ kind, from, to }) => `${kind}: ${from} > ${to}`)
}

describe('a negation', () => {
  test.each<[base: string, other: string, expected: string[]]>([
    ['The county will pay', 'The county will never pay', ['negation:  > never']],
    ['The county will pay', "The county won't pay", ["negation: will > won't"]],
    ['The county surely paid', 'The county hardly paid', ['negation: surely > hardly']],
    // one of two changes turns it, where the other only words the negation otherwise
    [
      'We never paid our bills and roads stay shut',
      'We hardly paid our bills and roads never stay shut',
      ['negation:  > never'],
    ],
    // six words on both sides may hold it, seven are other words altogether
    ['The county gladly paid our bill here', 'The county never paid a bridge here', ['negation: gladly > never']],
    [
      'The county wrote back that bills come late',
      'The county wrote nothing about roads come late',
      ['negation: back that bills > nothing about roads'],
    ],
    ['The county wrote back that all bills come late', 'The county wrote nothing about roads come late', []],
  ])('%s | %s', (base, other, expected) => {
    expect(turned(base, other)).toEqual(expected)
  })

  test.each([
    ['The county will pay', 'The county will surely pay'],
    ['The county never paid', 'The county hardly paid'],
    ['The county paid nothing', 'The county never paid nothing at all, and not once late'],
    // denied in both, at another place
    ['We think the county did not pay', 'We do not think the county did pay'],
  ])('none: %s | %s', (base, other) => {
    expect(turned(base, other)).toEqual([])
  })
})

describe('a number', () => {
  test.each<[base: string, other: string, expected: string[]]>([
    ['We found 250 cracks', 'We found 350 cracks', ['number: 250 > 350']],
    ['We found 250 of them', 'We found 350 of them', ['number: 250 of them > 350 of them']],
    ['250 cracks were found', '350 cracks were found', ['number: 250 > 350']],
    ['The cracks we found were 250', 'The cracks we found were 350', ['number: 250 > 350']],
    ['The bridge cost 2.5 million euros', 'The bridge cost 25 million euros', ['number: 2.5 > 25']],
    ['We lost 10.7 percent of it', 'We lost 12 percent of it', ['number: 10.7 > 12']],
    ['In 1990 we found 250 cracks and 12 holes', 'In 1990 we found 350 cracks and 12 holes', ['number: 250 > 350']],
  ])('%s | %s', (base, other, expected) => {
    expect(turned(base, other)).toEqual(expected)
  })

  test.each([
    ['It is 30 miles away from us', 'It is 48 km away from us'],
    ['We found 250 cracks', 'We found countless cracks'],
    ['We found 250 cracks', 'We found 350 big cracks'],
    ['We found 250 big cracks', 'We found 350 cracks'],
    ['The B52 bus was late', 'The B53 bus was late'],
    ['The 3rd bridge fell', 'The 4th bridge fell'],
    ['Call 55 12 for help', 'Call 66 13 for help'],
    ['It came at 6 41 in the evening', 'It came at 18 41 in the evening'],
    ['It came at 6 41 in the evening', 'It came at 6 42 in the evening'],
    ['We found cracks', 'We found 250 cracks'],
    // one rounds the other
    ['We lost 10.7 percent of it', 'We lost 11 percent of it'],
    ['We lost 11.0 percent of it', 'We lost 11 percent of it'],
    ['We lost 2.34 percent of it', 'We lost 2.3 percent of it'],
    ['We lost 1,500 of the sheep', 'We lost 1500 of the sheep'],
  ])('none: %s | %s', (base, other) => {
    expect(turned(base, other)).toEqual([])
  })
})

describe('a preposition that points the other way', () => {
  test.each([
    ['from', 'to'],
    ['from', 'in'],
    ['from', 'into'],
    ['from', 'within'],
    ['out', 'in'],
    ['out', 'into'],
    ['for', 'against'],
    ['with', 'against'],
    ['with', 'without'],
    ['before', 'after'],
    ['before', 'since'],
    ['until', 'since'],
    ['over', 'under'],
    ['above', 'below'],
  ])('%s and %s', (one, other) => {
    const [a, b] = [`Boats go ${one} Norway now`, `Boats go ${other} Norway now`]
    const told = (p: string, q: string) => `direction: Boats go ${p} Norway > Boats go ${q} Norway`
    expect(turned(a, b)).toContain(told(one, other))
    expect(turned(b, a)).toContain(told(other, one))
  })

  test.each<[base: string, other: string, expected: string[]]>([
    // with the three words before it and up to its noun, which may stand behind two words that determine it
    [
      'The men of our crew came from all our neighbours here',
      'The men of our crew came in all our neighbours here',
      ['direction: our crew came from all our neighbours > our crew came in all our neighbours'],
    ],
    ['From towns they came', 'In a town they came', ['direction: From towns > In a town']],
  ])('%s | %s', (base, other, expected) => {
    expect(turned(base, other)).toEqual(expected)
  })

  test.each([
    ['Boats go to Norway', 'Boats go into Norway'],
    ['They came from all these many towns', 'They came in all these many towns'],
    ['They came from behind the wall', 'They came in behind the wall'],
    ['That is what we stand for', 'That is what we stand against'],
    ['Boats go to the port and come back from the port', 'Boats go to the port and come back'],
    ['Boats go from the port for the port', 'Boats go from the port in the port'],
    ['Boats go from the port in the port', 'Boats go from the port for the port'],
    ['Boats come from Norway', 'Boats come in spring'],
  ])('none: %s | %s', (base, other) => {
    expect(turned(base, other)).toEqual([])
  })
})
