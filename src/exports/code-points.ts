/** How many code points stand before this UTF-16 offset. */
export function pointsOf(text: string, offset: number): number {
  let points = 0
  for (let at = 0; at < offset && at < text.length; points++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return points
}

/** The UTF-16 offset after so many code points. */
export function offsetOf(text: string, points: number): number {
  let at = 0
  for (let left = points; left > 0 && at < text.length; left--) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}
