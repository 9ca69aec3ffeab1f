import fc from 'fast-check'
import type { Correction, CorrectionKind, CorrectionOf, CorrectionRecord } from '../model/correction.ts'
import { ANSWERS, CONFIDENCES, DISCREPANCIES, FLAG_STATUSES, type Flag, TARGET_KINDS, VERDICTS } from '../model/flag.ts'
import type { KindedRecord } from '../model/project.ts'
import type { Settings } from '../model/settings.ts'
import type { LogEntry } from '../model/work.ts'

/** For tests: any text, lone surrogates among it. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 30 })

const time = fc.integer({ min: 0, max: 1e8 }).map((s) => new Date(1.7e12 + s * 1000).toISOString())
const own = anyText.map((text) => `own:${text}` as const)

const passage = fc
  .record({
    article: fc.constantFrom('a', 'b', '__proto__'),
    fingerprint: fc.constantFrom('f00d', 'beef'),
    start: fc.nat(1e6),
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
  })
  .map((selector) => ({ ...selector, end: selector.start + selector.exact.length }))

const evidence = fc.record({
  ...{
    id: anyText,
    url: anyText,
    archived: anyText,
    seen: anyText,
    excerpt: anyText,
    asked: anyText,
    askedOn: anyText,
  },
  source: fc.constantFrom('primary' as const, 'secondary' as const),
})

/** For tests: a flag of any shape that the schema allows. */
const flagArbitrary = (story: string): fc.Arbitrary<Flag> =>
  fc.record({
    id: fc.uuid(),
    story: fc.constant(story),
    target: fc.record({
      kind: fc.constantFrom(...TARGET_KINDS),
      finding: fc.option(anyText),
      about: anyText,
      passages: fc.array(passage, { minLength: 1, maxLength: 3 }),
    }),
    discrepancy: fc.constantFrom(...DISCREPANCIES),
    status: fc.oneof(fc.constantFrom(...FLAG_STATUSES), own),
    verdict: fc.option(fc.oneof(fc.constantFrom(...VERDICTS), own)),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
    note: anyText,
    evidence: fc.array(evidence, { maxLength: 2 }),
    answers: fc.dictionary(fc.constantFrom('independent', 'own:x', 'own:7'), fc.constantFrom(...ANSWERS), {
      noNullPrototype: true,
    }),
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.option(time),
    rev: fc.integer({ min: 1, max: 1e6 }),
  })

export const flagsArbitrary = (story: string): fc.Arbitrary<readonly Flag[]> =>
  fc.uniqueArray(flagArbitrary(story), { maxLength: 4, selector: ({ id }) => id })

/** For tests: a correction of each kind; where a kind is added, the compiler asks for it here. */
export const CORRECTIONS: { readonly [K in CorrectionKind]: CorrectionOf<K> } = (() => {
  const words = (article: string, text: string) => ({ article, start: 4, end: 4 + text.length, text })
  return {
    event: { kind: 'event', article: 'a', same: false },
    date: { kind: 'date', article: 'a', date: '2024-01-27' },
    days: { kind: 'days', words: words('a', 'Thursday'), from: '2024-01-25', to: '2024-01-25' },
    origin: { kind: 'origin', article: 'a', with: null },
    names: { kind: 'names', one: 'Al-Asad', other: 'Ain al-Asad', same: true },
    accounts: {
      ...{ kind: 'accounts', of: 'figure', one: words('a', 'about 2,500'), same: false },
      others: [words('b', 'some 900'), { ...words('c', '900'), field: 'title' }],
    },
    word: { kind: 'word', list: 'people:fighters', word: 'partisan', belongs: true },
  }
})()

const correctionArbitrary = (story: string): fc.Arbitrary<CorrectionRecord> => {
  const words = fc
    .record({ article: anyText, start: fc.nat(1e6), text: anyText })
    .map((at) => ({ ...at, end: at.start + at.text.length }))
  const said: fc.Arbitrary<Correction> = fc.oneof(
    fc.constantFrom(...Object.values(CORRECTIONS)),
    fc.record({ kind: fc.constant('names' as const), one: anyText, other: anyText, same: fc.boolean() }),
    fc.record({ kind: fc.constant('word' as const), list: anyText, word: anyText, belongs: fc.boolean() }),
    fc.record({
      ...{ kind: fc.constant('accounts' as const), of: fc.constantFrom('figure' as const, 'quote' as const) },
      ...{ one: words, others: fc.array(words, { maxLength: 2 }), same: fc.boolean() },
    }),
  )
  return fc.record({
    ...{ id: fc.uuid(), story: fc.constant(story), said },
    ...{ createdAt: time, updatedAt: time, deletedAt: fc.option(time), rev: fc.integer({ min: 1, max: 1e6 }) },
  })
}

const settingsArbitrary = fc
  .record({
    ...{ words: fc.array(fc.record({ id: own, word: anyText }), { maxLength: 2 }), rulesOff: fc.array(anyText) },
    ...{ createdAt: time, rev: fc.integer({ min: 1, max: 1e6 }) },
  })
  .map(({ words, createdAt, ...rest }): Settings => {
    const kept = { id: 'settings', story: '', createdAt, updatedAt: createdAt, deletedAt: null }
    return { ...kept, ...rest, statuses: words, verdicts: words, questions: words, hidden: [] }
  })

/** For tests: flags, corrections and settings, with a log of any content about them. */
export const workArbitrary = (
  story: string,
): fc.Arbitrary<{ readonly records: readonly KindedRecord[]; readonly log: readonly LogEntry[] }> =>
  fc
    .tuple(
      flagsArbitrary(story),
      fc.uniqueArray(correctionArbitrary(story), { maxLength: 3, selector: ({ id }) => id }),
      fc.option(settingsArbitrary),
    )
    .chain(([flags, corrections, settings]) =>
      fc
        .array(
          fc.record({
            id: fc.uuid(),
            story: fc.constant(story),
            kind: fc.constant('flag' as const),
            record: fc.constantFrom(...(flags.length > 0 ? flags.map(({ id }) => id) : ['none'])),
            rev: fc.integer({ min: 1, max: 9 }),
            at: time,
            by: anyText,
            action: fc.constantFrom('changed' as const, 'undone' as const),
            changes: fc.array(fc.record({ field: fc.constant('note'), before: anyText, after: anyText }), {
              maxLength: 2,
            }),
            batch: fc.option(fc.uuid()),
            undoes: fc.constant(null),
          }),
          { maxLength: 5 },
        )
        .map((log) => ({
          records: [
            ...flags.map((record) => ({ kind: 'flag' as const, record })),
            ...corrections.map((record) => ({ kind: 'correction' as const, record })),
            ...(settings ? [{ kind: 'settings' as const, record: settings }] : []),
          ],
          log,
        })),
    )
