import { Refusal } from '../readers/refusal.ts'

/** A scanned page of one colour unpacks to about 25 MB; the commands that draw a page of text to less than 1 MB. */
const MAX_STREAM_BYTES = 100 * 1024 * 1024
/** A stream this small cannot hold more than the limit: packing saves at most 1,030 to 1. */
const MIN_PACKED = MAX_STREAM_BYTES / 1_030

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0))
const END = [...'endstream'].map((letter) => letter.charCodeAt(0))

/**
 * The reader of PDFs unpacks a stream as a whole: one that would fill memory is found before. The word may stand where no stream begins,
 * as in a remark: each is tried, also within what another one seems to hold.
 */
export async function refusePdfBomb(bytes: Uint8Array): Promise<void> {
  let end = 0
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
    let start = at + STREAM.length
    while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++
    if (end < start) end = endOfStream(bytes, start)
    if (end - start > MIN_PACKED && (bytes[start]! & 0x0f) === 8) await unpack(bytes.subarray(start, end))
  }
}

function endOfStream(bytes: Uint8Array, start: number): number {
  const found = find(bytes, END, start)
  return found < 0 ? bytes.length : found
}

async function unpack(packed: Uint8Array): Promise<void> {
  const unpacked = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
  const reader = unpacked.getReader()
  let size = 0
  try {
    for (let next = await reader.read(); !next.done && size <= MAX_STREAM_BYTES; next = await reader.read())
      size += next.value.length
  } catch {
    return // packed otherwise, or damaged: the reader says so
  } finally {
    await reader.cancel().catch(() => {})
  }
  if (size > MAX_STREAM_BYTES) throw new Refusal('unpacks to far more than it seems (over 100 MB) and was not read')
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((byte, i) => bytes[at + i] === byte)) return at
  return -1
}
