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

test('words of a scale are told from the weakest, whoever uses them', () => {
  const opening = 'The town of Delmouth cleared its harbour on Monday after the storm, the mayor said.'
  const texts = [
    'The mayor demanded an inquiry into the harbour board.',
    'The mayor asked for an inquiry into the harbour board.',
  ]
  const { findings } = analyse(texts.map((text, i) => ({ id: `a${i}`, text: `${opening} ${text}` })))
  expect(findings.find(({ rule }) => rule === 'contrast-set')?.about).toBe('The word for it: “ask” or “demand”')
})

describe('ignores', () => {
  test.each([
    // words of one weight
    [
      'The overnight attacks hit the main coal terminal hard.',
      'The overnight strikes hit the main coal terminal hard.',
    ],
    // a verb is no part of the name before it
    [
      'On Monday the Harbour Bank of Delmouth raised interest rates to 5 percent.',
      'The Harbour Bank raised its benchmark interest rates to 5 percent on Monday.',
    ],
    // which one, not what
    [
      'The Danish salvage tug reached the coal terminal at noon.',
      'The salvage tug Freja reached the coal terminal at noon.',
    ],
    // one says more
    ['The old salvage tug reached the coal terminal at noon.', 'The salvage tug reached the coal terminal at noon.'],
    // words of one group of a set weigh the same
    [
      'The foreign troops left the main coal terminal at noon.',
      'The foreign soldiers left the main coal terminal at noon.',
    ],
    // which one of a row it is
    [
      'The first round of dredging consultations at the coal terminal began at noon.',
      'The first round of dredging conversations at the coal terminal began at noon.',
    ],
    // two ties of other things
    [
      'At noon crews opposed to county support for Bergen left the coal terminal after many attacks on boats.',
      'At noon crews left the coal terminal after many attacks on boats of Bergen, the mayor’s ally, and Harwich.',
    ],
    // the quotations' own comparison shows it
    [
      '“We will strengthen the growing skills of the harbour crews this year,” the mayor said.',
      '“We will strengthen the growing abilities of the harbour crews this year,” the mayor said.',
    ],
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
