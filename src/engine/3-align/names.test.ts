import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readNames } from '../2-extract/names.ts'
import { resolveNames } from './names.ts'

const preparedOf = (texts: readonly string[], ids = texts.map((_, i) => `a${i}`)) =>
  texts.map((text, i) => {
    const segmented = segment({ id: ids[i]!, text })
    const name = readNames(segmented.body, { date: [], figure: [], quote: [], name: [] })
    return { segmented, extraction: { date: [], figure: [], quote: [], name } }
  })
const resolved = (...texts: string[]) => resolveNames(preparedOf(texts))

/** Spelling as printed → its entities, over all articles. */
function entities(...texts: string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { text, entity } of resolved(...texts).flat()) found[text] = [...new Set([...(found[text] ?? []), entity])]
  return found
}

const spoke = (name: string) => `${name} spoke in the evening.`

describe('one entity', () => {
  test.each([
    ['Mohammed Shia al-Sudani', 'Mohamed Chia al-Soudani'],
    ['Muhammad Shiaa Al-Sudani', 'Mohammed S. Al-Sudani'],
    ['Sabrina Singh', 'Sabrin Singh'],
    ['Heidar Karimvandi', 'Heydar Karimbandi'],
    ['Muammar Ghasemi', 'Moammar Qasemi'],
    ['Volodymyr Tarasenko', 'Wolodymyr Tarassenko'],
    ['Robert Kowalczyk', 'Bob Kowalczyk'],
    ['Jean-Luc Obermann', 'J.-L. Obermann'],
    ['Nikolai Arkadyevich Tarasov', 'Nikolai Tarasov'],
    ['Brandt, Helga', 'Helga Brandt'],
    ['Mr. Helga Brandt', 'Helga Brandt'],
    ['SergeiTarasov', 'Sergei Tarasov'],
    ["'Abd al-Karim al-Khorasani", 'Abdul Karim Khurasani'],
    ['Jürgen Müller', 'Jurgen Muller'],
    ['Sergej Tarassow', 'Сергей Тарасов'],
    ['Viktor Orsos', 'Orsos Viktor'],
    ['US Department of Defense', 'Defense Department'],
    ['World Health Organisation', 'World Health Organization'],
    ['Harbour Trading LLC', 'Harbour Trading Limited Liability Company'],
    ['Regiment Thirty-Six', 'Regiment 36'],
    ['Islamic State', 'Daesh'],
    ['United States', 'America'],
    ['Kyiv', 'Kiev'],
    ['Supreme Military Committee', 'Higher Military Commission'],
  ])('%s, %s', (a, b) => {
    const [x, y] = resolved(spoke(a), spoke(b))
    expect(x!.map((name) => name.entity)).toEqual(y!.map((name) => name.entity))
    expect(x!.length).toBeGreaterThan(0)
  })
})

describe('a town', () => {
  test.each([
    ['Al-Qadim', 'Qadeem'],
    ['al-Harbour', 'Harbour'],
  ])('%s is %s, with its Arabic article', (a, b) => {
    const [x, y] = resolved(`The village of ${a} was hit.`, `The village of ${b} was hit.`)
    expect(x!.map((name) => name.entity)).toEqual(y!.map((name) => name.entity))
    expect(x![0]!.entity).toMatch(/^place:/)
  })

  test('El Paso is no Paso', () => {
    const found = entities('The town of El Paso was hit.', 'The town of Paso was hit.')
    expect(new Set(Object.values(found).flat()).size).toBe(2)
  })
})

describe('two entities', () => {
  test.each([
    ['George Bush', 'Laura Bush'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['George H.W. Bush', 'George W. Bush'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Mohammed bin Salman', 'Salman bin Mohammed'],
    ['Sergey Pavlovich Tarasov', 'Sergey Ivanovich Tarasov'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Karl Ludwig', 'Ludwig Karl'],
    ['Peter A. Berg', 'Peter Bergmann'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Tim Kowalczyk', 'Tom Kowalczyk'],
    ['Sara Marlow', 'Scandalous Sara Marlow Story'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Government of Latvia', 'Government of Lithuania'],
    ['Iraqi Foreign Ministry', 'Iranian Foreign Ministry'],
    ['Islamic Jihad in Egypt', 'Islamic Jihad in Yemen'],
    ['Market Business Corporation', 'Marker Business Corporation'],
    ['Security Council', 'Security Committee'],
  ])('%s, %s', (a, b) => {
    const [x, y] = resolved(spoke(a), spoke(b))
    const shared = x!.filter((name) => y!.some((other) => other.entity === name.entity))
    expect(shared).toEqual([])
  })

  test('… also when one article names both: a committee and a commission of nearly the same name', () => {
    const found = entities('The Supreme Military Committee met the Higher Military Commission.')
    expect(new Set(Object.values(found).flat()).size).toBe(2)
  })
})

describe('short names', () => {
  test('a surname is the person whom the article names in full', () => {
    const found = entities('Ada Obuya came. Obuya spoke.', 'Peter Obuya came. Obuya left.')
    expect(found).toEqual({
      'Ada Obuya': ['person:ada-obuya'],
      'Peter Obuya': ['person:peter-obuya'],
      Obuya: ['person:ada-obuya', 'person:peter-obuya'],
    })
  })

  test('… or the only one of the story', () => {
    expect(entities('President Ada Obuya came.', 'Obuya spoke.').Obuya).toEqual(['person:obuya'])
  })

  test('… and nobody’s where an article names two', () => {
    const found = entities('Ada Obuya met Peter Obuya. Obuya spoke.')
    expect(found.Obuya).toEqual(['other:obuya'])
  })

  test('… but for the one it is about', () => {
    const found = entities('Ada Obuya came. Ada Obuya spoke. Ada Obuya left with Peter Obuya. Obuya was tired.')
    expect(found.Obuya).toEqual(['person:ada-obuya'])
  })

  test('a firm is called by the first word of its name', () => {
    expect(entities('Halden Semiconductors made a loss.', 'Shares in Halden fell.')).toEqual({
      'Halden Semiconductors': ['organisation:halden-semiconductors'],
      Halden: ['organisation:halden-semiconductors'],
    })
  })

  test('… but not a town by that word', () => {
    const found = entities('Halden Semiconductors made a loss.', 'The plant stands in Halden.')
    expect(found.Halden).not.toEqual(found['Halden Semiconductors'])
  })

  test('a misspelt surname too', () => {
    expect(entities('President Ada Kowalczyk came.', 'Kowalcyzk spoke.').Kowalcyzk).toEqual(['person:kowalczyk'])
  })

  test('a surname that is a country is a person where it stands alone, a place behind a preposition', () => {
    expect(entities('Coach Rania Jordan came. Jordan spoke. They flew to Jordan.').Jordan).toEqual([
      'person:jordan',
      'place:jordan',
    ])
  })

  test('a body cut short by its place, by what it is of, by its letters', () => {
    const found = entities(
      'The Harbour Observatory for Human Rights spoke. The Observatory said so. The HOHR agreed.',
      'Iraq’s Foreign Ministry said so. The Iraqi Foreign Ministry agreed.',
    )
    expect(found.Observatory).toEqual(found['Harbour Observatory for Human Rights'])
    expect(found.HOHR).toEqual(found['Harbour Observatory for Human Rights'])
    expect(found['Foreign Ministry']).toEqual(found['Iraqi Foreign Ministry'])
  })

  test('letters are what the article says they are', () => {
    const found = entities(
      'The Northern Relief Fund (NRF) paid.',
      'The National Rail Federation struck.',
      'The NRF spoke.',
    )
    expect(found.NRF).toEqual(found['Northern Relief Fund'])
  })

  test('letters that two names begin with stand for neither', () => {
    const found = entities('The Northern Relief Fund paid.', 'The National Rail Federation struck.', 'The NRF spoke.')
    expect(found.NRF).toEqual(['organisation:nrf'])
  })

  test('a coalition is one, whatever goes before and behind it', () => {
    const found = entities('The international coalition met. Coalition forces left.', 'The Global Coalition met.')
    expect(new Set(Object.values(found).flat()).size).toBe(1)
  })
})

test('a title shows what a name is, also where it stands alone', () => {
  expect(entities('Governor Amarachi Okpara came.', 'They met Amarachi Okpara.')['Amarachi Okpara']).toEqual([
    'person:okpara',
  ])
})

const NAMES = [
  'Ada Obuya',
  'Obuya',
  'President Obuya',
  'Peter Obuya',
  'A. Obuya',
  'Mohammed Shia al-Sudani',
  'Soudani',
  'Iraq',
  'US',
  'UN',
  'United Nations',
  'Foreign Ministry',
  'Iraqi Foreign Ministry',
  'Islamic State (IS)',
  'Northern Relief Fund',
  'NRF',
  'Jordan',
  'Rania Jordan',
]
const story = fc.array(
  fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }).map((names) => names.map(spoke).join(' ')),
  { minLength: 1, maxLength: 6 },
)

test('the order of the articles changes no entity', () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 1, max: 5 }), (texts, turn) => {
      const ids = texts.map((_, i) => `a${i}`)
      const turned = <T>(list: readonly T[]) => [
        ...list.slice(turn % list.length),
        ...list.slice(0, turn % list.length),
      ]
      const here = resolveNames(preparedOf(texts, ids))
      const there = resolveNames(preparedOf(turned(texts), turned(ids)))
      expect(turned(here)).toEqual(there)
    }),
    { numRuns: 60 },
  )
})

test('an article and its copy name the same entities', () => {
  fc.assert(
    fc.property(story, (texts) => {
      const names = resolveNames(preparedOf([...texts, texts[0]!]))
      expect(names.at(-1)!.map((name) => name.entity)).toEqual(names[0]!.map((name) => name.entity))
    }),
    { numRuns: 60 },
  )
})
