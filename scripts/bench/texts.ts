import type { ArticleInput } from '../../src/model/article.ts'
import { type Cast, makeCast, nameFor } from './cast.ts'
import { Random } from './random.ts'
import { MONTHS, type Piece, readSkeletons, type Skeleton, WEEKDAYS } from './skeletons.ts'

/** What happened, as one sentence whose slots are filled: each article tells it in words of its own. */
interface Fact {
  readonly pieces: readonly Piece[]
}

interface Story {
  readonly facts: readonly Fact[]
  readonly cast: Cast
  readonly day: number
}

const WORDS_A_SENTENCE = 25
/** Share of words that a story replaces in a sentence it takes, and that an article replaces in a fact it tells. */
const NEW_WORDS = 0.75
const OWN_WORDS = 0.12
const OWN_NUMBERS = 0.1
/** Share of articles that copy most of another one, as rewrites of a wire do. */
const REWRITES = 0.15
const COPIED = 0.6
const DATED = 0.8
/** A story knows so many facts for each sentence of an article. */
const FACTS_A_SENTENCE = 2.5
/** The less, the more of an article is what the others tell too. */
const NEWS_BIAS = 0.4
const DAY_MS = 86_400_000
const FIRST_DAY_MS = Date.UTC(2023, 0, 2)

let skeletons: ReturnType<typeof readSkeletons> | undefined

/** Articles of one made-up story, each of about so many words. The same seed gives the same texts. */
export function madeStory(seed: number, count: number, words: number): ArticleInput[] {
  const random = new Random(seed)
  const sentences = Math.max(4, Math.round(words / WORDS_A_SENTENCE))
  const story = makeStory(random, Math.round(sentences * FACTS_A_SENTENCE))
  const told: string[][] = []
  return Array.from({ length: count }, (_, i) => {
    const original = random.chance(REWRITES) && told.length ? random.pick(told) : null
    const lines = chosen(story.facts, sentences, random).map((fact, k) =>
      original?.[k] && random.chance(COPIED) ? original[k] : tell(fact, story, random),
    )
    told.push(lines)
    return {
      id: `s${seed}-${String(i).padStart(4, '0')}`,
      text: paragraphs(lines, random),
      ...(random.chance(DATED) && { date: isoDay(story.day + random.whole(0, 2)) }),
    }
  })
}

/** Articles of many stories in one pile, 2 to 9 a story and 200 to 800 words each, in no order. */
export function mixedArticles(seed: number, count: number): ArticleInput[] {
  const random = new Random(seed)
  const all: ArticleInput[] = []
  while (all.length < count) {
    const size = Math.min(random.whole(2, 9), count - all.length)
    all.push(...madeStory(seed * 10_000 + all.length, size, random.whole(200, 800)))
  }
  return random.shuffled(all)
}

function makeStory(random: Random, facts: number): Story {
  skeletons ??= readSkeletons()
  const { sentences, words } = skeletons
  const cast = makeCast(random)
  const topic = new Map<string, string>()
  const fill = (piece: Piece): Piece => ({ ...piece, text: filled(piece) })
  const filled = ({ kind, text, form, type }: Piece): string => {
    if (kind === 'name') return nameFor(text, type, cast, random)
    if (kind === 'number') return otherNumber(text, random)
    if (kind === 'weekday') return random.pick(WEEKDAYS)
    if (kind === 'month') return random.pick(MONTHS)
    if (kind === 'as-is' || !random.chance(NEW_WORDS)) return text
    // A story keeps to its matter: half of the time a word stands for the one it stood for before.
    const known = topic.get(text)
    if (known && random.chance(0.5)) return known
    const word = random.pickFrequent(words.get(form!)!)
    topic.set(text, word)
    return word
  }
  return {
    facts: Array.from({ length: facts }, () => ({ pieces: random.pick<Skeleton>(sentences).map(fill) })),
    cast,
    day: random.whole(0, 700),
  }
}

/** What an article tells: more of the first facts, which are the news, than of the last, roughly in their order. */
function chosen(facts: readonly Fact[], count: number, random: Random): Fact[] {
  return facts
    .map((fact, rank) => ({ fact, rank, draw: random.next() * (NEWS_BIAS + rank / facts.length) }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, count)
    .sort((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact)
}

/** A fact in an article's own words. */
function tell({ pieces }: Fact, { cast }: Story, random: Random): string {
  const { words } = skeletons!
  const said = pieces.map(({ kind, text, space, form, type }) => {
    if (kind === 'word' && random.chance(OWN_WORDS)) return space + random.pickFrequent(words.get(form!)!)
    if (kind === 'number' && random.chance(OWN_NUMBERS)) return space + otherNumber(text, random)
    if (kind === 'name' && type === 'person' && random.chance(OWN_WORDS)) return space + text.split(' ').at(-1)
    if (kind === 'name' && random.chance(OWN_WORDS / 4)) return space + nameFor(text, type, cast, random)
    return space + text
  })
  const sentence = said.join('')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Of as many digits; years stay near. */
function otherNumber(text: string, random: Random): string {
  const value = Number(text.replaceAll(',', ''))
  if (!Number.isFinite(value) || value === 0) return text
  if (/^(?:19|20)\d\d$/.test(text)) return String(value - random.whole(0, 6))
  if (text.includes('.')) return (value * (0.5 + random.next())).toFixed(1)
  const other = Math.max(2, Math.round(value * (0.4 + 1.2 * random.next())))
  return text.includes(',') ? String(other).replace(/\B(?=(\d{3})+$)/g, ',') : String(other)
}

function paragraphs(lines: readonly string[], random: Random): string {
  return lines.map((line, i) => (i === 0 ? '' : random.chance(0.5) ? '\n\n' : ' ') + line).join('')
}

const isoDay = (day: number) => new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10)
