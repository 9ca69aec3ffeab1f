import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from './extract.ts'

const read = (text: string) => extract(segment({ id: 'a', text })).extraction.quote
const told = (text: string) =>
  read(text).map(({ form, speaker, verb, start, end }) => [form, speaker, verb, text.slice(start, end)])

describe('reads who says it', () => {
  test.each<[name: string, text: string, form: string, speaker: string, verb: string | null]>([
    ['behind', '“We will stay,” Anna Berg said.', 'direct', 'Anna Berg', 'said'],
    ['behind, the verb first', '“We will stay,” said Anna Berg, a nurse.', 'direct', 'Anna Berg', 'said'],
    ['behind, described', '“We will stay,” Anna Berg, 43, a nurse from Oslo, said.', 'direct', 'Anna Berg', 'said'],
    [
      'a description that ends in a name',
      '“We will stay,” Anna Berg, head of the small Harbour Union, told the crowd.',
      'direct',
      'Anna Berg',
      'told',
    ],
    [
      'before, described by her house',
      'Anna Berg, chief chemist at Lumira, said: “We will stay.”',
      'direct',
      'Anna Berg',
      'said',
    ],
    ['the name last', 'The head of the Harbour Union, Anna Berg, said: “We will stay.”', 'direct', 'Anna Berg', 'said'],
    ['behind, told by her role', '“We will stay,” said lead author Anna Berg, a nurse.', 'direct', 'Anna Berg', 'said'],
    ['the name behind the office', '“We will stay,” said its director, Dr. Anna Berg.', 'direct', 'Anna Berg', 'said'],
    [
      'an office, then another person',
      '“We will stay,” said its director, and Anna Berg left.',
      'direct',
      'its director',
      'said',
    ],
    ['behind a question mark', '“Will we stay?” Anna Berg asked. Nobody knew.', 'direct', 'Anna Berg', 'asked'],
    ['before', 'Anna Berg said, “We will stay.”', 'direct', 'Anna Berg', 'said'],
    ['before a colon', 'Anna Berg told AFP: “We will stay.”', 'direct', 'Anna Berg', 'told'],
    [
      'before a colon, without a verb of saying',
      'Anna Berg shook her head: “We will stay.”',
      'direct',
      'Anna Berg',
      null,
    ],
    [
      'a title left out',
      'On Monday, ministry spokeswoman Anna Berg said it was “a sad day for us all.”',
      'partial',
      'Anna Berg',
      'said',
    ],
    [
      'the name behind its description',
      'The deputy spokesperson for the ministry, Anna Berg, indicated it would “certainly be part of it”.',
      'partial',
      'Anna Berg',
      'indicated',
    ],
    [
      'the place of saying between',
      'The mayor’s office in an official statement said, “The road is open.”',
      'direct',
      'The mayor’s office',
      'said',
    ],
    ['a date between', 'Berg on Thursday also told reporters “the road is open to all”.', 'partial', 'Berg', 'told'],
    [
      'a source',
      'The talks were “long and hard for everyone,” according to a statement from his office.',
      'partial',
      'a statement from his office',
      'according to',
    ],
    ['a text', 'The statement added, “The road is open.”', 'direct', 'The statement', 'added'],
    ['a pronoun', '“The road is open,” it added.', 'direct', 'it', 'added'],
    [
      'a participle with its own subject',
      'They met, with Oslo hoping for “a gradual and orderly reduction” of forces.',
      'partial',
      'Oslo',
      'hoping',
    ],
    [
      'a participle behind the sentence',
      'The union confirmed the talks, explaining that they aim to “settle the matter by spring.”',
      'partial',
      'The union',
      'explaining',
    ],
    [
      'a second verb',
      'The guards and the police took credit and said that it “proves who is in charge here”.',
      'partial',
      'The guards and the police',
      'said',
    ],
    [
      'a passive with its text',
      'It was stated, in a notice issued by the town council, that the road “is open to everyone.”',
      'partial',
      'a notice issued by the town council',
      'stated',
    ],
    [
      'the speaker, not what is to be considered',
      'The three groups will consider “the level of danger to the town,” the mayor said.',
      'partial',
      'the mayor',
      'said',
    ],
    [
      'the speaker at the end of the sentence',
      'A “fast drone” again hit the base, where troops are stationed, an American official told AFP.',
      'scare',
      'an American official',
      'told',
    ],
    [
      'a noun of saying',
      'Nobody believed Berg’s claim that there were “thousands of open roads” in town.',
      'partial',
      'Berg',
      'claim',
    ],
    ['signed', '“We will stay whatever happens.” ― Anna Berg', 'direct', 'Anna Berg', null],
    [
      'who is meant by a pronoun before it',
      'Anna Berg says she regrets what she calls “a war of very unpleasant words.”',
      'partial',
      'Anna Berg',
      'says',
    ],
  ])('%s', (_name, text, form, speaker, verb) => {
    expect(told(text)[0]?.slice(0, 3)).toEqual([form, speaker, verb])
  })

  test('speech goes on with its speaker in the paragraph', () => {
    expect(told('“We came,” Anna Berg said. “We stayed. We left.”').map((q) => q[1])).toEqual([
      'Anna Berg',
      'Anna Berg',
    ])
    expect(told('Anna Berg scolded him. “You are late again today.”').map((q) => q[1])).toEqual(['Anna Berg'])
  })

  test('the pieces of one sentence share the form and the speaker', () => {
    const text =
      'The mayor explained they would weigh “the level of danger,” “open questions,” and “the price of the new road.”'
    expect(told(text).map((q) => q.slice(0, 2))).toEqual([
      ['partial', 'The mayor'],
      ['partial', 'The mayor'],
      ['partial', 'The mayor'],
    ])
  })

  test('an embedded post is the words of its account', () => {
    const text =
      'The town is calm.\nUnder the mayor the council began its work today.\n— Town Council (@TownCouncil) January 27, 2024\nMore soon.'
    expect(told(text)).toEqual([['direct', '@TownCouncil', null, 'Under the mayor the council began its work today.']])
  })
})

describe('names nobody', () => {
  test.each<[name: string, text: string, form: string]>([
    ['a term', 'Oslo and Bergen held a “first round” of talks on Saturday.', 'scare'],
    ['accusations by nobody', 'This has led to accusations of “invasion”.', 'scare'],
    ['a subhead', 'The talks ended.\n“Clear timeline”\nThe road is open.', 'scare'],
    [
      'the agent of a passive',
      'The attack was claimed by the “Northern Resistance in Exile”, a loose network.',
      'scare',
    ],
    ['a paragraph of speech alone', 'The road was closed.\n\n“They agreed on a plan for the road.”', 'direct'],
    ['a title', 'Her book “The Long Road Home” sold well.', 'scare'],
  ])('%s', (_name, text, form) => {
    const [quote] = read(text)
    expect([quote?.form, quote?.speaker, quote?.verb]).toEqual([form, null, null])
  })
})

describe('indirect speech', () => {
  test.each<[name: string, text: string, speaker: string, words: string]>([
    ['with “that”', 'The ministry said that talks had begun.', 'The ministry', 'talks had begun'],
    ['without', 'The ministry said talks on the road had begun.', 'The ministry', 'talks on the road had begun'],
    ['told to somebody', 'Berg told the press that the road was closed.', 'Berg', 'the road was closed'],
    ['behind', 'Talks on the road had begun, the ministry said.', 'the ministry', 'Talks on the road had begun'],
    ['by a source', 'According to the ministry, talks had begun in Oslo.', 'the ministry', 'talks had begun in Oslo'],
    [
      'up to the next verb of saying',
      'Berg said the road was closed and added that it would stay so.',
      'Berg',
      'the road was closed',
    ],
  ])('%s', (_name, text, speaker, words) => {
    expect(told(text)[0]).toEqual(['indirect', speaker, expect.any(String), words])
  })

  test.each([
    ['a thing said', 'The ministry said the words.'],
    ['a verb that colours', 'The ministry complained that talks had failed.'],
    ['a noun', 'The ministry’s reports that came late were long.'],
    ['a wish', 'The ministry hopes that talks will begin.'],
    ['a clause that holds a quotation', 'The ministry said the talks were “long and hard”.'],
    ['something to say', 'The ministry declined to say.'],
  ])('ignores %s', (_name, text) => {
    expect(read(text).filter((quote) => quote.form === 'indirect')).toEqual([])
  })
})

test('spans lie in the text and slice back to speaker and verb', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    'he said',
    ' Anna Berg ',
    'told',
    ' that ',
    ',',
    '. ',
    '\n',
    '\n\n',
    'The ministry',
    'is',
    ' — ',
    ' according to ',
    '@a',
    '(',
    ')',
    'saying',
    'é😀',
    '…',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, speaker, speakerSpan } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        if (speakerSpan) expect(text.slice(speakerSpan.start, speakerSpan.end)).toBe(speaker)
        last = start
      }
    }),
  )
})
