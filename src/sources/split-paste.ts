import type { Split } from '../model/import.ts'

const RULE = /^[ \t]{0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|—{2,})[ \t]{0,3}$/
/** Paragraphs of one article may stand wide apart: pieces shorter than this are no articles. */
const MIN_ARTICLE_WORDS = 40

/** The rule that the pasted text itself suggests. */
export function suggestedSplit(text: string): Split {
  if (splitPaste(text, 'rules').length > 1) return 'rules'
  const gaps = splitPaste(text, 'gaps')
  return gaps.length > 1 && gaps.every((piece) => wordsIn(piece) >= MIN_ARTICLE_WORDS) ? 'gaps' : 'one'
}

/** The articles in a pasted text; what holds no letter is none. */
export function splitPaste(text: string, split: Split): string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const pieces: string[][] = [[]]
  let blank = 0
  for (const line of lines) {
    const empty = line.trim() === ''
    const cuts = split === 'rules' ? RULE.test(line) : split === 'gaps' && !empty && blank >= 2
    if (cuts) pieces.push([])
    if (!(cuts && split === 'rules')) pieces.at(-1)!.push(line)
    blank = empty ? blank + 1 : 0
  }
  return pieces.map((piece) => trimLines(piece)).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** Without the blank lines around it; the lines themselves stay as they are. */
function trimLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? '' : lines.slice(first, last + 1).join('\n')
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Nothing but an address was pasted. */
export const isOnlyAddress = (text: string): boolean => /^\s*https?:\/\/\S{3,2000}\s*$/.test(text.slice(0, 2_100))

/** A pasted text as the files it holds: "Pasted text 2.txt". */
export function pastedFiles(name: string, bytes: Uint8Array, split: Split): { name: string; bytes: Uint8Array }[] {
  const pieces = splitPaste(new TextDecoder().decode(bytes), split)
  return pieces.map((piece, i) => ({
    name: pieces.length === 1 ? name : name.replace('.txt', ` ${i + 1}.txt`),
    bytes: new TextEncoder().encode(piece),
  }))
}
