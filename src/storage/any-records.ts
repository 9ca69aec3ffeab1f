import fc from 'fast-check'
import { ANSWERS, CONFIDENCES, DISCREPANCIES, FLAG_STATUSES, type Flag, TARGET_KINDS, VERDICTS } from '../model/flag.ts'
import type { KindedRecord } from '../model/project.ts'
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

/** For tests: flags with a log of any content about them. */
export const workArbitrary = (
  story: string,
): fc.Arbitrary<{ readonly records: readonly KindedRecord[]; readonly log: readonly LogEntry[] }> =>
  flagsArbitrary(story).chain((flags) =>
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
      .map((log) => ({ records: flags.map((record) => ({ kind: 'flag' as const, record })), log })),
  )
