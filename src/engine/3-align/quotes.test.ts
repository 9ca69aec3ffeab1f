import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from '../2-extract/extract.ts'
import { resolveNames } from './names.ts'
import { resolveQuotes } from './quotes.ts'

/** The entity of the last quotation. */
function lastSpeaker(text: string): string | null | undefined {
  const segmented = segment({ id: 'a', text })
  const articles = [{ segmented, ...extract(segmented) }]
  return resolveQuotes(articles, resolveNames(articles))[0]!.findLast(({ form }) => form === 'direct')?.entity
}

const ROE = '“We are late,” John Roe told the council. '

describe('whom a pronoun stands for', () => {
  test.each<[why: string, text: string, speaker: string]>([
    [
      'the subject of the sentence before',
      `${ROE}\n\nMayor Anna Berg shook her head. “We will be there in time,” she said.`,
      'person:berg',
    ],
    [
      'the subject, not whom he will meet',
      `${ROE}\n\nMayor Karl Berg asked for time. He will see Roe in Oslo. “We built this bridge together,” he said.`,
      'person:berg',
    ],
    [
      'the subject of the paragraph before',
      `${ROE}\n\nAnna Berg, the coach, was in tears.\n\n“Nobody gave up,” she said.`,
      'person:berg',
    ],
    [
      'the subject behind an office that may be a verb',
      `${ROE}\n\nFinance Minister Karl Berg opens the meeting. “We will be there in time,” he says.`,
      'person:berg',
    ],
    [
      'the one person of the paragraph',
      `${ROE}\n\nThe prosecution, led by Anna Berg, asked for more. She was content. “Nobody is above the law,” she said.`,
      'person:berg',
    ],
    [
      'not the one person whom he thanked',
      `${ROE}\n\nHe thanked Karl Berg for his work. “It was a long and hard year,” he said.`,
      'person:roe',
    ],
    [
      'not one whose house it was',
      `${ROE}\n\nThe crowd went by Karl Berg’s house. “It was a long and hard year,” he said.`,
      'person:roe',
    ],
    [
      'the subject of the own sentence',
      `${ROE}\n\nAs the crowd left, Karl Berg smiled while he said: “See you all tomorrow.”`,
      'person:berg',
    ],
    [
      'who spoke after the other was told of',
      `Karl Berg lost the seat.\n\n${ROE}“It cannot go on,” he said.`,
      'person:roe',
    ],
    [
      'who spoke, not who is thanked',
      `${ROE}He thanked Karl Berg for his work. “It was a long year,” he said.`,
      'person:roe',
    ],
    [
      'who spoke, not whose bag it was',
      `${ROE}Karl Berg’s report came out in May. “It was a long year,” he said.`,
      'person:roe',
    ],
    [
      'who spoke, not one of two',
      `${ROE}Karl Berg and Paul Ode came late. “It was a long year,” he said.`,
      'person:roe',
    ],
    [
      'who spoke, not a place in the phrase',
      `${ROE}In a letter to Karl Berg the mayor asked for time. “It was a long year,” he said.`,
      'person:roe',
    ],
    ['not a woman', `${ROE}\n\nMs Anna Berg shook her head. “It was a long year,” he said.`, 'person:roe'],
    [
      'not a man',
      `“We are late,” Ms Anna Berg told the council.\n\nMr John Roe left. “It was a long year,” she said.`,
      'person:berg',
    ],
    [
      'far away, who spoke last',
      `Karl Berg lost the seat. ${'\n\nThe road is long and wet.'.repeat(3)}\n\n${ROE}\n\nIt rained.\n\n“It was a long year,” he said.`,
      'person:roe',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker)
  })
})
