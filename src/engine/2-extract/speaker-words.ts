import type { Tag, Token } from '../flow/token.ts'
import { SPEAKING_PRONOUNS, WEEKDAYS } from '../lexicon/speaker.ts'
import { type Scene, tokenAt } from './speaker-scene.ts'

const NOMINAL: ReadonlySet<Tag> = new Set(['name', 'noun', 'adjective', 'number', 'clitic'])
/** "Lynch said", at the start of a sentence, where the name is an ordinary word as well. */
const NAME_AS_WORD: ReadonlySet<Tag> = new Set(['verb', 'participle', 'ing'])
/** Prepositions that tie a phrase to the noun before it. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'to', 'with'])
const PARTICLES: ReadonlySet<string> = new Set('al el bin ibn ben abu de du del der la von van'.split(' '))

/** "Gov." "Rep." "Mr.": the point belongs to the word before it. */
export const isAbbreviationPoint = (scene: Scene, i: number) => {
  const word = tokenAt(scene, i - 1)
  return tokenAt(scene, i).text === '.' && !tokenAt(scene, i).spaced && word.capital && word.text.length <= 5
}

export const isHyphen = (scene: Scene, i: number) => {
  const { text, spaced } = tokenAt(scene, i)
  return (text === '-' || text === '/' || text === "'" || text === '’' || text === '&') && (!spaced || text === '&')
}

/** The token can be part of a noun phrase, wherever it stands in it. */
export function isNominal(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i)
  if (scene.quoted[i] || scene.dated[i] || WEEKDAYS.has(token.lower)) return false
  if (token.capital && isAbbreviationPoint(scene, i + 1)) return true
  if (token.capital && NAME_AS_WORD.has(token.tag)) return tokenAt(scene, i + 1).tag !== 'determiner'
  return NOMINAL.has(token.tag) || isHyphen(scene, i) || isAbbreviationPoint(scene, i) || isParticle(scene, i)
}

/** "Al Sudani", "Ursula von der Leyen". */
export const isParticle = (scene: Scene, i: number) =>
  PARTICLES.has(tokenAt(scene, i).lower) &&
  (tokenAt(scene, i + 1).capital || PARTICLES.has(tokenAt(scene, i + 1).lower))

export const isDeterminer = (token: Token) =>
  token.tag === 'determiner' && token.lower !== 'that' && token.lower !== 'which' && token.lower !== 'what'

/** "meeting officials", "the elected president": a verb form that narrows the noun after it. */
export const narrows = (scene: Scene, i: number) => {
  const { tag } = tokenAt(scene, i)
  if (tag !== 'ing' && tag !== 'participle') return false
  const before = tokenAt(scene, i - 1)
  if (scene.quoted[i - 1]) return true // “…,” retired general Roe said
  return isDeterminer(before) || before.tag === 'adjective' || before.text === '-' || before.tag === 'clitic'
}

/** A noun or a name stands in tokens `[from, to)`, or a word that can do without: "many", "the injured". */
export function hasHead(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenAt(scene, i)
    if (HEADS.has(token.tag) || (token.capital && NAME_AS_WORD.has(token.tag))) return true
  }
  return to - from === 1
    ? SPEAKING_PRONOUNS.has(tokenAt(scene, from).lower)
    : tokenAt(scene, to - 1).tag === 'adjective'
}

const HEADS: ReadonlySet<Tag> = new Set(['noun', 'name', 'number'])

/** The "(" of the ")" at token `i`, not before token `floor`; -1 where there is none. */
export function openBracket(scene: Scene, i: number, floor: number): number {
  for (let at = i - 1; at >= floor; at--) if (tokenAt(scene, at).text === '(') return at
  return -1
}

export function endsPhrase(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i)
  if (token.type === 'punct') return token.text === ')'
  return !LINKS.has(token.lower) && token.tag !== 'determiner' && token.tag !== 'conjunction'
}
