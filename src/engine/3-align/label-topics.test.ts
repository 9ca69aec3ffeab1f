import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** The wording findings of two or three articles that tell one thing, as rule: texts. */
function wordings(...sentences: string[]): string[] {
  const opening = 'The town of Delmouth cleared its harbour on Monday after the storm, the mayor said.'
  const { findings } = analyse(sentences.map((text, i) => ({ id: `a${i}`, text: `${opening} ${text}` })))
  return findings
    .filter(({ kind }) => kind === 'wording')
    .map(({ rule, accounts }) => `${rule}: ${accounts.map(({ text }) => text).join(' | ')}`)
    .sort()
}

describe('reads', () => {
  test.each([
    [
      [
        'At dawn the rebel fighters seized the northern depot.',
        'At dawn the terrorist fighters seized the northern depot.',
      ],
      ['contrast-set: rebel fighters | terrorist fighters'],
    ],
    [
      [
        'The regime forces shelled the northern depot at dawn.',
        'The government forces shelled the northern depot at dawn.',
      ],
      ['contrast-set: regime forces | government forces'],
    ],
    [
      [
        'Some rioters blocked the main coal terminal at noon.',
        'Some protesters blocked the main coal terminal at noon.',
      ],
      ['contrast-set: rioters | protesters'],
    ],
  ])('%j', (sentences, expected) => {
    expect(wordings(...sentences)).toEqual(expected)
  })
})

describe('ignores', () => {
  test.each([
    // words of one weight
    [
      'The overnight attacks hit the main coal terminal hard.',
      'The overnight strikes hit the main coal terminal hard.',
    ],
    // which one, not what
    [
      'The Danish salvage tug reached the coal terminal at noon.',
      'The salvage tug Freja reached the coal terminal at noon.',
    ],
    // one says more
    ['The old salvage tug reached the coal terminal at noon.', 'The salvage tug reached the coal terminal at noon.'],
    // a third holds both words
    [
      'The expert working groups met at the coal terminal at noon.',
      'The working groups of engineers met at the coal terminal at noon.',
      'The expert working groups of engineers met at the coal terminal at noon.',
    ],
  ])('%s / %s', (...sentences) => {
    expect(wordings(...sentences)).toEqual([])
  })
})
