import type { QuoteRead } from '../flow/extraction.ts'
import type { Sentence } from '../flow/token.ts'
import { INNER, type ReportingClass, TAKES_CLAUSE, TAKES_HEARER, TAKES_OBJECT } from '../lexicon/reporting.ts'
import { quoteAt } from './quote-place.ts'
import { type Clause, MAX_SENTENCE_TOKENS } from './speaker-clauses.ts'
import { phraseAfter } from './speaker-phrase.ts'
import { type Range, type Scene, tokenAt } from './speaker-scene.ts'
import { tellsVerb } from './speaker-verbs.ts'

/** Fewer words say nothing that could be compared. */
const MIN_CONTENT_TOKENS = 3

/** Indirect speech: "The ministry said (that) talks had begun", "Talks had begun, the ministry said", "According to the ministry, …". */
export function readIndirect(scene: Scene, clauses: readonly (readonly Clause[])[]): QuoteRead[] {
  const { prose } = scene
  return prose.sentences.flatMap((sentence, i) =>
    contentsOf(scene, sentence, clauses[i]!).map(({ clause, content }) =>
      quoteAt(prose, content, i, 'indirect', { speaker: clause.subject!, verb: clause.verb }),
    ),
  )
}

/**
 * Only verbs that say no more than that it was said. Those that vouch, doubt or colour ("complained that", "highlighted that",
 * "demanded that") give the writer's account of what was said, too far from the words to stand as a quotation.
 */
const PLAIN: ReadonlySet<ReportingClass> = new Set(['neutral'])

interface Reported {
  readonly clause: Clause
  readonly content: Range
}

/** What each clause of the sentence reports, outside of printed quotations; a clause inside another's content is left out. */
function contentsOf(scene: Scene, sentence: Sentence, clauses: readonly Clause[]): Reported[] {
  const found: Reported[] = []
  if (sentence.to - sentence.from > MAX_SENTENCE_TOKENS) return found
  let covered = sentence.from
  for (const [at, clause] of clauses.entries()) {
    if (!clause.subject || clause.from < covered || !PLAIN.has(clause.kind) || INNER.has(clause.base)) continue
    const content =
      contentBefore(scene, sentence, clause, covered) ?? contentAfter(scene, sentence, clause, clauses.slice(at + 1))
    if (!content || content.to - content.from < MIN_CONTENT_TOKENS || holdsQuote(scene, content)) continue
    found.push({ clause, content })
    covered = Math.max(content.to, clause.to)
  }
  return found
}

function holdsQuote(scene: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (scene.quoted[i]) return true
  return false
}

/** "Talks had begun, the ministry said." — what stands before a clause that ends the sentence. */
function contentBefore(scene: Scene, sentence: Sentence, clause: Clause, from: number): Range | null {
  if (clause.form === 'ing' || clause.form === 'passive' || clause.form === 'noun') return null
  const start =
    clause.form === 'source' || clause.form === 'inverted' ? clause.from : Math.min(clause.from, clause.subject!.reach)
  if (tokenAt(scene, start - 1).text !== ',' || start - 1 <= from) return null
  if (!endsAfter(scene, sentence, clause)) return null
  if (clause.form === 'source' || tellsVerb(scene, from, start - 1)) return { from, to: start - 1 }
  // "The museum, the president said, would open in May."
  const end = contentEnd(scene, sentence, clause.to, [])
  return tokenAt(scene, clause.to).text === ',' && tellsVerb(scene, clause.to, end) ? { from, to: end } : null
}

/** After its verb (and hearer, place and day) the sentence ends or goes on with something else. */
function endsAfter(scene: Scene, { to }: Sentence, clause: Clause): boolean {
  if (clause.form === 'source' || clause.form === 'inverted') return true
  if (!TAKES_CLAUSE.has(clause.base)) return false
  const next = tokenAt(scene, afterHearer(scene, clause, to))
  return next.type === 'punct' || next.tag === 'preposition' || next.tag === 'adverb'
}

/** The token after the verb's hearer, date and place: "told AFP | ", "said on Thursday in a statement | ". */
function afterHearer(scene: Scene, clause: Clause, to: number): number {
  let at = clause.form === 'inverted' ? clause.to : clause.verb.to
  if (TAKES_HEARER.has(clause.base) && tokenAt(scene, at).lower !== 'that') {
    const hearer = phraseAfter(scene, at, to)
    if (hearer) at = hearer.to
  }
  for (let steps = 0; steps < MAX_ADJUNCTS; steps++) {
    const token = tokenAt(scene, at)
    if (scene.quoted[at]) break
    if (scene.dated[at] || (token.tag === 'adverb' && token.lower !== 'there')) at++
    else if (token.tag === 'preposition') {
      const phrase = phraseAfter(scene, at + 1, to)
      if (scene.dated[at + 1]) at++
      else if (phrase) at = phrase.to
      else break
    } else break
  }
  return at
}

const MAX_ADJUNCTS = 8

/** "said (that) talks had begun": to the end of the sentence, or to the next clause of a chain ("and said that …"). */
function contentAfter(scene: Scene, sentence: Sentence, clause: Clause, later: readonly Clause[]): Range | null {
  if (clause.form === 'inverted' || clause.form === 'passive') return null
  if (clause.form === 'source') return sourced(scene, sentence, clause)
  let at = clause.form === 'noun' ? clause.verb.to : afterHearer(scene, clause, sentence.to)
  if (tokenAt(scene, at).text === ',') at = afterInsertion(scene, at, sentence.to)
  const that = tokenAt(scene, at).lower === 'that'
  if (
    !that &&
    (clause.form === 'noun' || !TAKES_CLAUSE.has(clause.base) || !opensClause(scene, at, sentence.to, clause.base))
  )
    return null
  const from = that ? at + 1 : at
  if (clause.form === 'noun' && !phraseAfter(scene, from, sentence.to)) return null // "the reports that came"
  const to = contentEnd(scene, sentence, from, later)
  return tellsVerb(scene, from, to) ? { from, to } : null
}

/** "said, in a statement, that": behind the second comma. */
function afterInsertion(scene: Scene, comma: number, to: number): number {
  for (let i = comma + 1; i < to && i < comma + MAX_INSERTION_TOKENS; i++) {
    if (scene.quoted[i]) break
    if (tokenAt(scene, i).text === ',') return tokenAt(scene, i + 1).lower === 'that' ? i + 1 : comma
  }
  return comma
}

const MAX_INSERTION_TOKENS = 15

/** A clause without "that", its subject and then its verb: "said | talks had begun"; not "said the words", "denied the request". */
function opensClause(scene: Scene, at: number, to: number, base: string): boolean {
  if (scene.quoted[at]) return false
  const subject = phraseAfter(scene, at, to)
  let verb = tokenAt(scene, at).lower === 'there' ? at + 1 : (subject?.to ?? to)
  while (verb < to && tokenAt(scene, verb).tag === 'adverb') verb++
  return tellsVerb(scene, verb, TAKES_OBJECT.has(base) ? verb + 1 : Math.min(to, verb + MAX_VERB_GAP))
}

/** So far behind its subject the verb of a clause may stand: "the troops based in the north | have left". */
const MAX_VERB_GAP = 15

function sourced(scene: Scene, sentence: Sentence, clause: Clause): Range | null {
  if (clause.from > sentence.from + 1 || tokenAt(scene, clause.to).text !== ',') return null
  const content = { from: clause.to + 1, to: contentEnd(scene, sentence, clause.to + 1, []) }
  return tellsVerb(scene, content.from, content.to) ? content : null
}

/** Before the final stop; before "and said that" of a further clause; before a semicolon. */
function contentEnd(scene: Scene, sentence: Sentence, from: number, later: readonly Clause[]): number {
  let to = later.reduce((end, { verb }) => Math.min(end, conjunctionBefore(scene, verb.from, from) ?? end), sentence.to)
  for (let i = from; i < to; i++) if (tokenAt(scene, i).text === ';') to = i
  while (to > from && tokenAt(scene, to - 1).type === 'punct') to--
  return to
}

/** The "and" right before the verb, an adverb between them or not. */
function conjunctionBefore(scene: Scene, verb: number, lo: number): number | undefined {
  return [verb - 1, verb - 2].find((i) => i > lo && tokenAt(scene, i).tag === 'conjunction')
}
