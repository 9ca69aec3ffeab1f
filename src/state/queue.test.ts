import { describe, expect, test } from 'vitest'
import { neighbourOf, queueOf } from './queue.ts'
import { indexOf } from './report-index.ts'
import { smallReport } from './small-report.ts'
import { type Filters, NO_FILTERS } from './view-state.ts'

const index = indexOf(smallReport())
const ids = (filters: Partial<Filters>) => queueOf(index, { ...NO_FILTERS, ...filters }).map(({ id }) => id)

describe('the queue', () => {
  test.each<[string, Partial<Filters>, string[]]>([
    ['by what to check first', {}, ['wording:people', 'statement:hurt', 'figure:people']],
    ['by relation', { sort: 'relation' }, ['wording:people', 'statement:hurt', 'figure:people']],
    ['by place in the text', { sort: 'place' }, ['figure:people', 'wording:people', 'statement:hurt']],
    ['one relation', { relations: ['agree'] }, ['figure:people']],
    ['one kind', { kinds: ['statement'] }, ['statement:hurt']],
    ['words in a question', { text: 'HURT nobody' }, ['statement:hurt']],
    ['words in a reading', { text: '≈ 40' }, ['figure:people']],
    ['nothing', { text: 'volcano' }, []],
  ])('%s', (_name, filters, expected) => {
    expect(ids(filters)).toEqual(expected)
  })
})

test('J and K go round, and begin at the ends', () => {
  const queue = queueOf(index, NO_FILTERS)
  const walk = (from: string | null, step: 1 | -1) => neighbourOf(queue, from, step)?.id
  expect(walk(null, 1)).toBe('wording:people')
  expect(walk(null, -1)).toBe('figure:people')
  expect(walk('figure:people', 1)).toBe('wording:people')
  expect(walk('wording:people', -1)).toBe('figure:people')
  expect(walk('filtered:out', 1)).toBe('wording:people')
  expect(neighbourOf([], null, 1)).toBeUndefined()
})
