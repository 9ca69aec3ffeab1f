import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const sentencesOf = (text: string) => segment({ id: 'a', text }).body.sentences.map((s) => text.slice(s.start, s.end))

/** Sentences parted by | */
const splits: readonly string[] = [
  'Iraq and the US held talks. |Baghdad hopes for more.',
  'About 2,500 U.S. troops remain in Iraq. |During the year, groups took control.',
  'He lives in the U.S. |How about you?',
  'The office said: “It began.” |The army agreed.',
  'The talks cost $100.00. |They ended at 6 p.m. |Travellers left.',
  'Hello world.|Today is Tuesday.',
  'Was it so? |Yes! |They said.',
  'One line\n|Another line\n\n|“Clear timeline”\n\n|The end.',
  'The process aims to “discuss the presence in Iraq. »\n\n|“The Commission will work.',
  '1. The first item |2. The second item',
  'It was denied.[1] |The emperor agreed.',
  'It was a poor year for consultation.11 12 |Take the example of one.',
  'They left slowly... |And nobody spoke.',
]

const keeps: readonly string[] = [
  'Col. Wayne Marotto spoke to Lt. General Paul Calvert of the U.S. Army.',
  'My name is Jonas E. Smith, of J.C. Penney.',
  'On Jan. 20 the plan, No. 5 on p. 55, was read.',
  'She turned to him, “This is great.” she said.',
  'He said, "We panicked. It was strong. People ran," and left.',
  'It was denied (He had worked there before.) at the time.',
  'to end the coalition in Iraq...Military experts will oversee it.',
  'The Gaza war. are doing.',
  'This long sentence was cut off in the middle of the line\nbecause the text was wrapped.',
  'Dow Jones & Co. of New York sold 2.5 million shares.',
  'See www.example.Name.com for it.',
]

test.each(splits)('splits: %s', (marked) => {
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((s) => s.trim()))
})

test.each(keeps)('keeps: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text])
})

test('a paragraph that begins with furniture is one of its own', () => {
  const text = '14:05 They left. It rained.\n\n10:30 They met.\n\n09:15 Good morning.'
  expect(segment({ id: 'a', text }).body.sentences.map((s) => s.paragraph)).toEqual([0, 0, 1, 2])
})

test('any text: sentences stand in order, inside the text, without white space around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0
      for (const s of segment({ id: 'a', text }).body.sentences) {
        expect(s.start).toBeGreaterThanOrEqual(end)
        expect(s.end).toBeGreaterThan(s.start)
        expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim())
        end = s.end
      }
    }),
  )
})
