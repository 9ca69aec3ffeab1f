import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readNames } from './names.ts'

const EMPTY = { date: [], figure: [], quote: [], name: [] }
const readsOf = (text: string) => readNames(segment({ id: 'a', text }).body, EMPTY)
const namesIn = (text: string) => readsOf(text).map((name) => text.slice(name.start, name.end))

test.each<[text: string, ...names: string[]]>([
  ['The ministers met Farida Mansour in Lagos.', 'Farida Mansour', 'Lagos'],
  ['Hannelore Brandt arrived on Tuesday.', 'Hannelore Brandt'],
  ['Iraqi Prime Minister Muhammad Shiaa Al-Sudani took part.', 'Muhammad Shiaa Al-Sudani'],
  ["The office of Mohammed Shia' Al Sudani confirmed it.", "Mohammed Shia' Al Sudani"],
  ['It was signed by Mohammed S. Al-Sudani in Basra.', 'Mohammed S. Al-Sudani', 'Basra'],
  ['They blamed Abu Mahdi al-Muhandis and Qassem Soleimani.', 'Abu Mahdi al-Muhandis', 'Qassem Soleimani'],
  ['The vote was won by Ursula von der Leyen.', 'Ursula von der Leyen'],
  ['Crown Prince Mohammed bin Salman flew home.', 'Mohammed bin Salman'],
  ['The talks with Moon Jae-in ended.', 'Moon Jae-in'],
  ['Officials met Kim Jong-un again.', 'Kim Jong-un'],
  ['The novel by J. K. Rowling sold well.', 'J. K. Rowling'],
  ['Critics of J.-L. Obermann were silent.', 'J.-L. Obermann'],
  ['The register lists BRANDT, Helga for May.', 'BRANDT, Helga'],
  ['The US military said so.', 'US'],
  ['The US Department of Defense said so.', 'US Department of Defense'],
  ['US Pentagon officials said so.', 'US', 'Pentagon'],
  ['Talks between Iraq and Syria began.', 'Iraq', 'Syria'],
  ['The U.S.-Iraq dialogue ended.', 'U.S.', 'Iraq'],
  ['Iraq’s Foreign Ministry expects a schedule.', 'Iraq', 'Foreign Ministry'],
  ['The Prime Minister’s Media Office released it.', 'Prime Minister’s Media Office'],
  ['The People’s Liberation Army moved.', 'People’s Liberation Army'],
  ['He fought the Islamic State of Iraq and the Levant (ISIL).', 'Islamic State of Iraq and the Levant', 'ISIL'],
  ['IS declared a caliphate.', 'IS'],
  ['The “Islamic Resistance in Iraq” claimed it.', 'Islamic Resistance in Iraq'],
  ['The Food and Drug Administration approved it.', 'Food and Drug Administration'],
  ['She left the Ministry of Trade and Industry.', 'Ministry of Trade and Industry'],
  ['The Council on Foreign Relations asked.', 'Council on Foreign Relations'],
  ['The Nevada Department of Criminal Justice denied it.', 'Nevada Department of Criminal Justice'],
  ['He works for Cedar Point Trading (Pty) Ltd in Durban.', 'Cedar Point Trading (Pty) Ltd', 'Durban'],
  ['Shares in Harbour & Sons Ltd rose.', 'Harbour & Sons Ltd'],
  ['Granite LLC announced the decision.', 'Granite LLC'],
  ['Defense Department officials agreed.', 'Defense Department'],
  ['The order went to Regiment 36 at dawn.', 'Regiment 36'],
  ['A drone hit the Ain al-Assad air base.', 'Ain al-Assad air base'],
  ['They were killed at Baghdad airport.', 'Baghdad airport'],
  [
    'The Joint Operations Command Abd al-Amir al-Shammari leads said so.',
    'Joint Operations Command',
    'Abd al-Amir al-Shammari',
  ],
  ['Libyas army withdrew.', 'Libyas'],
  ['American John Whitfield was freed.', 'John Whitfield'],
  ['The Iraqi army advanced.', 'Iraqi army'],
  ['Officers of the US-led coalition met.', 'US', 'coalition'],
  ['The prime minister’s office gave no reason.', 'prime minister’s office'],
  [
    'The Supreme Military Commission met. A supreme military commission is new.',
    'Supreme Military Commission',
    'supreme military commission',
  ],
  ['It aired in full: أم كلثوم sang to the end on Monday.', 'أم كلثوم'],
  ['The actor Анна Тарасова won the prize in the end.', 'Анна Тарасова'],
  ['Martin Luther King spoke there.', 'Martin Luther King'],
  ['A. Tarasov signed it.', 'A. Tarasov'],
])('reads %s', (text, ...names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  'Officials met again.',
  'Talks ended without a result.',
  'Moreover, nothing was decided.',
  'Unsurprisingly, nobody came.',
  'On Monday nobody came.',
  'In March and April it rained.',
  'The Prime Minister resigned.',
  'He is Commander-in-Chief of the Armed Forces.',
  'The Iraqi PM resigned.',
  'Iraqi officials resigned.',
  'An Iranian-aligned militia attacked.',
  'French, British and Spanish soldiers left.',
  'I said that I’m late and she’ll wait.',
  'It’s over, and they’re gone.',
  'The CEO left at 9 AM EST.',
  'A coalition of small parties governs.',
  'There are coalition talks.',
  '“Future adjustments” are possible.',
  'He said: “Nothing has changed.”',
  'Three dozen people drowned.',
  'Excluding them would be wrong.',
])('reads no name in %s', (text) => {
  expect(namesIn(text)).toEqual([])
})

describe('what a name is', () => {
  test.each([
    ['Farida Mansour spoke.', 'person'],
    ['The mayor, Obuya, spoke.', 'person'],
    ['Zbigniew Kowalczyk, 45, drowned.', 'person'],
    ['They live in Qorveh.', 'place'],
    ['They live in Bandar Lengeh.', 'place'],
    ['The port of Bandar Lengeh is shut.', 'place'],
    ['They crossed the Karun River.', 'place'],
    ['The Ministry of Oil agreed.', 'organisation'],
    ['Mansour Holdings Ltd agreed.', 'organisation'],
    ['The WFP agreed.', 'organisation'],
    ['Corvan Chemicals agreed.', 'organisation'],
    ['Corvan Bicycles agreed.', 'organisation'],
    ['Shares in Corvan fell.', 'organisation'],
    ['Nobody wanted Corvan shares.', 'organisation'],
    ['Roger Waters agreed.', 'person'],
    ['Nadia Fields agreed.', 'person'],
    ['Mario Rossi agreed.', 'person'],
    ['The film-maker shares a flat with Nadia Corvan.', 'person'],
    ['The Taliban agreed.', 'group'],
    ['The Madrid Conference ended.', 'event'],
    ['They boarded the MV Oceanic.', 'other'],
  ])('%s', (text, entityType) => {
    expect(readsOf(text).map((name) => name.entityType)).toContain(entityType)
  })
})

describe('the title beside a name', () => {
  const titleIn = (text: string) => {
    const titled = readsOf(text).find((name) => name.title)
    return titled?.titleSpan && [titled.title, text.slice(titled.titleSpan.start, titled.titleSpan.end)]
  }

  test.each([
    [
      'In Washington, Defense Department deputy spokeswoman Sabrina Singh spoke.',
      'deputy spokeswoman',
      'Defense Department deputy spokeswoman',
    ],
    ['Pentagon Deputy Spokesperson Sabrina Singh spoke.', 'Deputy Spokesperson', 'Pentagon Deputy Spokesperson'],
    [
      'On Thursday, the deputy spokesperson for the US Department of Defense, Sabrina Singh, spoke.',
      'deputy spokesperson',
      'deputy spokesperson for the US Department of Defense',
    ],
    [
      'Farhad Alaluddin, Sudani’s foreign affairs adviser, spoke.',
      'foreign affairs adviser',
      'Sudani’s foreign affairs adviser',
    ],
    ['Ada Obuya (deputy mayor) spoke.', 'deputy mayor', 'deputy mayor'],
    ['Iraqi militia leader Abu Mahdi al-Muhandis was killed.', 'militia leader', 'Iraqi militia leader'],
    ['The former U.S. President Donald Trump spoke.', 'former President', 'former U.S. President'],
    ['It was led by Lt. General Paul Calvert.', 'Lt. General', 'Lt. General'],
    ['Director of the Harbour Board Maria Obuya spoke.', 'Director', 'Director of the Harbour Board'],
    ['Anna Berg, head of research, spoke.', 'head of research', 'head of research'],
    ['Anna Berg, head of the Harbour Union, spoke.', 'head', 'head of the Harbour Union'],
  ])('%s', (text, title, printed) => {
    expect(titleIn(text)).toEqual([title, printed])
  })

  test.each([
    'Mr. Obuya spoke.',
    'Her husband Ada Obuya spoke.',
    'According to the minister, Obuya left.',
    'The agency Reuters reported it.',
    'Leader of the House is an office.',
  ])('%s has none', (text) => {
    expect(titleIn(text)).toBeFalsy()
  })
})

test('a span slices back to its tokens and lies in its sentence, whatever the text', () => {
  const word = fc.constantFrom(
    'Al',
    '-',
    'Sudani',
    'the',
    'of',
    'US',
    'Prime',
    'Minister',
    '’s',
    '(',
    'ISIS',
    ')',
    ',',
    'J',
    '.',
    '"',
    'and',
    'Тарасов',
    '‘',
    '44',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (body) => {
      const { tokens, sentences } = segment({ id: 'a', text: body }).body
      let last = 0
      for (const name of readNames(segment({ id: 'a', text: body }).body, EMPTY)) {
        expect(name.start).toBe(tokens[name.from]!.start)
        expect(name.end).toBe(tokens[name.to - 1]!.end)
        expect(name.start).toBeGreaterThanOrEqual(last)
        expect(name.to).toBeLessThanOrEqual(sentences[name.sentence]!.to)
        last = name.end
      }
    }),
  )
})

test.each([
  'Al-',
  "O'",
  'Prime Minister ',
  'A. ',
  'of the ',
  'Council of ',
  'Smith, ',
  'И',
  "Iraq's ",
  '(ISIS) ',
  'coalition ',
  'the deputy ',
])('200 KB of %s take no more than their length', (piece) => {
  const { body } = segment({ id: 'a', text: piece.repeat(200_000 / piece.length) })
  const start = performance.now()
  readNames(body, EMPTY)
  expect(performance.now() - start).toBeLessThan(10_000) // a second when the machine is idle; what is not linear takes minutes
})
