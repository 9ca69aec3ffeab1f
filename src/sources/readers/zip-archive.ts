import type { ReadResult } from '../../model/import.ts'
import { fileKind, isDebris, refusedUnread } from './file-kind.ts'
import { MAX_FILE_BYTES, megabytes, Refusal } from './refusal.ts'
import { unpackEntry, zipEntries } from './zip-entries.ts'

/** How a file of the archive is read. */
type ReadOne = (file: { name: string; bytes: Uint8Array }, emit: (result: ReadResult) => void) => Promise<void>

/** All files of an archive together, with what was unpacked of those that are refused for it. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024

/** The files of an archive, one after the other; an archive in an archive is not opened. */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  readOne: ReadOne,
  emit: (result: ReadResult) => void,
  maxBytes = MAX_UNPACKED_BYTES,
): Promise<void> {
  const entries = zipEntries(bytes).filter((entry) => !entry.name.endsWith('/') && !isDebris(entry.name))
  if (entries.length === 0) throw new Refusal('holds no files')
  let unpacked = 0
  for (const entry of entries) {
    if (unpacked > maxBytes)
      throw new Refusal(`unpacks to more than ${megabytes(maxBytes)}; the rest of it was not read`)
    const from = `${name}/${entry.name}`
    const refuse = (message: string) => emit({ type: 'refused', from, message: `${from}: ${message}` })
    const refused = refusedUnread(from, entry.size)
    if (fileKind(entry.name) === 'zip') refuse('is an archive inside an archive; unpack it and add its files')
    else if (refused) emit({ type: 'refused', from, message: refused })
    else {
      const pieces: Uint8Array[] = []
      try {
        unpackEntry(bytes, entry, MAX_FILE_BYTES, (piece) => {
          unpacked += piece.length
          pieces.push(piece)
        })
      } catch (error) {
        refuse((error as Error).message)
        continue
      }
      await readOne({ name: from, bytes: joined(pieces) }, (result) =>
        result.type === 'ask'
          ? refuse('does not say how its letters are written; unpack the archive and add this file by itself')
          : emit(result),
      )
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
