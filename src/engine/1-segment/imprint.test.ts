import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const imprintOf = (text: string, source?: string) => segment({ id: 'a', text, ...(source && { source }) }).imprint

const reads: readonly (readonly [text: string, outlet: string | null, agency: string | null])[] = [
  ['It was so.\nCopyright © 2025 Top Indian News', 'Top Indian News', null],
  ['It was so.\n© 2024 Daily Planet. All rights reserved.', 'Daily Planet', null],
  ['An American military official told AFP on Saturday.', null, 'AFP'],
  ['He told The Associated Press that it was so.', null, 'AP'],
  ['He told the Reuters news agency.', null, 'Reuters'],
  ['BAGHDAD (Reuters) - It was so.', null, 'Reuters'],
]
const ignores: readonly string[] = [
  'Xinhua reported that it was so.',
  'He told the press that it was so.',
  'The copyright law of 2025 was read.',
  'They told all members to wait.',
]

test.each(reads)('%s', (text, outlet, agency) => {
  expect(imprintOf(text)).toMatchObject({ outlet, agency })
})

test.each(ignores)('ignores: %s', (text) => {
  expect(imprintOf(text)).toMatchObject({ outlet: null, agency: null })
})

test('a given source is never overruled', () => {
  expect(imprintOf('Copyright © 2025 Top Indian News', 'The Wire').outlet).toBe('The Wire')
})
