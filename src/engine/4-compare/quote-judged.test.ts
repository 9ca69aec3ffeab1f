import { describe, expect, test } from 'vitest'
import type { Quote } from '../../model/mention.ts'
import { ALONE, WORD_FOR_WORD } from '../flow/quote-note.ts'
import { by, said, storyOf } from '../quoted-by-hand.ts'
import { compareQuote } from './quote.ts'

const BERG = by('Anna Berg')
const judge = (items: readonly Quote[], note?: string) =>
  compareQuote({ key: 'k', about: 'a bridge', items, ...(note && { note }) }, storyOf(items))
const told = (items: readonly Quote[], note?: string) => {
  const { relation, rule, why } = judge(items, note)!
  return `${relation} ${rule}: ${why}`
}

describe('the same words', () => {
  test.each<[expected: string, items: Quote[]]>([
    [
      'agree quote-words: The same words in all 2 articles. Said by Anna Berg.',
      [...said('a', 'The bridge is closed', BERG), ...said('b', 'The bridge is closed', BERG)],
    ],
    [
      'agree quote-words: The same words; b quotes a part of them. Said by Anna Berg.',
      [...said('a', 'The bridge is closed', BERG), ...said('b', 'is closed', BERG)],
    ],
    [
      'agree quote-words: The same words; b and c quote a part of them.',
      [...said('a', 'The old bridge is closed'), ...said('b', ['The old', 'closed']), ...said('c', 'old bridge')],
    ],
    [
      'vary quote-speaker: The same words in all 2 articles. Given to “Anna Berg” (a) and “Peter Moss” (b).',
      [
        ...said('a', 'The bridge is closed for good', BERG),
        ...said('b', 'The bridge is closed for good', by('Peter Moss')),
      ],
    ],
    // four words may be anybody's
    [
      'agree quote-words: The same words in all 2 articles. Given to “Anna Berg” (a) and “Peter Moss” (b).',
      [...said('a', 'The bridge is closed', BERG), ...said('b', 'The bridge is closed', by('Peter Moss'))],
    ],
    // what two print leads; where one does, the indirect speech is compared with it
    [
      'agree quote-words: The same words in all 2 articles. c gives it without quotation marks.',
      [
        ...said('a', 'The bridge is closed'),
        ...said('b', 'The bridge is closed'),
        ...said('c', 'the road is open', { form: 'indirect' }),
      ],
    ],
    [
      'agree quote-words: The same words; b quotes a part of them. b gives it without quotation marks.',
      [...said('a', 'The bridge is closed'), ...said('b', 'is closed', { form: 'indirect' })],
    ],
  ])('%s', (expected, items) => {
    expect(told(items)).toBe(expected)
  })

  test('of two persons are said once, with the family that they are part of', () => {
    const items = [
      ...said('a', 'The bridge is closed for good', BERG),
      ...said('b', 'The bridge is closed for good', by('Peter Moss')),
    ]
    expect(judge(items, WORD_FOR_WORD)).toBeNull()
    expect(
      judge(
        items.map((item) => ({ ...item, ...BERG })),
        WORD_FOR_WORD,
      )?.relation,
    ).toBe('agree')
  })
})

describe('other words', () => {
  const judgedAs = (a: string, b: string, more: Partial<Quote> = BERG, other = more) =>
    told([...said('a', a, more), ...said('b', b, other)])

  test.each<[expected: string, a: string, b: string]>([
    [
      'vary quote-family: 2 wordings. Against a, b has “surely” for “certainly”. Said by Anna Berg.',
      'The bridge will certainly open',
      'The bridge will surely open',
    ],
    [
      'vary quote-family: 2 wordings. Against a, b has quite other words. Said by Anna Berg.',
      'The bridge is closed',
      'Roads stay open',
    ],
    [
      'vary quote-sense: The sense may differ. They point different ways: “boats will come from Norway” (a), “boats will come to Norway” (b). 2 wordings. Against a, b has “to” for “from”. Said by Anna Berg.',
      'All our new boats will come from Norway in spring',
      'All our new boats will come to Norway in spring',
    ],
    // eight words around the one that differs make a conflict, seven do not
    [
      'conflict quote-conflict: The sense may differ. The numbers differ: “250” (a), “350” (b). 2 wordings. Against a, b has “350” for “250”. Said by Anna Berg.',
      'We found 250 cracks in the old stone bridge',
      'We found 350 cracks in the old stone bridge',
    ],
    [
      'vary quote-sense: The sense may differ. The numbers differ: “250” (a), “350” (b). 2 wordings. Against a, b has “350” for “250”. Said by Anna Berg.',
      'We found 250 cracks in the old bridge',
      'We found 350 cracks in the old bridge',
    ],
    [
      'conflict quote-conflict: The sense may differ. One of them negates it: “not” (a), nothing (b). 2 wordings. Against a, b leaves out “not”. Said by Anna Berg.',
      'The county will not pay for the old bridge here',
      'The county will pay for the old bridge here',
    ],
    // the other leaves something out at its end, or changes more
    [
      'vary quote-sense: The sense may differ. The numbers differ: “250” (a), “350” (b). 2 wordings. Against a, b has “350” for “250”. Said by Anna Berg.',
      'We found 250 cracks in the old stone bridge of ours',
      'We found 350 cracks in the old stone bridge',
    ],
    [
      'vary quote-sense: The sense may differ. The numbers differ: “250” (a), “350” (b). 2 wordings. Against a, b has “saw” for “found” and “350” for “250”. Said by Anna Berg.',
      'We found in Riverton 250 cracks in the old stone bridge',
      'We saw in Riverton 350 cracks in the old stone bridge',
    ],
    [
      'vary quote-family: 2 wordings. Against a, b has “surely” for “certainly”. Said by Anna Berg.',
      'The county will certainly pay for the old bridge here',
      'The county will surely pay for the old bridge here',
    ],
  ])('%s', (expected, a, b) => {
    expect(judgedAs(a, b)).toBe(expected)
  })

  test.each<[name: string, more: Partial<Quote>, other: Partial<Quote>]>([
    ['nobody', {}, {}],
    [
      'an office',
      { speaker: 'the council', entity: 'organisation:council' },
      { speaker: 'the council', entity: 'organisation:council' },
    ],
    ['two persons', BERG, by('Peter Moss')],
    ['a person and nobody', BERG, {}],
    ['indirect speech', BERG, { ...BERG, form: 'indirect' }],
  ])('no conflict without one person’s printed sentence: %s', (_, more, other) => {
    expect(
      judgedAs(
        'We found 250 cracks in the old stone bridge',
        'We found 350 cracks in the old stone bridge',
        more,
        other,
      ),
    ).toMatch(/^vary quote-sense/)
  })

  test('one conflict among more wordings is a conflict', () => {
    expect(
      told([
        ...said('a', 'We found 250 cracks in the old stone bridge', BERG),
        ...said('b', 'We found 350 cracks in the old stone bridge', BERG),
        ...said('c', 'We saw cracks in the bridge', BERG),
      ]),
    ).toMatch(/^conflict quote-conflict/)
  })
})

describe('what one article alone quotes', () => {
  test.each<[expected: string, items: Quote[]]>([
    ['single quote-single: Only a quotes this.', said('a', 'So it is')],
    ['single quote-single: Only a quotes this from Anna Berg.', said('a', ['So it', 'is'], BERG)],
    ['single quote-single: Only a and its copy quote this.', [...said('b', 'So it is'), ...said('a', 'So it is')]],
    [
      'single quote-single: Only a and its copies quote this from Anna Berg.',
      [...said('c', 'So it is'), ...said('a', 'So it is'), ...said('b', 'So it is', BERG)],
    ],
  ])('%s', (expected, items) => {
    expect(told(items, ALONE)).toBe(expected)
  })
})

test('an account holds its place, its words, its speaker and its form', () => {
  const items = [...said('a', 'So it is', { ...BERG, field: 'title' }), ...said('b', 'So it is', { form: 'indirect' })]
  expect(judge(items)?.accounts).toEqual([
    { article: 'a', start: 0, end: 8, field: 'title', text: 'So it is', reading: 'So it is – Anna Berg' },
    { article: 'b', start: 0, end: 8, text: 'So it is', reading: 'So it is (not in quotation marks)' },
  ])
})
