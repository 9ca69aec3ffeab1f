import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { useMemo } from 'react'
import type { Correction, CorrectionRecord, Words } from '../model/correction.ts'
import { done, useWork } from './work.ts'

const NONE: readonly CorrectionRecord[] = []

/** The corrections in force on the story on the desk, the oldest first. */
export const useCorrectionRecords = (): readonly CorrectionRecord[] => useWork((desk) => desk.corrections) ?? NONE

/** What the engine is told, the very list as long as nothing of it changes. */
export function useCorrections(): readonly Correction[] {
  const records = useCorrectionRecords()
  const key = JSON.stringify(records.map(({ said }) => said))
  return useMemo(() => JSON.parse(key) as readonly Correction[], [key])
}

/** What a correction is about: a second word on the same takes the place of the first. */
function subjectOf(said: Correction): readonly unknown[] {
  const at = ({ article, field, start, end }: Words) => [article, field ?? '', start, end]
  switch (said.kind) {
    case 'days':
      return [at(said.words)]
    case 'names':
      return [said.one, said.other].sort()
    case 'accounts':
      return [said.of, at(said.one), said.others.map(at)]
    case 'word':
      return [said.list, said.word]
    default:
      return [said.article]
  }
}

const ID_CHARS = 32

/** The same in every tab and on every machine, so that two words on one subject meet in one record. */
const idOf = (story: string, said: Correction) =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([story, said.kind, subjectOf(said)]).toWellFormed()))).slice(0, ID_CHARS)

/** The reader's word: kept, logged, undone like all work, and stronger than what the machine finds. */
export async function corrected(said: Correction): Promise<void> {
  const { story } = useWork.getState()
  const at = new Date().toISOString()
  const record: CorrectionRecord = {
    id: idOf(story, said),
    story,
    said,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
  await done(story, [{ type: 'make', kind: 'correction', record }])
}

/** The reader takes corrections back; the log keeps them. */
export async function withdrawn(records: readonly CorrectionRecord[]): Promise<void> {
  const deletedAt = new Date().toISOString()
  await done(
    useWork.getState().story,
    records.map(({ id, rev }) => ({ type: 'change', kind: 'correction', id, rev, change: { deletedAt } })),
  )
}
