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

/** The bundled sentences, by a plain rule: what ends before a capital or an opening quotation mark, longer than a heading. */
const MIN_CHARS = 21
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${CORPUS}/${name}`, 'utf8'))
const sentences: readonly Sentence[] = texts.flatMap((text) =>
  [...text.matchAll(/[^\n]+/g)].flatMap((line) => sentencesIn(text, line[0], line.index)),
)

function sentencesIn(text: string, line: string, at: number): Sentence[] {
  let from = at
  return line.split(/(?<=[.!?]["”’]?)(?=\s+[A-Z“"])/).flatMap((part) => {
    const start = from + part.search(/\S|$/)
    from += part.length
    const end = start + part.trim().length
    return end - start < MIN_CHARS ? [] : [{ text, start, selector: selectPassage(articleOf(text), { start, end }) }]
  })
}

/** The article with this text, as another version of it. */
const edited = (text: string) => ({ text, title: null, fingerprint: 'after' })

const edit = (sentence: Sentence, replacement: string) => {
  const { text, start, selector } = sentence
  return text.slice(0, start) + replacement + text.slice(selector.end)
}

/** A text after a change, and where the flagged sentence stands in it; null: nowhere. */
interface Change {
  readonly text: string
  readonly at: number | null
}
type ChangeOf = (sentence: Sentence) => Change | null

type Outcome = 'anchored' | 'changed' | 'moved' | 'orphan' | 'elsewhere'

/** What became of the flag; `elsewhere`: it stands on other words, and nothing is asked. */
function outcomeOf({ selector }: Sentence, { text, at }: Change): Outcome {
  const anchor = anchorPassage(selector, edited(text))
  if (anchor.state === 'orphan' || anchor.state === 'moved') return anchor.state
  if (anchor.state === 'anchored' && text.slice(anchor.start, anchor.end) !== selector.exact) return 'elsewhere'
  const length = selector.exact.length
  return at !== null && anchor.start < at + length / 2 && anchor.end > at + length / 2 ? anchor.state : 'elsewhere'
}

/** Every bundled sentence through each of these changes: how often each outcome came out. */
function outcomes(...changes: readonly ChangeOf[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {}
  for (const change of changes)
    for (const sentence of sentences) {
      const changed = change(sentence)
      if (!changed) continue
      const outcome = outcomeOf(sentence, changed)
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
  return counts
}

const UPDATE = 'Updated with a reply of the ministry.\n\n'
const ELSEWHERE = 'A rival newspaper put it like this, in its late edition of the same day, on page four: '
const QUIET = 'The day before had been quiet in the capital. '.repeat(3)

/** In its place, in other words; the same sentence still where that is its own edit. */
const instead = (words: (exact: string) => string, own: boolean): ChangeOf => {
  return (sentence) => {
    const now = words(sentence.selector.exact)
    return now === sentence.selector.exact ? null : { text: edit(sentence, now), at: own ? sentence.start : null }
  }
}

const HARMLESS: Readonly<Record<string, ChangeOf>> = {
  'nothing was changed': ({ text, start }) => ({ text, at: start }),
  'something was put before': ({ text, start }) => ({ text: UPDATE + text, at: UPDATE.length + start }),
  'line ends were changed': ({ text, start }) => ({
    text: text.replaceAll('\n', '\r\n'),
    at: text.slice(0, start).replaceAll('\n', '\r\n').length,
  }),
  'quotation marks were straightened or bent': ({ text, start }) => ({
    text: text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll("'", '’'),
    at: start,
  }),
  'two letters were mistyped': instead(mistype, true),
}

const GONE: Readonly<Record<string, ChangeOf>> = {
  'it was deleted': instead(() => '', false),
  'it was replaced': instead(() => 'Nobody at the meeting wished to speak about what came after.', false),
  'it is another article': ({ text }) => ({
    text: texts.find((other) => other !== text && !other.includes(text.slice(0, 80)))!,
    at: null,
  }),
  // An article's first sentence, edited where it stood, is itself: changed, never in silence.
  'a near-copy stands elsewhere': (sentence) => ({
    text: `${sentence.selector.exact.replace(/\w+(?=\W*$)/, 'otherwise')} ${QUIET}${edit(sentence, '')}`,
    at: sentence.text.slice(0, sentence.start).trim() === '' ? 0 : null,
  }),
}

const MOVED: Readonly<Record<string, ChangeOf>> = {
  'it was moved to the end': (sentence) => {
    const without = `${edit(sentence, '')}\n\n`
    return { text: without + sentence.selector.exact, at: without.length }
  },
  // Right is only to ask: these are another outlet's words now.
  'a rival is quoted with it': (sentence) => ({
    text: `${edit(sentence, '')} ${ELSEWHERE}${sentence.selector.exact} So far the newspaper.`,
    at: null,
  }),
}

const CHANGED: Readonly<Record<string, ChangeOf>> = {
  'a figure was changed': instead((exact) => exact.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`), true),
  'a negation was put in': instead(
    (exact) => exact.replace(/\b(?:is|are|was|were|has|have|had|will|would)\b/, '$& not'),
    true,
  ),
}

describe(`the ${sentences.length} bundled sentences`, () => {
  test.each(Object.entries(HARMLESS))('A1, %s: the flag stands where it stood', (_what, change) => {
    const { anchored = 0, changed = 0, ...other } = outcomes(change)
    expect([anchored + changed, other]).toEqual([sentences.length, {}])
  })

  test('A1: 425 of 425 harmless edits keep the flag', () => {
    const { anchored = 0, changed = 0, ...other } = outcomes(...Object.values(HARMLESS))
    expect([anchored + changed, other]).toEqual([425, {}])
  })

  test('A1: only what was changed is said to be', () => {
    for (const what of ['nothing was changed', 'something was put before', 'line ends were changed'])
      expect(outcomes(HARMLESS[what]!), what).toEqual({ anchored: sentences.length })
    expect(outcomes(HARMLESS['two letters were mistyped']!)).toEqual({ changed: sentences.length })
  })

  test('A2: of 340 flags whose sentence is gone none stands on another', () => {
    const { orphan = 0, changed = 0, ...other } = outcomes(...Object.values(GONE))
    expect([orphan + changed, other]).toEqual([340, {}])
    expect(changed).toBeLessThanOrEqual(texts.length)
  })

  test('A3: 170 of 170 moved quotations are right or asked about', () => {
    const { moved = 0, anchored = 0, ...other } = outcomes(...Object.values(MOVED))
    expect([moved + anchored, other]).toEqual([170, {}])
    expect(outcomes(MOVED['a rival is quoted with it']!)).toEqual({ moved: sentences.length })
  })

  test('A4, A5: 65 of 65 changed figures and negations are said to be changed', () => {
    expect(outcomes(...Object.values(CHANGED))).toEqual({ changed: 65 })
  })

  test('A6: the same sentence twice: its context decides; a first sentence that now stands at the top twice is asked about', () => {
    const {
      anchored = 0,
      moved = 0,
      ...other
    } = outcomes(({ text, start, selector }) => ({
      text: `${selector.exact} So it began.\n${text}`,
      at: `${selector.exact} So it began.\n`.length + start,
    }))
    expect(other).toEqual({})
    expect([anchored + moved, moved <= texts.length]).toEqual([sentences.length, true])
  })
})

/** Two letters in the middle of two words are swapped for others. */
function mistype(sentence: string): string {
  const letters = [...sentence]
  for (const at of [Math.floor(letters.length / 3), Math.floor((2 * letters.length) / 3)])
    letters[at] = letters[at] === 'q' ? 'x' : 'q'
  return letters.join('')
}

test('a blank or a short word before it is no context: the same words in another mouth are asked about', () => {
  for (const before of [' ', '\n\n', 'So ']) {
    const text = `${before}The talks went on for a third day. Nobody was hurt in the fighting near the capital.`
    const selector = selectPassage(articleOf(text), { start: before.length, end: before.length + 34 })
    const rival = `Nobody was hurt. A rival wrote: ${before}The talks went on for a third day. And more.`
    expect(anchorPassage(selector, edited(rival)), JSON.stringify(before)).toMatchObject({ state: 'moved' })
    expect(anchorPassage(selector, edited(text.replace('Nobody', 'Not one person'))).state).toBe('anchored')
  }
})

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
