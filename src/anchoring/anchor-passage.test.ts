import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PassageSelector } from '../model/flag.ts'
import { anchorPassage } from './anchor-passage.ts'
import { selectPassage } from './select-passage.ts'

const CORPUS = 'public/corpus'

interface Sentence {
  readonly text: string
  readonly start: number
  readonly selector: PassageSelector
}

const articleOf = (text: string, id = 'a') => ({ id, text, title: null, fingerprint: 'before' })

/** The bundled sentences, by a plain rule: what stands between full stops, 40 characters at least. */
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${CORPUS}/${name}`, 'utf8'))
const sentences: readonly Sentence[] = texts.flatMap((text) =>
  [...text.matchAll(/[^.\n]{40,600}\./g)].map((match) => {
    const start = match.index + match[0].search(/\S/)
    return { text, start, selector: selectPassage(articleOf(text), { start, end: match.index + match[0].length }) }
  }),
)

/** The article with this text, as another version of it. */
const edited = (text: string) => ({ text, title: null, fingerprint: 'after' })

const edit = (sentence: Sentence, replacement: string) => {
  const { text, start, selector } = sentence
  return text.slice(0, start) + replacement + text.slice(selector.end)
}

/** Every sentence, through one change of its text: how often each state came out. */
function states(change: (sentence: Sentence) => string | null): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const sentence of sentences) {
    const text = change(sentence)
    if (text === null) continue
    const { state } = anchorPassage(sentence.selector, edited(text))
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

const all = sentences.length

describe(`the ${all} bundled sentences`, () => {
  test('A1: nothing changed, or something was put before', () => {
    expect(states(({ text }) => text)).toEqual({ anchored: all })
    expect(states(({ text }) => `Updated with a reply of the ministry.\n\n${text}`)).toEqual({ anchored: all })
  })

  test('A1: line ends were changed', () => {
    expect(states(({ text }) => text.replaceAll('\n', '\r\n'))).toEqual({ anchored: all })
  })

  test('A1: quotation marks were straightened or bent', () => {
    const {
      anchored = 0,
      changed = 0,
      ...other
    } = states(({ text }) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll("'", '’'))
    expect([anchored + changed, other]).toEqual([all, {}])
  })

  test('A1: two letters were mistyped', () => {
    expect(states((sentence) => edit(sentence, mistype(sentence.selector.exact)))).toEqual({ changed: all })
  })

  test('A2: the sentence was deleted, replaced, or belongs to another article', () => {
    expect(states((sentence) => edit(sentence, ''))).toEqual({ orphan: all })
    expect(
      states((sentence) => edit(sentence, 'Nobody at the meeting wished to speak about what came after.')),
    ).toEqual({
      orphan: all,
    })
    expect(states(({ text }) => texts.find((other) => other !== text && !other.includes(text.slice(0, 80)))!)).toEqual({
      orphan: all,
    })
  })

  test('A2: a near-copy elsewhere is not the sentence', () => {
    const decoy = (sentence: string) => sentence.replace(/\w+(?=\W*$)/, 'otherwise')
    const {
      orphan = 0,
      changed = 0,
      ...other
    } = states(
      (sentence) =>
        `${decoy(sentence.selector.exact)} ${'The day before had been quiet in the capital. '.repeat(3)}${edit(sentence, '')}`,
    )
    expect(other).toEqual({})
    // An article's first sentence, edited where it stood: its place, and said to be changed.
    expect([orphan + changed, changed <= texts.length]).toEqual([all, true])
  })

  test('A3: the sentence was moved, or another outlet is quoted with it: never attached in silence', () => {
    const elsewhere = 'A rival newspaper put it like this, in its late edition of the same day, on page four: '
    const {
      moved = 0,
      anchored = 0,
      ...other
    } = states((sentence) => `${edit(sentence, '')} ${elsewhere}${sentence.selector.exact} So far the newspaper.`)
    expect(other).toEqual({})
    expect([moved + anchored, anchored <= texts.length]).toEqual([all, true])
  })

  test('A4: a figure was changed', () => {
    const counts = states((sentence) =>
      /\d/.test(sentence.selector.exact)
        ? edit(
            sentence,
            sentence.selector.exact.replace(/\d/, (d) => `${(+d + 1) % 10}`),
          )
        : null,
    )
    expect(Object.keys(counts)).toEqual(['changed'])
  })

  test('A5: a negation was put in', () => {
    const counts = states((sentence) => {
      const negated = sentence.selector.exact.replace(/\b(?:is|are|was|were|has|have|had|will|would)\b/, '$& not')
      return negated === sentence.selector.exact ? null : edit(sentence, negated)
    })
    expect(Object.keys(counts)).toEqual(['changed'])
  })

  test('A6: the same sentence twice: its context decides; a first sentence that now stands at the top twice is asked about', () => {
    const {
      anchored = 0,
      moved = 0,
      ...other
    } = states((sentence) => `${sentence.selector.exact} So it began.\n${sentence.text}`)
    expect(other).toEqual({})
    expect([anchored + moved, moved <= texts.length]).toEqual([all, true])
  })
})

/** Two letters in the middle of two words are swapped for others. */
function mistype(sentence: string): string {
  const letters = [...sentence]
  for (const at of [Math.floor(letters.length / 3), Math.floor((2 * letters.length) / 3)])
    letters[at] = letters[at] === 'q' ? 'x' : 'q'
  return letters.join('')
}

test('A6: the same words twice in the same surroundings: the reader is asked', () => {
  const selector = selectPassage(articleOf('x. The talks go on. y'), { start: 3, end: 19 })
  const once = articleOf('x. The talks go on. y')
  expect(anchorPassage(selector, once)).toEqual({ state: 'anchored', start: 3, end: 19 })
  const twice = 'x. The talks go on. y x. The talks go on. y'
  expect(anchorPassage(selector, edited(twice))).toMatchObject({
    state: 'moved',
    candidates: [{ start: 3 }, { start: 25 }],
  })
})

const character = fc.constantFrom(...'ab .\n“1')
const string = (options: fc.StringConstraints) => fc.string({ unit: character, ...options })

test('after any edit the slice is the quotation, or the state is not "anchored"', () => {
  fc.assert(
    fc.property(
      string({ minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(5), string({ maxLength: 5 })), { maxLength: 4 }),
      (text, from, length, edits) => {
        const start = from % text.length
        const selector = selectPassage(articleOf(text), {
          start,
          end: Math.min(text.length, start + 1 + (length % 40)),
        })
        const after = edits.reduce(
          (t, [at, cut, put]) => t.slice(0, at % (t.length + 1)) + put + t.slice((at % (t.length + 1)) + cut),
          text,
        )
        const anchor = anchorPassage(selector, edited(after))
        if (anchor.state === 'anchored') expect(after.slice(anchor.start, anchor.end)).toBe(selector.exact)
        if (anchor.state === 'changed') expect(after.slice(anchor.start, anchor.end)).not.toBe(selector.exact)
      },
    ),
    { numRuns: 10_000 },
  )
})

test('a selector that names no words is an orphan, never the whole article (X19)', () => {
  const text = 'The talks go on.'
  const sound = selectPassage(articleOf(text), { start: 4, end: 9 })
  for (const bad of [
    { start: -1 },
    { start: Number.NaN },
    { start: 9, end: 4 },
    { start: 1e9, end: 2e9 },
    { end: Number.POSITIVE_INFINITY },
    { exact: '', end: 4 },
  ])
    expect(anchorPassage({ ...sound, ...bad }, articleOf(text)), JSON.stringify(bad)).toEqual({ state: 'orphan' })
  expect(anchorPassage(sound, null)).toEqual({ state: 'orphan' })
})

test('a long text full of near-alikes takes no more than steps in proportion (X10); word against word it would take minutes', () => {
  const selector = selectPassage(articleOf('ab'.repeat(200)), { start: 0, end: 400 })
  const started = performance.now()
  expect(anchorPassage(selector, edited('ac'.repeat(100_000))).state).toBe('orphan')
  expect(performance.now() - started).toBeLessThan(5_000)
})
