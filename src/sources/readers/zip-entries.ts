import { Inflate } from 'fflate'
import { megabytes, Refusal } from './refusal.ts'

export interface ZipEntry {
  readonly name: string
  /** As the archive claims: not to be trusted. */
  readonly size: number
  readonly method: number
  readonly locked: boolean
  readonly start: number
  readonly packed: number
}

export const MAX_ENTRIES = 2_000

const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535
const STORED = 0
const DEFLATED = 8
/** Text packs to a tenth, markup to a fiftieth; more than this is made to fill memory. Small entries may repeat themselves. */
const MAX_RATIO = 150
const SURE_BYTES = 2 * 1024 * 1024
const INPUT_STEP = 2 * 1024

/** The archive's own list of what is in it: nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfZip(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new Refusal(`holds ${count} files; at most ${MAX_ENTRIES} are read`)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) throw damaged()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const flags = view.getUint16(at + 8, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length) throw damaged()
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength!)),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) === 1,
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      packed: view.getUint32(at + 20, true),
    })
    at += 46 + nameLength! + extraLength! + commentLength!
  }
  return entries
}

/**
 * Unpacks one entry piece by piece and counts what comes out, whatever the archive claims. Throws once it is more than `maxBytes`; the
 * sentence follows the file's name.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
  onPiece: (piece: Uint8Array) => void,
): void {
  if (entry.locked) throw new Refusal('is locked with a password; save it without and try again')
  let unpacked = 0
  let fed = 0
  const take = (piece: Uint8Array) => {
    unpacked += piece.length
    if (unpacked > maxBytes || (unpacked > SURE_BYTES && unpacked > fed * MAX_RATIO))
      throw new Refusal(
        `unpacks to far more than it seems (over ${megabytes(Math.min(unpacked, maxBytes))}) and was not read`,
      )
    onPiece(piece)
  }
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  if (packed.length < entry.packed) throw damaged()
  if (entry.method === STORED) {
    fed = packed.length
    take(packed)
    return
  }
  if (entry.method !== DEFLATED) throw new Refusal('is packed in a way that is not known here; pack it anew')
  const inflate = new Inflate(take)
  try {
    for (let at = 0; at < packed.length; at = fed) {
      fed = Math.min(at + INPUT_STEP, packed.length)
      inflate.push(packed.subarray(at, fed), fed === packed.length)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
}

const damaged = () => new Refusal('is damaged or cut short; get it again and try again')

/** The list's end stands last, before a comment that may be anything. */
function endOfZip(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--)
    if (view.getUint32(at, true) === END_MARK) return at
  throw damaged()
}

/** Older archives write names in the code page of the machine: ASCII of them is read, the rest as it comes. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
