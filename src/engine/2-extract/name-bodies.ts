import type { Sentence } from '../flow/token.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { BARE_BODIES, BODY_ADJECTIVES, BODY_TAILS, NATIONAL_BODIES } from '../lexicon/organisations.ts'
import { isOffice } from '../lexicon/titles.ts'
import type { NameWords } from './name-words.ts'

/** Tokens of a definite noun that stands for a named body. */
export interface Body {
  readonly from: number
  readonly to: number
}

/** "the Iraqi army", "the coalition", "coalition forces", "Iraqi Prime Minister's office", one a place, in a sentence. */
export function bodiesIn(words: NameWords, sentence: Sentence): Body[] {
  const bodies: Body[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const body = nationalBody(words, i, sentence.to) ?? bareBody(words, i, sentence) ?? officeBody(words, i, sentence)
    if (!body) continue
    bodies.push(body)
    i = body.to - 1
  }
  return bodies
}

function nationalBody(words: NameWords, i: number, to: number): Body | null {
  const people = words.at(i)
  if (!people.capital || i + 1 >= to || !demonymOf(people.text) || isPlural(people.lower)) return null
  const one = words.at(i + 1)
  if (one.capital) return null
  if (i + 2 < to && NATIONAL_BODIES.has(`${one.lower} ${words.at(i + 2).lower}`)) return { from: i, to: i + 3 }
  const follows = words.at(i + 2)
  const modifies = follows.tag === 'noun' && follows.spaced && !follows.capital
  return NATIONAL_BODIES.has(one.lower) && !modifies ? { from: i, to: i + 2 } : null
}

const isPlural = (word: string) => word.endsWith('s') && !word.endsWith('ss')

/** "the coalition", "the international coalition", "coalition forces"; not "a coalition", "coalition talks". */
function bareBody(words: NameWords, i: number, sentence: Sentence): Body | null {
  const token = words.at(i)
  if (!BARE_BODIES.has(token.lower) || token.capital) return null
  let from = i
  while (from > sentence.from && BODY_ADJECTIVES.has(words.at(from - 1).lower)) from--
  const tail = BODY_TAILS.has(words.at(i + 1).lower) && words.at(i + 1).spaced && i + 1 < sentence.to
  const definite = definiteBefore(words, from, sentence)
  return tail || definite ? { from, to: tail ? i + 2 : i + 1 } : null
}

const MAX_MODIFIERS = 6

/** An article stands before it, perhaps behind what narrows it: "the US-led coalition", "the international anti-jihadist coalition". */
function definiteBefore(words: NameWords, from: number, sentence: Sentence): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - MAX_MODIFIERS); i--) {
    const token = words.at(i)
    if (token.lower === 'the' || token.lower === "'s") return true
    const narrows =
      token.tag === 'adjective' || token.tag === 'name' || token.tag === 'participle' || token.tag === 'noun'
    if (!narrows && token.text !== '-') return false
  }
  return false
}

const OFFICE_NOUNS: ReadonlySet<string> = new Set(['office', 'services'])

/** "the prime minister’s office": an office of an office. */
function officeBody(words: NameWords, i: number, sentence: Sentence): Body | null {
  if (!OFFICE_NOUNS.has(words.at(i).lower) || words.at(i - 1).lower !== "'s" || !isOffice(words.at(i - 2).lower))
    return null
  let from = i - 2
  while (from > sentence.from && /^(?:prime|foreign|vice|deputy)$/.test(words.at(from - 1).lower)) from--
  if (from > sentence.from && demonymOf(words.at(from - 1).text)) from--
  return { from, to: i + 1 }
}
