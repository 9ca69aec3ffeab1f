import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from './extract.ts'

const allowed = (text: string) =>
  extract(segment({ id: 'a', text }))
    .extraction.figure.filter((figure) => figure.allowed)
    .map((figure) => figure.value)

test.each([
  ['The ferry was licensed to carry 120 passengers.', 120],
  ['The ship had a licence for 120 passengers.', 120],
  ['It was allowed to carry a maximum of 120 people.', 120],
  ['The hall has a capacity of 2,500 spectators.', 2500],
  ['There is room for 40 patients.', 40],
  ['The stadium can seat 80,000 fans.', 80_000],
  ['The bus carried more than the 50 passengers allowed.', 50],
])('reads what may be in %s', (text, value) => {
  expect(allowed(text)).toEqual([value])
})

test.each([
  'The ferry was carrying 180 passengers.',
  'Some 180 people were aboard.',
  'They were allowed to leave after 12 days.',
  'The bridge was built for 40 million euros.',
  'The licence was withdrawn; 120 passengers were stranded.',
  'The court can send 12 people to prison.',
  'The limit, 50 drivers said, is too low.',
  'The capacity rose by 300 seats.',
  'He left the room with 12 guards.',
  'The crossing can take 12 hours.',
  'The ships can carry on for 12 days.',
])('ignores what is, in %s', (text) => {
  expect(allowed(text)).toEqual([])
})
