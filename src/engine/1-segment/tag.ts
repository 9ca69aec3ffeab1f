import { NO_TOKEN, type Sentence, type Tag, type Token } from '../flow/token.ts'
import { askedOnce } from '../flow/word.ts'
import { CLOSED_CLASS } from '../lexicon/closed-class.ts'
import { NOUN_PLURALS, PARTICIPLES, PASTS_ONLY, VERB_FORMS } from '../lexicon/irregular.ts'
import { ADJECTIVE, ADVERB, classOf, knownStem, NOUN, VERB } from '../lexicon/word-classes.ts'

/** What a word can be (bits of word-classes) and what it is where nothing around it says more. */
interface Reading {
  readonly tag: Tag
  readonly bits: number
  /** Found in the lexicon, itself or by its stem. */
  readonly known: boolean
}

const TAG_OF: Readonly<Record<number, Tag>> = {
  [NOUN]: 'noun',
  [VERB]: 'verb',
  [ADJECTIVE]: 'adjective',
  [ADVERB]: 'adverb',
}

const readingOf = askedOnce(read)

function read(word: string): Reading {
  const closed = CLOSED_CLASS.get(word)
  if (closed) return { tag: closed, bits: 0, known: true }
  const own = classOf(word)
  if (VERB_FORMS.has(word)) {
    return {
      tag: PASTS_ONLY.has(word) || !PARTICIPLES.has(word) ? 'verb' : 'participle',
      bits: VERB | (own.bits & (NOUN | ADJECTIVE)),
      known: true,
    }
  }
  if (NOUN_PLURALS.has(word)) return { tag: 'noun', bits: NOUN, known: true }
  if (word.endsWith('ed') && knownStem(word, 'ed', VERB))
    return { tag: 'participle', bits: VERB | (own.bits & ADJECTIVE), known: true }
  if (own.bits) {
    const narrows = word.endsWith('ing') && knownStem(word, 'ing', VERB) ? ADJECTIVE : 0 // "the growing army"
    return { tag: TAG_OF[own.main] ?? 'noun', bits: own.bits | narrows, known: true }
  }
  return inflected(word) ?? guessed(word)
}

function inflected(word: string): Reading | undefined {
  if (knownStem(word, 'ing', VERB)) return { tag: 'ing', bits: VERB | NOUN | ADJECTIVE, known: true }
  const verb = knownStem(word, 's', VERB)
  const noun = knownStem(word, 's', NOUN)
  if (verb || noun) {
    const main = verb && noun ? classOf(noun).main === NOUN : !!noun
    return { tag: main ? 'noun' : 'verb', bits: (noun ? NOUN : 0) | (verb ? VERB : 0), known: true }
  }
  if (knownStem(word, 'er', ADJECTIVE) || knownStem(word, 'est', ADJECTIVE))
    return { tag: 'adjective', bits: ADJECTIVE, known: true }
  if (word.endsWith('ly') && classOf(word.slice(0, -2)).bits & ADJECTIVE)
    return { tag: 'adverb', bits: ADVERB, known: true }
  return undefined
}

const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ive|ical|ish|ese|ian|wide|like)$/

function guessed(word: string): Reading {
  if (word.endsWith('ly') && word.length > 4) return { tag: 'adverb', bits: ADVERB, known: false }
  if (word.endsWith('ed') && word.length > 4) return { tag: 'participle', bits: VERB | ADJECTIVE, known: false }
  if (word.endsWith('ing') && word.length > 5) return { tag: 'ing', bits: VERB | NOUN | ADJECTIVE, known: false }
  if (ADJECTIVE_ENDING.test(word) && word.length > 6) return { tag: 'adjective', bits: ADJECTIVE | NOUN, known: false }
  return { tag: 'noun', bits: NOUN, known: false }
}

/** In the lexicon, itself or by its stem: "talks", "moreover", "jihadist"; not "Baghdad". */
export const isOrdinaryWord = (token: Token): boolean => readingOf(token).known

/** Sets the tag of every word of a sentence: what the lexicon says of it, then what its neighbours make of it. */
export function tagSentence(tokens: readonly Token[], sentence: Sentence): void {
  let first = true
  let finite = false // the clause has its verb
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!
    if (token.type === 'punct' && CLAUSE_MARKS.has(token.text)) finite = false
    if (token.type !== 'word') continue
    const before = i > sentence.from ? tokens[i - 1]! : NO_TOKEN
    const next = i + 1 < sentence.to ? tokens[i + 1]! : NO_TOKEN
    if (token.lower === "'s") token.tag = 'clitic'
    else if (token.capital && isName(token, before, next, first)) token.tag = 'name'
    else token.tag = tagOf(token, before, next, finite)
    if (token.tag === 'to' && before.lower === 'according') token.tag = 'preposition' // "according to court records"
    if (isFiniteVerb(token.tag)) finite = token.tag !== 'verb' || before.tag !== 'to'
    else if (token.tag === 'conjunction' || token.tag === 'wh') finite = false
    first = false
  }
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '“', '"', '—', '–'])
const isFiniteVerb = (tag: Tag) => tag === 'verb' || tag === 'modal' || tag === 'be' || tag === 'have'

/** A capital inside a sentence makes a name; at its start only where the word is no ordinary one. "US" and "IS" are names, "I" is not. */
function isName(token: Token, before: Token, next: Token, first: boolean): boolean {
  const { lower, text, word } = token
  if (lower === 'i') return false
  if (word.shouted) return !CLOSED_CLASS.has(lower) || text.includes('.') || !next.word.shouted
  if (!first && !opensAnew(before)) return !CLOSED_CLASS.has(lower) || lower === 'may' || lower === 'will'
  return !isOrdinaryWord(token)
}

/** What follows the mark has a capital as at the start of a sentence. */
const opensAnew = ({ type, text }: Token) => type === 'punct' && text.length === 1 && OPENING_MARKS.includes(text)
const OPENING_MARKS = '"“‘\'«:'

const isBeforeNoun = (tag: Tag) => tag === 'determiner' || tag === 'adjective' || tag === 'clitic' || tag === 'number'
const VERB_AFTER: ReadonlySet<string> = new Set('the a an that his her its their him them it us to'.split(' '))

const SAID: ReadonlySet<string> = new Set(['said', 'says', 'added', 'adds', 'explained', 'told'])

function tagOf(token: Token, before: Token, next: Token, finite: boolean): Tag {
  const { tag, bits } = readingOf(token)
  if (!bits) return tag
  if (tag === 'participle') return participleOrVerb(bits, before, next, finite)
  if (tag === 'ing')
    return !isBeforeNoun(before.tag) || before.tag === 'number' ? 'ing' : startsNoun(next) ? 'adjective' : 'noun'
  if (!(bits & (bits - 1))) return tag
  if (before.tag === 'to' || before.tag === 'modal') return bits & VERB ? 'verb' : tag
  if (before.tag === 'pronoun' || before.lower === 'who') return bits & VERB ? 'verb' : tag
  if (isBeforeNoun(before.tag) || before.tag === 'preposition') {
    if (bits & ADJECTIVE && startsNoun(next)) return 'adjective'
    if (bits & NOUN) return 'noun'
    return tag
  }
  if (SAID.has(before.lower) && bits & NOUN && startsNoun(next)) return bits & ADJECTIVE ? 'adjective' : 'noun' // "said lead author Ann Lee"
  if (bits & NOUN && bits & VERB) return nounOrVerb(token, tag, before, next)
  return tag === 'noun' && bits & ADJECTIVE && startsNoun(next) ? 'adjective' : tag
}

/** "was held", "troops remain deployed" are participles; "officials met with", "Washington confirmed that" verbs; "the planned talks" an adjective. */
function participleOrVerb(bits: number, before: Token, next: Token, finite: boolean): Tag {
  if (before.tag === 'be' || before.tag === 'have') return 'participle'
  if (before.tag === 'to' || before.tag === 'modal') return 'verb'
  if (before.tag === 'determiner' || before.tag === 'clitic')
    return bits & NOUN && !startsNoun(next) ? 'noun' : 'adjective'
  if (before.tag === 'adjective' || before.tag === 'preposition' || before.text === '-')
    return startsNoun(next) ? 'adjective' : 'participle'
  if (before.tag === 'name' && bits & ADJECTIVE && startsNoun(next) && !next.capital) return 'adjective' // "Iraqi armed forces"
  return finite || next.lower === 'by' || before === NO_TOKEN ? 'participle' : 'verb'
}

/** "troops attack the base", "Iran demands that"; but "drone strikes", "rocket attacks on". */
function nounOrVerb(token: Token, tag: Tag, before: Token, next: Token): Tag {
  const objectFollows = VERB_AFTER.has(next.lower)
  if (before.tag === 'name') return objectFollows ? 'verb' : 'noun'
  if (before.tag === 'noun')
    return objectFollows && token.lower.endsWith('s') !== before.lower.endsWith('s') ? 'verb' : 'noun'
  return tag
}

/** What follows can be a noun: the word before it narrows it. */
function startsNoun(next: Token): boolean {
  if (next.type !== 'word') return false
  if (next.capital) return true
  const { bits, tag } = readingOf(next)
  return (bits & (NOUN | ADJECTIVE)) !== 0 && tag !== 'verb'
}
