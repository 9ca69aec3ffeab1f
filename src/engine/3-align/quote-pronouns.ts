import type { Name } from '../../model/mention.ts'
import type { Extraction, NameRead, QuoteRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Tag } from '../flow/token.ts'

/** A pronoun goes back to who is told of in its own paragraph or the one before, no more sentences than this. */
const MAX_SENTENCES_BACK = 6

interface Person {
  readonly read: NameRead
  readonly entity: string
}

/**
 * Whom "he said" means: the last person who spoke by name, or of whom a sentence since then told ("Mayor Roe shook his head. “No,” he said"):
 * its subject, never one who is only met, thanked or told of in it. Who spoke or was told of last is meant.
 */
export function pronounReader(
  prose: Prose,
  extraction: Extraction,
  names: readonly Name[],
  field: 'title' | undefined,
): (read: QuoteRead, heard: string | null, named: number) => string | null {
  const bySentence = new Map<number, Person[]>()
  const genders = new Map<string, 'he' | 'she'>()
  for (const [i, read] of extraction.name.entries()) {
    const name = names[i]
    if (read.field !== field || name?.entityType !== 'person') continue
    const persons = bySentence.get(read.sentence)
    if (persons) persons.push({ read, entity: name.entity })
    else bySentence.set(read.sentence, [{ read, entity: name.entity }])
    const gender = genderOf(read, prose)
    if (gender) genders.set(name.entity, gender)
  }
  const quoted = new Uint8Array(prose.tokens.length)
  for (const { field: at, form, from, to } of extraction.quote)
    if (at === field && form !== 'indirect') quoted.fill(1, from, to)

  const subjectOf = (sentence: number, fits: (person: Person) => boolean, before: number): string | null => {
    const { from } = prose.sentences[sentence]!
    const persons = (bySentence.get(sentence) ?? []).filter(({ read }) => !quoted[read.from] && read.to <= before)
    const subject = persons.find(({ read }) => isSubject(prose, quoted, read, from))
    return subject && fits(subject) ? subject.entity : null
  }

  /** "The prosecution, led by Jane Roe, asked for ten years. She was content": the one person of the paragraph, where no "she" stands before her name. */
  const onlyPerson = (first: number, last: number, end: number, fits: (person: Person) => boolean): string | null => {
    const named = new Set<string>()
    let start = end
    for (let at = first; at <= last; at++)
      for (const person of bySentence.get(at) ?? []) {
        if (quoted[person.read.from] || person.read.to > end) continue
        named.add(fits(person) && prose.tokens[person.read.to]?.tag !== 'clitic' ? person.entity : '')
        start = Math.min(start, person.read.from)
      }
    for (let i = prose.sentences[first]!.from; i < start; i++) if (PERSONAL.has(prose.tokens[i]!.lower)) return null
    const [only = ''] = named
    return named.size === 1 && only !== '' ? only : null
  }

  return ({ sentence, speaker, speakerSpan }, heard, named) => {
    const own = prose.sentences[sentence]
    const word = speaker?.toLowerCase()
    if (!own || !speakerSpan || (word !== 'he' && word !== 'she')) return heard
    const fits = ({ entity }: Person) => (genders.get(entity) ?? word) === word
    const speaks = heard !== null && (genders.get(heard) ?? word) === word ? heard : null
    const first = paragraphStart(prose, sentence)
    const only = named < first ? onlyPerson(first, sentence, tokenFrom(prose, own, speakerSpan.start), fits) : null
    for (let at = sentence; at >= 0 && at > sentence - MAX_SENTENCES_BACK; at--) {
      if (prose.sentences[at]!.paragraph < own.paragraph - 1) break
      if (at < first && only) return only
      if (speaks && at <= named) return speaks
      const before = at === sentence ? tokenFrom(prose, own, speakerSpan.start) : prose.sentences[at]!.to
      const subject = subjectOf(at, fits, before)
      if (subject) return subject
    }
    return only ?? speaks
  }
}

function paragraphStart({ sentences }: Prose, sentence: number): number {
  let first = sentence
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[sentence]!.paragraph) first--
  return first
}

function tokenFrom({ tokens }: Prose, { from, to }: { readonly from: number; readonly to: number }, start: number) {
  let at = from
  while (at < to && tokens[at]!.start < start) at++
  return at
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him'])
const VERBS: ReadonlySet<Tag> = new Set(['verb', 'be', 'have', 'modal', 'to'])
/** Stand in the phrase that ends in a name: "The bank's new governor | Jane Roe". */
const INSIDE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'determiner', 'number', 'clitic', 'participle'])
/** Open a clause that ends with a comma: "As the crowd left, Roe smiled". */
const SUBORDINATING: ReadonlySet<string> = new Set(
  'as when after while before although though since if once'.split(' '),
)
const JOINING: ReadonlySet<string> = new Set(['and', 'or'])

/** No verb stands before the name, nothing governs it, it owns nothing and is not one of two. */
function isSubject({ tokens }: Prose, quoted: Uint8Array, { from, to }: NameRead, start: number): boolean {
  const tokenAt = (i: number) => tokens[i] ?? NO_TOKEN
  const next = tokenAt(to)
  if (next.tag === 'clitic' || JOINING.has(next.lower)) return false
  let at = from
  const opens = (i: number) => i === start && tokenAt(i).capital && tokenAt(i + 1).capital // "Finance Minister" is no order
  const isInside = (i: number) => INSIDE.has(tokenAt(i).tag) || tokenAt(i).text === '-' || opens(i)
  while (at > start && !quoted[at - 1] && isInside(at - 1)) at--
  if (at > start) {
    const { type, tag, lower } = tokenAt(at - 1)
    if (type !== 'punct' && tag !== 'adverb' && lower !== 'but' && lower !== 'when' && lower !== 'as') return false
  }
  const leading = SUBORDINATING.has(tokenAt(start).lower)
  for (let i = at - 1; i >= start && !(leading && tokenAt(i).text === ','); i--)
    if (!quoted[i] && VERBS.has(tokenAt(i).tag)) return false
  return true
}

const HE: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'spokesman', 'congressman'])
const SHE: ReadonlySet<string> = new Set(
  'ms mrs miss lady dame queen princess spokeswoman chairwoman congresswoman'.split(' '),
)

/** What the word before the name, or its title, says: "Ms Roe", "spokesman John Roe". */
function genderOf({ from, title }: NameRead, { tokens }: Prose): 'he' | 'she' | null {
  const point = tokens[from - 1]?.text === '.' ? 2 : 1
  const words = [tokens[from - point]?.lower, tokens[from]?.lower, ...(title?.toLowerCase().split(' ') ?? [])]
  return words.some((word) => SHE.has(word ?? '')) ? 'she' : words.some((word) => HE.has(word ?? '')) ? 'he' : null
}
