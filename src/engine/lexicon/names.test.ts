import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownNameOf } from './aliases.ts'
import { demonymOf, isLostGenitive, isPlaceName, placeOf } from './gazetteer.ts'
import { areOneGivenName, isGivenName } from './given-names.ts'
import { personForm, wordsOf } from './name-forms.ts'
import { likenessOf } from './name-likeness.ts'
import { bodyForm, likenessOfBodies } from './name-organisations.ts'
import { samePerson } from './name-persons.ts'
import { nameBodyDifferently, namePlaceDifferently, plainSpelling, spellPersonDifferently } from './name-spellings.ts'
import { areTwoOffices, isCalling, isOffice, plainTitle } from './titles.ts'
import { foldSounds, plainLetters } from './transliteration.ts'

test.each([
  ['U.S.', 'United States', 'country'],
  ['America', 'United States', 'country'],
  ['Great Britain', 'United Kingdom', 'country'],
  ['Kiev', 'Kyiv', 'capital'],
  ['Turkey', 'Turkey', 'country'],
  ['Sulaimani', 'Sulaymaniyah', 'other'],
])('%s is filed under %s', (text, name, rank) => {
  expect(placeOf(text)).toMatchObject({ name, rank })
})

test.each(['IN', 'OR', 'AS', 'Obuya', 'Iraqi'])('%s is no place', (text) => {
  expect(placeOf(text)).toBeUndefined()
})

test('a town whose name is a word counts as a place’s name only for countries and capitals', () => {
  expect([isPlaceName('China'), isPlaceName('Reading'), isPlaceName('Fallujah')]).toEqual([true, false, true])
})

test.each([
  ['Iraqi', 'Iraq'],
  ['Americans', 'United States'],
  ['French', 'France'],
  ['Kurds', 'Kurdistan'],
  ['Turkmen', 'Turkmenistan'],
])('%s come from %s', (people, place) => {
  expect(demonymOf(people)).toBe(place)
})

test.each([
  ['Libyas', true],
  ['FARCs', true],
  ['Honduras', false],
  ['Frances', false],
  ['Talks', false],
])('%s has lost its apostrophe: %s', (word, lost) => {
  expect(isLostGenitive(word)).toBe(lost)
})

test('letters that are words too are a name only in capitals', () => {
  expect(knownNameOf('IS')?.name).toBe('Islamic State')
  expect(knownNameOf('is')).toBeUndefined()
  expect(knownNameOf('U. N. Security Council')?.name).toBe(knownNameOf('Security Council')?.name)
})

test('given names', () => {
  expect(isGivenName('heydar')).toBe(true)
  expect(isGivenName('department')).toBe(false)
  expect(areOneGivenName('mohamed', 'muhammad')).toBe(true)
  expect(areOneGivenName('robert', 'bob')).toBe(true)
  expect(areOneGivenName('john', 'juan')).toBe(false)
  expect(areOneGivenName('nobody', 'nobody')).toBe(false)
})

test.each([
  ["Shia'", 'shia'],
  ['Doğan', 'dogan'],
  ['Łódź', 'lodz'],
  ['Bjørn', 'bjorn'],
  ['Тарасов', 'tarasov'],
  ['김정은', '김정은'],
])('%s in plain letters is %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})

test.each([
  ['soudani', 'sudani'],
  ['chia', 'shia'],
  ['qasemi', 'ghasemi'],
  ['sergej', 'sergei'],
  ['abdulla', 'abdullah'],
])('%s sounds like %s', (a, b) => {
  const [x, y] = [foldSounds(a), foldSounds(b)]
  expect(x === y || likenessOf(a, b) !== 'none').toBe(true)
})

describe('how like two words of names are', () => {
  test.each([
    ['singh', 'singh', 'same'],
    ['soudani', 'sudani', 'spelling'],
    ['muhammad', 'mohamed', 'spelling'],
    ['karimvandi', 'karimbandi', 'slip'],
    ['tarasenko', 'tarsenko', 'slip'],
    ['obuya', 'okoro', 'none'],
    ['un', 'il', 'none'],
    ['tim', 'tom', 'none'],
    ['mario', 'maria', 'none'],
    ['ahmed', 'hamed', 'none'],
  ])('%s, %s: %s', (a, b, likeness) => {
    expect(likenessOf(a, b)).toBe(likeness)
  })

  test('it is the same from either side', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdehijklmnorstuvyz'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likenessOf(a, b)).toBe(likenessOf(b, a))
      }),
    )
  })
})

test.each([
  ['AL BEN SALEH, Omar Ben Nabil', ['omar', 'nabil', 'saleh']],
  ['J.-L. Obermann', ['j', 'l', 'obermann']],
  ['JL Obermann', ['j', 'l', 'obermann']],
  ['SergeiTarasov', ['sergei', 'tarasov']],
  ['Ian McCain', ['ian', 'mccain']],
  ["'Abd al-Karim al-Khorasani", ['abdulkarim', 'khorasani']],
  ['Taras0v', ['tarasov']],
  ['Sheikh Ada Obuya', ['ada', 'obuya']],
  ['Ben Hollis', ['ben', 'hollis']],
  ['Zine Ben Ali', ['zine', 'ali']],
])('%s is made of %j', (name, words) => {
  expect(personForm(name).words).toEqual(words)
})

test('a wall of words is read in part', () => {
  expect(wordsOf('Obuya '.repeat(30_000)).length).toBeLessThan(40)
})

test('samePerson is the same from either side, and every name is its own', () => {
  const word = fc.constantFrom(
    'Ada',
    'A.',
    'J.',
    'Obuya',
    'Obouya',
    'bin',
    'al-Sudani',
    'Mohammed',
    'Muhammad',
    'Jr',
    'Kim',
    'Un',
    'de',
    'Smith,',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => personForm(words.join(' ')))
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(samePerson(a, b)).toBe(samePerson(b, a))
      expect(samePerson(a, a)).toBe(true)
    }),
    { examples: [[personForm('Smith,'), personForm('J. Smith,')]], numRuns: 2_000 },
  )
})

describe('how like two bodies are', () => {
  const like = (a: string, b: string) => likenessOfBodies(bodyForm(a), bodyForm(b))
  test.each([
    ['Defense Department', 'Department of Defence', 'same'],
    ['Iraqi Foreign Ministry', 'Foreign Ministry of Iraq', 'same'],
    ['Harbour Trading Ltd', 'Harbour Trading LLC', 'same'],
    ['Libyan Democratic Force', 'Libyan Democratic Forces', 'same'],
    ['Five Rivers Trust', '5 Rivers Trust', 'same'],
    ['U. S. Harbour Survey', 'US Harbour Survey', 'same'],
    ['Islamic Resistance Movement of Iraq', 'Islamic Resistance in Iraq', 'loose'],
    ['Supreme Military Committee', 'Higher Military Commission', 'loose'],
    ['Foreign Ministry', 'Iraqi Foreign Ministry', 'none'],
    ['Security Council', 'Security Committee', 'none'],
    ['Market Business Corporation', 'Marker Business Corporation', 'none'],
    ['The Oak Foundation', 'The Elm Foundation', 'none'],
  ])('%s, %s: %s', (a, b, likeness) => {
    expect(like(a, b)).toBe(likeness)
    expect(like(b, a)).toBe(likeness)
  })
})

describe('spellings worth telling', () => {
  test.each([
    ['Sabrina Singh', 'Sabrin Singh', true],
    ['Mohamed Chia al-Soudani', 'Mohammed Shia al-Sudani', true],
    ['Mohammed Shia al-Sudani', 'al-Sudani', false],
    ['Mohammed Shia Al Sudani', 'Mohammed Shia al-Sudani', false],
    ['A. Obuya', 'Ada Obuya', false],
    ['OBUYA, Ada', 'Ada Obuya', false],
  ])('of a person: %s, %s', (a, b, differ) => {
    expect(spellPersonDifferently(a, b)).toBe(differ)
    expect(spellPersonDifferently(b, a)).toBe(differ)
  })

  test.each([
    ['ISIS', 'Islamic State', true],
    ['Supreme Military Committee', 'Higher Military Commission', true],
    ['Pentagon', 'Department of Defense', false],
    ['UN', 'United Nations', false],
    ['NRF', 'Northern Relief Fund', false],
    ['Foreign Ministry', 'Iraqi Foreign Ministry', false],
  ])('of a body: %s, %s', (a, b, differ) => {
    expect(nameBodyDifferently(a, b)).toBe(differ)
    expect(nameBodyDifferently(b, a)).toBe(differ)
  })

  test.each([
    ['Kyiv', 'Kiev', true],
    ['Ain al-Assad', 'Ain al-Asad', true],
    ['US', 'United States', false],
    ['United States of America', 'America', false],
    ['L.A.', 'Los Angeles', false],
  ])('of a place: %s, %s', (a, b, differ) => {
    expect(namePlaceDifferently(a, b)).toBe(differ)
    expect(namePlaceDifferently(b, a)).toBe(differ)
  })

  test('what printing changes is left out', () => {
    expect(plainSpelling('Al-Sudani')).toBe(plainSpelling('al Sudani'))
  })
})

describe('titles', () => {
  test.each(['spokeswoman', 'ministers', 'filmmaker', 'anchorwoman'])('%s is an office', (word) => {
    expect(isOffice(word)).toBe(true)
  })
  test.each(['table', 'attack', 'person'])('%s is none', (word) => {
    expect(isOffice(word)).toBe(false)
  })
  test.each([
    ['Lt. Gen.', 'lieutenant general'],
    ['PM', 'prime minister'],
    ['Deputy Spokesperson', 'deputy spokesperson'],
    ['Producers', 'producer'],
    ['legendary director', 'director'],
  ])('%s is plainly %s', (title, plain) => {
    expect(plainTitle(title)).toBe(plain)
  })
  test.each([
    ['deputy spokeswoman', 'deputy press secretary', true],
    ['spokeswoman', 'deputy spokeswoman', true],
    ['President', 'former President', true],
    ['Secretary', 'Interior Secretary', false],
    ['Gov.', 'governor', false],
    ['coach', 'head coach', false],
  ])('%s, %s are two offices: %s', (a, b, two) => {
    expect(areTwoOffices(a, b)).toBe(two)
    expect(areTwoOffices(b, a)).toBe(two)
  })
  test('a calling is no office to compare', () => {
    expect([isCalling('young actor'), isCalling('deputy mayor')]).toEqual([true, false])
  })
})
