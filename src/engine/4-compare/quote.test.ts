import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const LEAD = 'The town council of Riverton met on Monday to talk about the old stone bridge over the river.'

/** The finding that has most accounts: what the articles make of one utterance. */
const compared = (...quotes: readonly string[]) => {
  const report = analyse(quotes.map((quote, i) => ({ id: `a${i}`, text: `${LEAD}\n\n${quote}` })))
  expect(report.problems).toEqual([])
  return report.findings.filter((f) => f.kind === 'quote').sort((a, b) => b.accounts.length - a.accounts.length)[0]
}

describe('judges', () => {
  test.each<[name: string, quotes: string[], relation: string, rule: string, why: RegExp]>([
    [
      'the same words, whatever marks and capitals',
      [
        '"The bridge stays closed until spring," Anna Berg said.',
        'Anna Berg said “the bridge stays closed, until Spring.”',
      ],
      'agree',
      'quote-words',
      /^The same words in all 2 articles/,
    ],
    [
      'a part of the same words',
      [
        '“The old bridge stays closed until the end of spring,” Anna Berg said.',
        'Anna Berg said it “stays closed until the end of spring.”',
      ],
      'agree',
      'quote-words',
      /a1 quotes a part/,
    ],
    [
      'other words',
      [
        '“The bridge will certainly stay closed until the end of spring,” Anna Berg said.',
        '“The bridge will definitely stay closed until the end of spring,” Anna Berg said.',
      ],
      'vary',
      'quote-family',
      /a1 has “definitely” for “certainly”.*Said by Anna Berg\./,
    ],
    [
      'pieces of another wording, in another order',
      [
        '“The old bridge has become weaker, and we simply cannot wait,” Anna Berg said.',
        '“The old bridge has become weaker and we simply cannot afford to wait,” Anna Berg said.',
        'Anna Berg said that the council “simply cannot wait” as the bridge had “become weaker”.',
      ],
      'vary',
      'quote-family',
      /^3 wordings\. Against a1, a0 leaves out “afford to”\. a2 quotes only a part/,
    ],
    [
      'words left out',
      [
        '“The bridge will, as planned, stay closed until the end of spring,” Anna Berg said.',
        '“The bridge will stay closed until the end of spring,” Anna Berg said.',
      ],
      'vary',
      'quote-family',
      /a1 leaves out “as planned”/,
    ],
    [
      'a preposition that points the other way',
      [
        'The council said: “The board will settle the terms for transferring the workers from Riverton.”',
        '“The board will settle the terms for the transition of the workers in Riverton,” the council said.',
      ],
      'vary',
      'quote-sense',
      /The sense may differ.*in Riverton” \(a1\).*“transferring the workers from Riverton” \(a0\)/,
    ],
    [
      'one number for another, in one person’s sentence',
      [
        '“We have found 250 cracks in the stones of the old bridge,” Anna Berg said.',
        '“We have found 350 cracks in the stones of the old bridge,” Anna Berg said.',
      ],
      'conflict',
      'quote-conflict',
      /“250” \(a0\), “350” \(a1\)/,
    ],
    [
      'a negation, in one person’s sentence',
      [
        '“The county will pay for the repair of the old stone bridge,” Anna Berg said.',
        '“The county will not pay for the repair of the old stone bridge,” Anna Berg said.',
      ],
      'conflict',
      'quote-conflict',
      /One of them negates it/,
    ],
    [
      'the same words given to two persons',
      [
        '“The bridge will stay closed until the end of spring,” Anna Berg said.',
        '“The bridge will stay closed until the end of spring,” Peter Moss said.',
      ],
      'vary',
      'quote-speaker',
      /“Anna Berg” \(a0\) and “Peter Moss” \(a1\)/,
    ],
    [
      'a person in one article, the office in the other',
      [
        '“The bridge will stay closed until the end of spring,” Anna Berg said.',
        '“The bridge will stay closed until the end of spring,” the mayor’s office said.',
      ],
      'agree',
      'quote-words',
      /a0 gives to Anna Berg in person what a1 gives to an office or a text/,
    ],
    [
      'indirect speech',
      [
        '“The old bridge will stay closed until the end of spring,” Anna Berg said.',
        'Anna Berg said that the old bridge will stay closed until the end of spring.',
      ],
      'agree',
      'quote-words',
      /a1 gives it without quotation marks/,
    ],
    [
      'speech that one alone quotes',
      ['“The bridge will stay closed until the end of spring,” Anna Berg said.', 'It rained.'],
      'single',
      'quote-single',
      /^Only a0 quotes this from Anna Berg\.$/,
    ],
  ])('%s', (_name, quotes, relation, rule, why) => {
    const found = compared(...quotes)
    expect([found?.relation, found?.rule]).toEqual([relation, rule])
    expect(found?.why).toMatch(why)
  })
})

describe('calls no conflict', () => {
  test.each<[name: string, quotes: string[]]>([
    [
      'numbers of an office',
      [
        '“We have found 250 cracks in the stones of the old bridge,” the council said.',
        '“We have found 350 cracks in the stones of the old bridge,” the council said.',
      ],
    ],
    [
      'a converted unit',
      [
        '“The bridge is 30 miles from the town and we want it back,” Anna Berg said.',
        '“The bridge is 48 km from the town and we want it back,” Anna Berg said.',
      ],
    ],
    [
      'a time of day',
      [
        '“The call from the old bridge came at 6:41 in the evening,” Anna Berg said.',
        '“The call from the old bridge came at 18:41 in the evening,” Anna Berg said.',
      ],
    ],
    [
      'a negation in another place',
      [
        '“I believe the county did not pay for the old bridge at all,” Anna Berg said.',
        '“I do not believe the county did pay for the old bridge at all,” Anna Berg said.',
      ],
    ],
    [
      'a number between other changes',
      [
        '“We found about 250 cracks in the old stones,” Anna Berg said.',
        '“We have seen 350 cracks in the stones,” Anna Berg said.',
      ],
    ],
  ])('%s', (_name, quotes) => {
    expect(compared(...quotes)?.relation).not.toBe('conflict')
  })
})

test('the account that leads says its words and its speaker', () => {
  const found = compared('“The bridge will stay closed until the end of spring,” Anna Berg said.', 'It rained.')
  expect(found?.accounts[0]?.reading).toBe('“The bridge will stay closed until the end of spring,” – Anna Berg')
  expect(found?.about).toBe('Anna Berg: “The bridge will stay closed until the end …”')
})
