import { BEFORE_NAME } from '../lexicon/abbreviations.ts'
import { type Range, type Scene, tokenAt } from './speaker-scene.ts'
import { endsPhrase, isAbbreviationPoint, isHyphen, isParticle, LINKS, openBracket } from './speaker-words.ts'

/** A speaker as printed is no longer; longer phrases lose their tail. */
const MAX_PHRASE_CHARS = 80

/** Text of a phrase: a title before a person's name left out, a long tail cut off. */
export function headOf(scene: Scene, range: Range): Range {
  const named = nameHead(scene, range)
  if (named) return named
  let { from, to } = range
  const chars = () => tokenAt(scene, to - 1).end - tokenAt(scene, from).start
  while (to - from > 1 && (chars() > MAX_PHRASE_CHARS || !endsPhrase(scene, to - 1))) to--
  return { from, to }
}

/** Tokens of a title between the comma and a name: "Dr", ".". */
const MAX_TITLE_TOKENS = 3
const MAX_NAME_TOKENS = 4

/** "said its medical director, Dr. | James Olu|.": the person named beside the office; null where none is. */
export function besideOffice(scene: Scene, { to }: Range): Range | null {
  if (tokenAt(scene, to).text !== ',' || tokenAt(scene, to - 1).tag !== 'noun') return null
  for (let last = to + 1; last <= to + MAX_TITLE_TOKENS + MAX_NAME_TOKENS; last++) {
    const read = scene.nameEnds.get(last)
    if (!read) continue
    const closed = tokenAt(scene, last + 1).type === 'punct'
    const leading = scene.prose.tokens.slice(to + 1, read.from)
    const titled = leading.every(({ text, lower }) => text === '.' || BEFORE_NAME.has(lower))
    return read.entityType === 'person' && closed && titled ? { from: read.from, to: last + 1 } : null
  }
  return null
}

/** "Defense Department deputy spokeswoman | Sabrina Singh": a person read before, or two capitalised words or more behind a small noun. */
function nameHead(scene: Scene, { from, to }: Range): Range | null {
  let end = to
  if (tokenAt(scene, end - 1).text === ')') end = Math.max(from + 1, openBracket(scene, end - 1, from))
  const read = scene.nameEnds.get(end - 1)
  if (read?.entityType === 'person' && read.from >= from && !isTied(scene, read.from, from))
    return { from: read.from, to: end }
  let at = end
  while (at > from && isNamePart(scene, at - 1)) at--
  while (at < end && tokenAt(scene, at).type === 'punct') at++
  const before = tokenAt(scene, at - 1)
  const titled = at > from && (before.tag === 'noun' || before.tag === 'adjective') && before.text === before.lower
  return titled && end - at >= 2 ? { from: at, to: end } : null
}

/** "advisers to Mr. | Obama": the name belongs to what stands before it. */
function isTied(scene: Scene, name: number, from: number): boolean {
  let at = name - 1
  while (at >= from && isNamePart(scene, at)) at--
  return at >= from && LINKS.has(tokenAt(scene, at).lower)
}

const isNamePart = (scene: Scene, i: number) =>
  tokenAt(scene, i).tag === 'name' || isHyphen(scene, i) || isAbbreviationPoint(scene, i) || isParticle(scene, i)
