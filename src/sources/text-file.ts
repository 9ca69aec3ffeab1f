/** Bytes of a text file → its text: byte-order mark taken off, line ends made `\n`. Throws a sentence where the bytes are no UTF-8. */
export function readTextFile(bytes: Uint8Array, file: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`${file}: is not UTF-8 text; save it as UTF-8 and try again`)
  }
  return normaliseLineEnds(text)
}

/** Done once, at import, and never again: all offsets point into the result. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n')
