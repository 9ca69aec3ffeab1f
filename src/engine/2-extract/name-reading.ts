import type { EntityType } from '../../model/mention.ts'
import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence } from '../flow/token.ts'
import { knownNameOf } from '../lexicon/aliases.ts'
import { placeOf } from '../lexicon/gazetteer.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { PLACE_HEADS, PLACE_TAILS } from '../lexicon/organisations.ts'
import { COURTESY, isRelative, OFFICE_TURNS } from '../lexicon/titles.ts'
import { classOf, NOUN } from '../lexicon/word-classes.ts'
import type { Part } from './name-parts.ts'
import { type Title, titleAfter, titleAhead, titleBefore } from './name-titles.ts'
import { typeOf } from './name-types.ts'
import { isAcronym, type NameWords, textOf } from './name-words.ts'

/** Tokens `[from, to)` of sentence `index` as a mention. */
export function toRead(
  prose: Prose,
  index: number,
  { from, to }: { readonly from: number; readonly to: number },
  entityType: EntityType,
): NameRead {
  const { tokens } = prose
  return {
    kind: 'name',
    ...(prose.field && { field: prose.field }),
    sentence: index,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    entityType,
    title: null,
    titleSpan: null,
  }
}

/** A part of a run as a mention with its type and title; null where it names nothing. */
export function readPart(prose: Prose, words: NameWords, index: number, part: Part): NameRead | null {
  const sentence = prose.sentences[index]!
  const { from } = part
  const tail = part.title ? 0 : placeTail(words, part.to, sentence.to)
  const to = part.to + tail
  if (isMereAdjective(words, from, to)) return null
  const guess = tail ? 'place' : typeOf(words, from, to)
  const isBody = guess === 'organisation' || guess === 'group' || (guess === 'place' && !isPersonal(words, from, to))
  const title = part.title
    ? isBody
      ? null
      : printedTitle(words, part)
    : titleBesides(words, from, to, sentence, guess)
  const read = toRead(prose, index, { from, to }, title ? 'person' : guess)
  return title ? { ...read, ...spelt(prose, words, sentence, title) } : read
}

/** The office ends before what it is of: "Director | of the Observatory". */
function printedTitle(words: NameWords, { title, office }: Part): Title {
  let officeTo = title!.to
  for (let i = office; i < officeTo; i++) if (words.at(i).lower === 'of') officeTo = i
  return { from: title!.from, to: title!.to, office, officeTo }
}

/** A place's name is a person's behind a title, but for those of countries and what ends as places do: "Republican U.S.". */
const isPersonal = (words: NameWords, from: number, to: number) =>
  placeOf(textOf(words, from, to))?.rank !== 'country' && !PLACE_HEADS.has(words.at(to - 1).lower)

/** A title beside what can be a person. */
function titleBesides(words: NameWords, from: number, to: number, sentence: Sentence, guess: EntityType): Title | null {
  if (guess !== 'person' && guess !== 'other') return null
  return titleBefore(words, from, sentence) ?? titleAfter(words, to, sentence) ?? titleAhead(words, from, to, sentence)
}

/** The words of the title and its span; a mere form of address is none. */
function spelt(
  prose: Prose,
  words: NameWords,
  sentence: Sentence,
  title: Title,
): Pick<NameRead, 'title' | 'titleSpan'> {
  const { tokens, text } = prose
  let office = title.office
  while (office < title.officeTo && (COURTESY.has(words.at(office).lower) || words.at(office).text === '.')) office++
  if (office >= title.officeTo || isRelative(words.at(title.officeTo - 1).lower))
    return { title: null, titleSpan: null }
  const turn = turnBefore(words, title.from, sentence.from)
  const from = turn ?? Math.min(title.from, office)
  const own = text.slice(tokens[office]!.start, tokens[title.officeTo - 1]!.end)
  const isApart = turn !== null && turn < office
  return {
    title: isApart ? `${tokens[turn]!.lower} ${own}` : own,
    titleSpan: { start: tokens[from]!.start, end: tokens[title.to - 1]!.end },
  }
}

/** "former" before "U.S. President", "ex-" before "President". */
function turnBefore(words: NameWords, from: number, least: number): number | null {
  const at = words.at(from - 1).text === '-' ? from - 2 : from - 1
  return at >= least && OFFICE_TURNS.has(words.at(at).lower) && words.at(at).tag !== 'adverb' ? at : null
}

/** Words behind a name that make it a place's: "Baghdad | airport", "Ain al-Assad | air base". */
function placeTail(words: NameWords, at: number, limit: number): number {
  const [one, two] = [words.at(at), words.at(at + 1)]
  if (!one.spaced || one.capital || at >= limit) return 0
  if (at + 1 < limit && PLACE_TAILS.has(`${one.lower} ${two.lower}`)) return 2
  return PLACE_TAILS.has(one.lower) ? 1 : 0
}

/** Letters that stand for common nouns and times of day. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'EST EDT PST PDT CST CDT MST MDT GMT UTC BST IST CET CEST AM PM TV DVD CD GPS SUV PC ID HQ CEO CFO COO VP PR IT AI UFO BC AD OK'.split(
    ' ',
  ),
)

/** "the Global…", "in Arabic", "Avenue H": a lone adjective names nothing, nor does a letter. */
function isMereAdjective(words: NameWords, from: number, to: number): boolean {
  const token = words.at(from)
  if (to - from > 1) return false
  if (token.text.length === 1 && token.capital) return true
  if (isAcronym(token)) return ABBREVIATIONS.has(token.text)
  const { bits } = classOf(token.lower)
  return bits > 0 && !(bits & NOUN) && !placeOf(token.text) && !knownNameOf(token.text) && !isGivenName(token.lower)
}
