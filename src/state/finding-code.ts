/**
 * A finding's id is made of the words it is about and may be longer than a link. In links it goes by a short code computed from it:
 * a link carries no words of an article.
 */
const MARK = '!'
const PRIME = 0x100000001b3n
const BASIS = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn
const LETTERS = 13

const codes = new Map<string, string>()

/** The code of an id, as `!` and thirteen letters and digits (FNV-1a, 64 bits); a code stays what it is. */
export function codeOf(finding: string): string {
  if (isCode(finding)) return finding
  const known = codes.get(finding)
  if (known) return known
  let hash = BASIS
  for (let at = 0; at < finding.length; at++) hash = ((hash ^ BigInt(finding.charCodeAt(at))) * PRIME) & MASK
  const code = MARK + hash.toString(36).padStart(LETTERS, '0')
  codes.set(finding, code)
  return code
}

export const isCode = (finding: string) => finding.startsWith(MARK)
