import type { Check } from '../model/check.ts'
import type { Flag } from '../model/flag.ts'
import type { Edit } from '../storage/commands.ts'
import type { Pair } from './agreement.ts'
import { done } from './work.ts'

type Said = Partial<Pick<Check, 'verdict' | 'confidence' | 'note'>>

/** One record a reader and flag, in every tab and on every machine. */
export const checkId = (flag: Flag, reader: string) => `${flag.id} ${reader}`

export const checkOf = (checks: readonly Check[], flag: Flag, reader: string) =>
  checks.find((check) => check.flag === flag.id && check.reader === reader)

/** What a second reader says of a flag. The first verdict is written beside it, so that the agreement stays what it was. */
export async function checkSaid(flag: Flag, reader: string, known: Check | undefined, said: Said): Promise<void> {
  const first = said.verdict === undefined ? {} : { first: flag.verdict }
  const change = { ...said, ...first }
  if (known) {
    await done(flag.story, [{ type: 'change', kind: 'check', id: known.id, rev: known.rev, change }])
    return
  }
  const at = new Date().toISOString()
  const record: Check = {
    ...{ id: checkId(flag, reader), story: flag.story, flag: flag.id, reader },
    ...{ first: null, verdict: null, confidence: null, note: '', settled: null },
    ...{ createdAt: at, updatedAt: at, deletedAt: null, rev: 1 },
    ...change,
  }
  await done(flag.story, [{ type: 'make', kind: 'check', record, change }])
}

/** One of two verdicts is taken: the flag carries it, and both stay on record. */
export async function disagreementSettled(
  { flag, check, first, second }: Pair,
  whose: 'first' | 'second',
): Promise<void> {
  const edits: Edit[] = [
    {
      type: 'change',
      kind: 'flag',
      id: flag.id,
      rev: flag.rev,
      change: { verdict: whose === 'first' ? first : second },
    },
    { type: 'change', kind: 'check', id: check.id, rev: check.rev, change: { settled: whose } },
  ]
  await done(flag.story, edits)
}
