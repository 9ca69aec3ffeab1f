import * as v from 'valibot'
import { CONFIDENCES, DISCREPANCIES, FLAG_STATUSES, type Flag, VERDICTS } from '../model/flag.ts'

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

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

const FlagSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  story: v.string(),
  target: v.object({
    kind: v.picklist(['finding', 'selection']),
    finding: v.nullable(v.string()),
    about: v.string(),
    passages: v.array(PassageSchema),
  }),
  discrepancy: v.picklist(DISCREPANCIES),
  status: v.picklist(FLAG_STATUSES),
  verdict: v.nullable(v.picklist(VERDICTS)),
  confidence: v.nullable(v.picklist(CONFIDENCES)),
  note: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  deletedAt: v.nullable(v.string()),
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})

/** A stored record as a flag; null where it is none. */
export function readFlag(record: unknown): Flag | null {
  const result = v.safeParse(FlagSchema, record)
  return result.success ? result.output : null
}
