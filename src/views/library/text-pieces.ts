/** A field with more characters than this is slow to open and to type in. */
export const PIECE_CHARS = 60_000

/** A text in pieces that a browser draws at once, cut at line ends where there are some. Joined they are the text. */
export function piecesOf(text: string, length = PIECE_CHARS): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = cutAfter(text, at, at + length)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

/** Behind the last line end, else the last space, of the second half of the piece; never within a pair of surrogates. */
function cutAfter(text: string, from: number, end: number): number {
  if (end >= text.length) return text.length
  const half = from + Math.ceil((end - from) / 2)
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, end - 1)
    if (at >= half) return at + 1
  }
  const low = text.charCodeAt(end)
  return low >= 0xdc00 && low <= 0xdfff && end - 1 > from ? end - 1 : end
}
