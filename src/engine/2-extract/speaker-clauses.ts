import type { Sentence } from '../flow/token.ts'
import {
  REPORTING_NOUNS,
  type ReportingClass,
  reportingBase,
  reportingClassOf,
  TAKES_HEARER,
} from '../lexicon/reporting.ts'
import { classOf, NOUN } from '../lexicon/word-classes.ts'
import { agentOf } from './speaker-agent.ts'
import { besideOffice, headOf } from './speaker-head.ts'
import { phraseAfter, phraseBefore } from './speaker-phrase.ts'
import { lastInside, type Range, type Scene, type Subject, tokenAt } from './speaker-scene.ts'
import { subjectBefore } from './speaker-subject.ts'
import { FINITE, firstSubject } from './speaker-verbs.ts'

/** Words that say who says something: "Singh told", "said the minister", "according to Reuters". */
export interface Clause {
  /** How it is built: `finite` Singh said · `ing` …, saying · `inverted` said Singh · `passive` was told · `source` according to Singh · `noun` Singh’s claim */
  readonly form: 'finite' | 'ing' | 'inverted' | 'passive' | 'source' | 'noun'
  readonly kind: ReportingClass
  readonly base: string
  /** The tokens of the verb. */
  readonly verb: Range
  readonly subject: Subject | null
  /** First and past-last token of verb and subject. */
  readonly from: number
  readonly to: number
}

/** A longer sentence is a list or a text without marks: what stands farther in is not read. */
export const MAX_SENTENCE_TOKENS = 600

/** The reporting clauses of a sentence outside its quotations, in order. */
export function clausesOf(scene: Scene, sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const end = Math.min(sentence.to, sentence.from + MAX_SENTENCE_TOKENS)
  for (let i = sentence.from; i < end; i++) {
    if (scene.quoted[i]) continue
    const clause: Clause | null =
      sourceAt(scene, i, sentence) ?? nounAt(scene, i, sentence) ?? verbAt(scene, i, sentence, clauses)
    if (!clause) continue
    clauses.push(clause)
    if (clause.form === 'source' || clause.form === 'inverted') i = clause.to - 1
  }
  return clauses
}

/** "according to a statement from his office"; behind a comma also "per the bylaws". */
function sourceAt(scene: Scene, i: number, { to }: Sentence): Clause | null {
  const { lower } = tokenAt(scene, i)
  const behind = tokenAt(scene, i - 1).text === ',' || scene.quoted[i - 1] === 1
  const length = lower === 'according' && tokenAt(scene, i + 1).lower === 'to' ? 2 : lower === 'per' && behind ? 1 : 0
  if (!length) return null
  const phrase = phraseAfter(scene, i + length, to) ?? oneWord(scene, i + length)
  if (!phrase) return null
  const subject = { reach: phrase.from, ...headOf(scene, phrase) }
  const verb = { from: i, to: i + length }
  return { form: 'source', kind: 'neutral', base: 'according to', verb, subject, from: i, to: phrase.to }
}

/** "According to police, officers": a noun that looks like a verb. */
function oneWord(scene: Scene, i: number): Range | null {
  const ends = tokenAt(scene, i + 1).type === 'punct'
  return ends && tokenAt(scene, i).type === 'word' && !scene.quoted[i] ? { from: i, to: i + 1 } : null
}

/** "Trump’s claim that", "the ministry’s statement about": the possessor says it. */
function nounAt(scene: Scene, i: number, { from }: Sentence): Clause | null {
  const kind = REPORTING_NOUNS.get(tokenAt(scene, i).lower)
  if (!kind || tokenAt(scene, i - 1).tag !== 'clitic') return null
  const owner = phraseBefore(scene, i - 1, from)
  if (!owner) return null
  const subject = { reach: owner.from, ...headOf(scene, owner) }
  return {
    form: 'noun',
    kind,
    base: tokenAt(scene, i).lower,
    verb: { from: i, to: i + 1 },
    subject,
    from: owner.from,
    to: i + 1,
  }
}

function verbAt(scene: Scene, i: number, sentence: Sentence, before: readonly Clause[]): Clause | null {
  const token = tokenAt(scene, i)
  if (token.type !== 'word' || (token.capital && i !== sentence.from)) return null
  const base = reportingBase(token.lower)
  const kind = base === 'put' && tokenAt(scene, i + 1).lower === 'it' ? 'neutral' : reportingClassOf(base)
  if (!kind || !standsAsVerb(scene, i, sentence)) return null
  const made = (form: Clause['form'], subject: Subject | null, to = i + 1): Clause => ({
    form,
    kind,
    base,
    verb: { from: i, to: i + 1 },
    subject,
    from: subject ? Math.min(subject.reach, subject.from, i) : i,
    to: Math.max(to, subject?.to ?? 0),
  })
  if (isPassive(scene, i, sentence)) return made('passive', agentOf(scene, i, sentence.to))
  const inverted = invertedSubject(scene, i, base, sentence)
  if (inverted) {
    const head = besideOffice(scene, inverted) ?? headOf(scene, inverted)
    return made('inverted', { reach: inverted.from, ...head }, inverted.to)
  }
  const chained = beforeInfinitive(scene, i, sentence.from)
  if (chained < 0) return null
  const subject = subjectBefore(scene, chained, sentence.from)
  if (token.lower.endsWith('ing')) return made('ing', ingSubject(scene, chained, sentence, subject))
  return made('finite', subject ?? sharedSubject(scene, sentence, chained, before))
}

const NOUN_TAGS: ReadonlySet<string> = new Set(['noun', 'name', 'adjective'])
const BEFORE_NOUN: ReadonlySet<string> = new Set(['determiner', 'adjective', 'clitic', 'preposition', 'number'])

/** "Reuters reports that", "he notes, “"; not "the reports", "the woman’s quotes", "criminal charges might". */
function standsAsVerb(scene: Scene, i: number, { from }: Sentence): boolean {
  const { tag, lower } = tokenAt(scene, i)
  const before = tokenAt(scene, i - 1)
  if (RELATIVES.has(before.lower) || before.tag === 'pronoun') return true
  if (lower.endsWith('ing'))
    return !NOUN_TAGS.has(tag) || before.tag === 'be' || before.tag === 'clitic' || leadsToSpeech(scene, i)
  if (lower.endsWith('ed') || PASTS.has(lower)) return tag !== 'noun' || leadsToSpeech(scene, i)
  if (i === from || scene.quoted[i - 1]) return scene.quoted[i - 1] === 1
  if (BEFORE_NOUN.has(before.tag)) return false
  if (before.tag === 'noun' || NOUN_TAGS.has(tag))
    return !(classOf(reportingBase(lower)).bits & NOUN) || leadsToSpeech(scene, i)
  return true
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const PASTS: ReadonlySet<string> = new Set(['said', 'told', 'wrote', 'spoke', 'swore', 'shot', 'put', 'read'])

/** What follows can only be what is said: "that", a colon, a pronoun, a quotation. */
function leadsToSpeech(scene: Scene, i: number): boolean {
  const next = tokenAt(scene, i + 1)
  const quoted = scene.quoted[i + 1] === 1 || ((next.text === ',' || next.text === ':') && scene.quoted[i + 2] === 1)
  return next.lower === 'that' || next.tag === 'pronoun' || quoted
}

/** "was told", "is called", "have been claimed"; "was saying" is none. */
function isPassive(scene: Scene, i: number, { from }: Sentence): boolean {
  const token = tokenAt(scene, i)
  if (token.lower.endsWith('ing') || token.tag === 'noun') return false
  for (let at = i - 1; at >= from && at >= i - 3; at--) {
    const { tag, lower } = tokenAt(scene, at)
    if (tag === 'be' && lower !== "'s") return true
    if (tag !== 'adverb' && tag !== 'not') return false
  }
  return false
}

/** "…,” said Nick Witney, a fellow", "Said Ellis: “": the verb comes first. */
function invertedSubject(scene: Scene, i: number, base: string, { from, to }: Sentence): Range | null {
  const before = tokenAt(scene, i - 1)
  const behindQuote =
    i > from &&
    (scene.quoted[i - 1] === 1 ? endsSpeech(scene, i - 1) : before.text === ',' && scene.quoted[i - 2] === 1)
  const first = i === from || (before.text === ',' && !TAKES_HEARER.has(base))
  if ((!first && !behindQuote) || tokenAt(scene, i).lower.endsWith('ing')) return null
  const phrase = phraseAfter(scene, i + 1, to)
  if (!phrase || scene.quoted[phrase.to] === 1) return null
  if (behindQuote) return phrase
  // "…, said Nick Witney, a fellow"; not "the ministry, said the plan was ready"
  return tokenAt(scene, phrase.to).type === 'punct' && !subjectBefore(scene, i, from) ? phrase : null
}

/** The mark at `close` ends speech that a verb may follow: “…,” “…?” */
const endsSpeech = (scene: Scene, close: number) => /^[,?!—–…-]|^\.\.+$/.test(lastInside(scene, close).text)

/** "declined to | say", "went on to | say": the verb that has the subject; -1 where none can: "are to blame", "a plan to warn". */
function beforeInfinitive(scene: Scene, verb: number, lo: number): number {
  let at = verb
  for (let steps = 0; steps < 3 && at - 1 > lo && tokenAt(scene, at - 1).tag === 'to'; steps++) {
    let back = at - 2
    while (back > lo && (tokenAt(scene, back).tag === 'adverb' || tokenAt(scene, back).tag === 'preposition')) back--
    if (!CHAINING.has(tokenAt(scene, back).tag)) return -1
    at = back
  }
  return at
}

const CHAINING: ReadonlySet<string> = new Set(['verb', 'participle', 'ing'])

/** "Baghdad hoping for": its own subject; ", saying that": that of the sentence. */
function ingSubject(scene: Scene, verb: number, sentence: Sentence, own: Subject | null): Subject | null {
  const before = tokenAt(scene, verb - 1)
  const led = own ? tokenAt(scene, own.reach - 1) : before
  const owned = led.tag !== 'preposition' || led.lower === 'with'
  if (own && owned && before.text !== ',' && before.tag !== 'preposition' && before.tag !== 'conjunction') return own
  return firstSubject(scene, sentence, verb)
}

/** "I laughed and said", "ISIL took credit and said": the subject of the verb before "and", the speaker named before, or the sentence's subject. */
function sharedSubject(scene: Scene, sentence: Sentence, verb: number, before: readonly Clause[]): Subject | null {
  const and = [verb - 1, verb - 2].find((i) => tokenAt(scene, i).tag === 'conjunction')
  if (and === undefined || and <= sentence.from) return null
  const beside = FINITE.has(tokenAt(scene, and - 1).tag) ? subjectBefore(scene, and - 1, sentence.from) : null
  const named = before.find((c) => c.subject && c.form !== 'source' && c.form !== 'passive')
  return beside ?? named?.subject ?? firstSubject(scene, sentence, verb)
}
