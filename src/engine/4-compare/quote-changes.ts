import { diffArrays } from 'diff'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import type { Piece, Version } from './quote-version.ts'

/** Words of the longer version and the words that stand for them in the other; one side empty where words are left out or added. */
export interface Change {
  /** As printed. */
  readonly from: string
  readonly to: string
  readonly fromWords: readonly string[]
  readonly toWords: readonly string[]
  /** The first of them among the longer version's words. */
  readonly at: number
}

/** More changes than this are told as another wording altogether, and not looked for word by word. */
const MAX_EDITS = 160

/** How `other` words what `base` says; what it does not quote of the beginning and end is no change. Null: too far apart to tell. */
export function changesOf(base: Version, other: Version): Change[] | null {
  const diff = diffArrays([...base.words], [...other.words], { maxEditLength: MAX_EDITS })
  if (!diff) return null
  const common = diff.filter(({ added, removed, value }) => !added && !removed && value.some(carriesSense))
  if (common.length === 0) return null
  const changes: Change[] = []
  let at = { from: 0, to: 0 }
  let open = at
  let inside = false
  const close = (atEdge: boolean) => {
    const made = change(base, other, ...trimmed(base, other, open, at))
    if (!atEdge || made.toWords.some(carriesSense)) changes.push(made)
  }
  for (const part of diff) {
    const { added, removed, value } = part
    const anchor = part === common[0] || (inside && !added && !removed)
    if (anchor) {
      close(!inside)
      inside = true
    }
    at = { from: at.from + (added ? 0 : value.length), to: at.to + (removed ? 0 : value.length) }
    if (anchor) open = at
    if (part === common.at(-1)) break
  }
  const [start, end] = [open, { from: base.words.length, to: other.words.length }]
  at = end
  open = start
  close(true)
  return changes
}

const carriesSense = (word: string) => !CLOSED_CLASS.has(word)

/** Without the words that both sides begin with: "will | certainly", "will | definitely". */
function trimmed(base: Version, other: Version, open: At, at: At): [At, At] {
  let { from, to } = open
  while (from < at.from && base.words[from] === other.words[to]) {
    from++
    to++
  }
  return [{ from, to }, at]
}

interface At {
  readonly from: number
  readonly to: number
}

function change(base: Version, other: Version, open: At, at: At): Change {
  return {
    from: printed(base.pieces, open.from, at.from),
    to: printed(other.pieces, open.to, at.to),
    fromWords: base.words.slice(open.from, at.from),
    toWords: other.words.slice(open.to, at.to),
    at: open.from,
  }
}

/** Words `[from, to)` of the pieces as printed; a gap between two pieces as "…". */
export function printed(pieces: readonly Piece[], from: number, to: number): string {
  const parts: string[] = []
  let before = 0
  for (const { quote, words } of pieces) {
    const own = words.slice(Math.max(0, from - before), Math.max(0, to - before))
    if (own.length) parts.push(quote.text.slice(own[0]!.start - quote.start, own.at(-1)!.end - quote.start))
    before += words.length
  }
  return parts.join(' … ')
}

/** How much a change tells: its words that carry sense. */
export const weightOf = ({ fromWords, toWords }: Change): number =>
  [...fromWords, ...toWords].filter(carriesSense).length + 0.1 * (fromWords.length + toWords.length)
