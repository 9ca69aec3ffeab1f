import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { pairQuotes } from './quote-pairs.ts'

const quotesIn = (text: string) => {
  const { body } = segment({ id: 'a', text })
  return pairQuotes(body).map(({ from, to }) => text.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end))
}

describe('reads', () => {
  test.each<[name: string, text: string, quotes: string[]]>([
    ['curly', 'He called it “a mistake” twice.', ['“a mistake”']],
    ['straight', 'She said, "We will stay."', ['"We will stay."']],
    ['single', "Iraq complained of US 'aggression' against it.", ["'aggression'"]],
    ['single curly', 'The ‘hard’ line won.', ['‘hard’']],
    ['guillemets', 'Il parle «d’un accord» clair.', ['«d’un accord»']],
    ['guillemets the German way', 'Er nennt es »gut« heute.', ['»gut«']],
    ['low marks', 'Er sagt „ja“ dazu.', ['„ja“']],
    ['two apostrophes', "The plan ''makes sense,'' she said.", ["''makes sense,''"]],
    ['typewriter marks', "The plan ``makes sense'' now.", ["``makes sense''"]],
    ['an opening mark used to close', 'They rated it “mostly false.“ Others did not.', ['“mostly false.“']],
    ['a straight mark that closes', 'There is “no evidence" yet.', ['“no evidence"']],
    ['a closing mark used to open', '”We stay here” they said.', ['”We stay here”']],
    [
      'a stray French closing mark',
      'to “discuss future changes in Iraq. »\nThe next paragraph',
      ['“discuss future changes in Iraq. »'],
    ],
    [
      'one inside another',
      '“He told us, ‘Go home,’ and we went,” she said.',
      ['“He told us, ‘Go home,’ and we went,”', '‘Go home,’'],
    ],
    [
      'the outer mark closes with the inner one',
      '"People say, \'It does not matter,\'" she said.',
      ['"People say, \'It does not matter,\'"', "'It does not matter,'"],
    ],
    [
      'a possessive inside single marks',
      "They spoke of 'the officials' decision' at last.",
      ["'the officials' decision'"],
    ],
    ['a word in s inside single marks', "The 'hawks' want more.", ["'hawks'"]],
    [
      'speech of two paragraphs, opened twice, closed once',
      '“We came early.\n\n“We stayed long,” he said.',
      ['“We came early.', '“We stayed long,”'],
    ],
    [
      'speech with a sentence on each line',
      '“We came early.\nWe stayed long.\nIt rained,” he said.',
      ['“We came early.\nWe stayed long.\nIt rained,”'],
    ],
    [
      'a wrapped line',
      'He called it “a long and very bitter\nstruggle” again.',
      ['“a long and very bitter\nstruggle”'],
    ],
    [
      'speech whose closing mark is lost ends with its sentence',
      '“We came early, he said. They left.\n\nNothing more.',
      ['“We came early, he said.'],
    ],
    ['a quotation behind a lost mark', '“We came early.\nThey said “no” to it.', ['“We came early.', '“no”']],
    ['behind a dash', 'They came—"the first ones"—and left.', ['"the first ones"']],
    ['inside brackets', 'It was over ("at last") then.', ['"at last"']],
  ])('%s', (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes)
  })
})

describe('ignores', () => {
  test.each([
    ['an apostrophe in a name', "Mohammed Shia' Al Sudani said so and Sana'a agreed."],
    ['decades', "In the '90s and the 'nineties they met."],
    ['letters left out', "Rock 'n' roll, 'em and 'til then."],
    ['plural possessives', "The officials' plan and the soldiers' camp."],
    ['feet and inches', 'He is 5\'10" tall and she is 6\'3" tall.'],
    ['a lone closing mark', 'They left.” Nobody spoke.'],
    ['a lone straight mark', 'They left" and nobody spoke.'],
    ['marks with nothing between', 'He typed “” and "" twice.'],
    ['an opening single mark that is never closed', "He went 'home and slept.\n\nThen he woke."],
    ['contractions', "They don't and won't, it's over."],
  ])('%s', (_name, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})

const MARKS = '“”„‟«»"‘’‚‛‹›\'`'
const PIECES = [
  ...MARKS,
  "''",
  '``',
  'word',
  'Word',
  "don't",
  '5',
  ',',
  '.',
  '?',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  '😀',
]

test('every quotation is bounded, has something inside and none crosses another', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const { body } = segment({ id: 'a', text: pieces.join('') })
      const pairs = pairQuotes(body)
      for (const { from, to, innerFrom, innerTo } of pairs) {
        expect(from).toBeLessThan(innerFrom)
        expect(innerFrom).toBeLessThan(innerTo)
        expect(innerTo).toBeLessThanOrEqual(to)
        expect(to).toBeLessThanOrEqual(body.tokens.length)
      }
      for (const a of pairs) for (const b of pairs) expect(a.from < b.from && b.from < a.to && a.to < b.to).toBe(false)
    }),
  )
})

test('100,000 opening marks cost no more than reading them', () => {
  const { body } = segment({ id: 'a', text: '“'.repeat(100_000) })
  const started = performance.now()
  expect(pairQuotes(body)).toEqual([])
  expect(performance.now() - started).toBeLessThan(1000) // some 70 ms on an idle machine
})
