import { isPronoun, type Range, type Scene, tokenAt } from './speaker-scene.ts'
import { endsPhrase, hasHead, isDeterminer, isNominal, LINKS, narrows, openBracket } from './speaker-words.ts'

/** A speaker's phrase is no longer than this. */
const MAX_PHRASE_TOKENS = 16

/** The noun phrase that ends before token `end`, not before token `lo`; null where there is none. */
export function phraseBefore(scene: Scene, end: number, lo: number): Range | null {
  let from = end
  const floor = Math.max(lo, end - MAX_PHRASE_TOKENS)
  while (from > floor) {
    const i = from - 1
    const token = tokenAt(scene, i)
    if (token.text === ')') {
      const bracket = openBracket(scene, i, floor)
      if (bracket < 0) break
      from = bracket
    } else if (isNominal(scene, i) || (from < end && narrows(scene, i))) from = i
    else if (isDeterminer(token) && !scene.quoted[i]) {
      from = i
      if (!attaches(scene, i - 1, floor) && !isConjoined(scene, i - 1, floor)) break
    } else if (from < end && attaches(scene, i, floor)) from = i
    else if (from < end && isConjoined(scene, i, floor)) from = i
    else break
  }
  while (from < end && !startsPhrase(scene, from)) from++
  if (from === end || !hasHead(scene, from, end)) return null
  return { from, to: end }
}

/** A preposition that ties what follows to a noun before it: "officials | in Baghdad", "all | of the leaders". */
function attaches(scene: Scene, i: number, floor: number): boolean {
  if (i <= floor || scene.quoted[i]) return false
  const token = tokenAt(scene, i)
  if (!LINKS.has(token.lower)) return false
  const before = tokenAt(scene, i - 1)
  return (
    !scene.quoted[i - 1] &&
    !scene.dated[i - 1] &&
    (before.tag === 'noun' || before.tag === 'name' || before.tag === 'number' || before.text === ')')
  )
}

/** "ISIL and Iraq": two whole phrases, the first of which begins the clause. */
function isConjoined(scene: Scene, i: number, floor: number): boolean {
  const token = tokenAt(scene, i)
  if (token.lower !== 'and' && token.lower !== 'or') return false
  let from = i
  while (from > floor && isNominal(scene, from - 1)) from--
  if (from > floor && isDeterminer(tokenAt(scene, from - 1))) from--
  if (from === i) return false
  const before = tokenAt(scene, from - 1)
  return (
    from <= floor ||
    before.type === 'punct' ||
    before.tag === 'conjunction' ||
    before.lower === 'that' ||
    before.lower === 'both'
  )
}

function startsPhrase(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i)
  if (token.type === 'punct' || token.tag === 'clitic') return false
  return !LINKS.has(token.lower) && token.tag !== 'conjunction' && token.tag !== 'preposition'
}

/** The noun phrase that begins at token `start` and ends before `hi`; null where there is none. */
export function phraseAfter(scene: Scene, start: number, hi: number): Range | null {
  const ceiling = Math.min(hi, start + MAX_PHRASE_TOKENS)
  if (start < ceiling && isPronoun(scene, start)) return { from: start, to: start + 1 }
  let to = start
  while (to < ceiling) {
    const token = tokenAt(scene, to)
    if (isNominal(scene, to) || (isDeterminer(token) && !scene.quoted[to])) to++
    else if ((token.tag === 'ing' || token.tag === 'participle') && narrows(scene, to)) to++
    else if (to > start && LINKS.has(token.lower) && leadsOn(scene, to + 1, ceiling)) to++
    else if (
      to > start &&
      token.lower === 'and' &&
      tokenAt(scene, to + 1).tag === 'name' &&
      tokenAt(scene, to - 1).tag === 'name'
    )
      to++
    else if (to > start && token.text === '(') {
      const close = closeBracket(scene, to, ceiling)
      if (close < 0) break
      to = close + 1
    } else break
  }
  while (to > start && !endsPhrase(scene, to - 1)) to--
  if (to === start || !hasHead(scene, start, to)) return null
  return { from: start, to }
}

const leadsOn = (scene: Scene, i: number, ceiling: number) =>
  i < ceiling && (isDeterminer(tokenAt(scene, i)) || isNominal(scene, i)) && !scene.quoted[i] && !scene.dated[i]

function closeBracket(scene: Scene, i: number, ceiling: number): number {
  for (let at = i + 1; at < ceiling; at++) if (tokenAt(scene, at).text === ')') return at
  return -1
}
