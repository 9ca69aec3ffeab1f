import type { ReadResult } from '../../model/import.ts'
import { fileKind, isDebris, refusedUnread } from './file-kind.ts'
import { MAX_FILE_BYTES, Refusal } from './refusal.ts'
import { unpackWhole, zipEntries } from './zip-entries.ts'

/** How a file of the archive is read. */
type ReadOne = (file: { name: string; bytes: Uint8Array }, emit: (result: ReadResult) => void) => Promise<void>

/** All files of an archive together. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024

/** The files of an archive, one after the other; an archive in an archive is not opened. */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  readOne: ReadOne,
  emit: (result: ReadResult) => void,
): Promise<void> {
  const entries = zipEntries(bytes).filter((entry) => !entry.name.endsWith('/') && !isDebris(entry.name))
  if (entries.length === 0) throw new Refusal('holds no files')
  let unpacked = 0
  for (const entry of entries) {
    const from = `${name}/${entry.name}`
    const refuse = (message: string) => emit({ type: 'refused', from, message })
    if (fileKind(entry.name) === 'zip') refuse(`${from}: is an archive inside an archive; unpack it and add its files`)
    else {
      const refused = refusedUnread(from, entry.size)
      if (refused) refuse(refused)
      else
        try {
          const file = unpackWhole(bytes, entry, MAX_FILE_BYTES)
          unpacked += file.length
          if (unpacked > MAX_UNPACKED_BYTES)
            throw new Refusal('unpacks to more than 200 MB; the rest of it was not read')
          await readOne({ name: from, bytes: file }, (result) =>
            result.type === 'ask'
              ? refuse(
                  `${from}: does not say how its letters are written; unpack the archive and add this file by itself`,
                )
              : emit(result),
          )
        } catch (error) {
          if (unpacked > MAX_UNPACKED_BYTES || !(error instanceof Refusal)) throw error
          refuse(`${from}: ${error.message}`)
        }
    }
  }
}
