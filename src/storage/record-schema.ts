import * as v from 'valibot'
import {
  ANSWERS,
  CONFIDENCES,
  DISCREPANCIES,
  FLAG_STATUSES,
  type OwnId,
  TARGET_KINDS,
  VERDICTS,
} from '../model/flag.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../model/work.ts'

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const ownId = v.custom<OwnId>((value) => typeof value === 'string' && value.startsWith('own:'))

const PassageSchema = v.pipe(
  v.object({
    article: v.string(),
    fingerprint: v.string(),
    field: v.exactOptional(v.literal('title')),
    start: offset,
    end: offset,
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.check((passage) => passage.end >= passage.start),
)

const kept = {
  id: v.pipe(v.string(), v.nonEmpty()),
  story: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  deletedAt: v.nullable(v.string()),
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
}

const kindOfFinding = v.picklist(['figure', 'date', 'quote', 'name', 'wording', 'statement'])
const verdict = v.nullable(v.union([v.picklist(VERDICTS), ownId]))
const confidence = v.nullable(v.picklist(CONFIDENCES))

const EvidenceSchema = v.object({
  id: v.string(),
  url: v.string(),
  archived: v.string(),
  seen: v.string(),
  source: v.picklist(['primary', 'secondary']),
  excerpt: v.string(),
  asked: v.string(),
  askedOn: v.string(),
})

const FlagSchema = v.object({
  ...kept,
  target: v.object({
    kind: v.picklist(TARGET_KINDS),
    finding: v.nullable(v.string()),
    about: v.string(),
    passages: v.array(PassageSchema),
  }),
  discrepancy: v.picklist(DISCREPANCIES),
  status: v.union([v.picklist(FLAG_STATUSES), ownId]),
  verdict,
  confidence,
  note: v.string(),
  // Flags of the first version have neither.
  evidence: v.optional(v.array(EvidenceSchema), []),
  answers: v.optional(v.record(v.string(), v.picklist(ANSWERS)), {}),
})

const DecisionSchema = v.object({
  ...kept,
  subject: v.object({
    kind: kindOfFinding,
    rule: v.string(),
    about: v.string(),
    passages: v.array(PassageSchema),
  }),
  lookedAt: v.nullable(v.string()),
  outcome: v.nullable(v.picklist(['accepted', 'dismissed'])),
  reason: v.string(),
})

const CheckSchema = v.object({
  ...kept,
  flag: v.string(),
  reader: v.string(),
  first: verdict,
  verdict,
  confidence,
  note: v.string(),
  settled: v.nullable(v.picklist(['first', 'second'])),
})

const words = v.array(v.object({ id: ownId, word: v.string() }))
const SettingsSchema = v.object({
  ...kept,
  statuses: words,
  verdicts: words,
  questions: words,
  hidden: v.array(v.string()),
  // Settings of earlier versions have none.
  rulesOff: v.optional(v.array(v.string()), []),
})

const StorySchema = v.object({ ...kept, title: v.string(), archivedAt: v.nullable(v.string()) })

const FactSchema = v.object({
  value: v.string(),
  basis: v.picklist(['stated', 'inferred', 'unknown']),
  evidence: v.string(),
  inText: v.exactOptional(v.literal(true)),
})

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Sixty a record, and all records are read again at every change: one look at each, without a report on it. */
const numbers = v.custom<number[]>((value) => Array.isArray(value) && value.every((one) => typeof one === 'number'))

const ArticleSchema = v.object({
  ...kept,
  shelf: v.string(),
  from: v.string(),
  text: v.pipe(v.string(), v.nonEmpty()),
  words: count,
  bytes: count,
  opening: v.string(),
  facts: v.object({
    title: v.exactOptional(FactSchema),
    outlet: v.exactOptional(FactSchema),
    agency: v.exactOptional(FactSchema),
    author: v.exactOptional(FactSchema),
    date: v.exactOptional(FactSchema),
    place: v.exactOptional(FactSchema),
    language: v.exactOptional(FactSchema),
    url: v.exactOptional(FactSchema),
  }),
  notes: v.array(v.string()),
  leftOut: count,
  sketch: numbers,
  versions: v.array(v.object({ text: v.string(), at: v.string() })),
})

const WordsSchema = v.object({
  article: v.string(),
  field: v.exactOptional(v.literal('title')),
  start: offset,
  end: offset,
  text: v.string(),
})

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))
const isoDay = v.pipe(v.string(), v.isoDate())

type Entries = Readonly<Record<string, v.GenericSchema | undefined>>

const CorrectionSchema = v.object({
  ...kept,
  said: v.variant('kind', [
    v.object({ kind: v.literal('event'), article: v.string(), same: v.boolean() }),
    v.object({ kind: v.literal('date'), article: v.string(), date: isoDate }),
    v.object({ kind: v.literal('days'), words: WordsSchema, from: isoDay, to: isoDay }),
    v.object({ kind: v.literal('origin'), article: v.string(), with: v.nullable(v.string()) }),
    v.object({ kind: v.literal('names'), one: v.string(), other: v.string(), same: v.boolean() }),
    v.object({
      kind: v.literal('accounts'),
      of: kindOfFinding,
      one: WordsSchema,
      others: v.array(WordsSchema),
      same: v.boolean(),
    }),
    v.object({ kind: v.literal('word'), list: v.string(), word: v.string(), belongs: v.boolean() }),
  ]),
})

const SCHEMAS: { readonly [K in RecordKind]: v.GenericSchema<unknown, RecordOf[K]> & { readonly entries: Entries } } = {
  flag: FlagSchema,
  decision: DecisionSchema,
  check: CheckSchema,
  settings: SettingsSchema,
  story: StorySchema,
  article: ArticleSchema,
  correction: CorrectionSchema,
}

export const RECORD_KINDS = Object.keys(SCHEMAS) as readonly RecordKind[]

/** A stored record as one of this kind; null where it is none. */
export function readRecord<K extends RecordKind>(kind: K, record: unknown): RecordOf[K] | null {
  const result = v.safeParse(SCHEMAS[kind] as v.GenericSchema<unknown, AnyRecord>, record)
  return result.success ? (result.output as RecordOf[K]) : null
}

/** Whether a field of such a record may hold this; null: there was nothing. Fields of a later version may hold anything. */
export function isFieldSound(kind: RecordKind, field: string, value: unknown): boolean {
  const schema = Object.hasOwn(SCHEMAS[kind].entries, field) ? SCHEMAS[kind].entries[field] : undefined
  return value === null || schema === undefined || v.is(schema, value)
}
