import type { Place } from '../../model/span.ts'
import type { Said, Topic } from '../flow/aligned.ts'
import { groupBy } from '../flow/group-by.ts'
import type { Sentence, Token } from '../flow/token.ts'
import { type Senses, sensesOf, shareSense } from '../lexicon/concepts.ts'
import { contrastsOf } from '../lexicon/contrast-index.ts'
import type { ContrastSet } from '../lexicon/contrasts.ts'
import { tellsNaturalCause } from '../lexicon/natural-causes.ts'
import { stemIn } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import { saidAt } from './voice.ts'

/** A word of a set of contrasts in a sentence of a passage. */
interface Chosen {
  readonly set: ContrastSet
  /** Index of the article. */
  readonly at: number
  readonly token: Token
  /** The member of the set that it is a form of. */
  readonly member: string
  /** Index of its group in the set. */
  readonly group: number
  /** Its sentence tells of a quake, a storm, a crash: nobody acted. */
  readonly natural: boolean
  /** Stems beside it that say what it is about. */
  readonly neighbours: readonly Neighbour[]
}

interface Neighbour {
  readonly stem: string
  readonly senses: Senses | null
}

/** Passages whose articles draw different words from one set: "cut 1,500 jobs", "lay off 1,500 employees", "fire 1,800 workers". */
export function contrastTopics(context: Context): Topic<Said>[] {
  const found: { readonly set: ContrastSet; readonly chosen: Map<Token, Chosen> }[] = []
  const firstWith = new Map<ContrastSet, Map<Token, number>>()
  const read = new Map<number, readonly Chosen[]>()
  const chosenAt = (place: Place) => {
    const sentence = context.storySentenceAt(place)
    const known = read.get(sentence) ?? chosenIn(place, context)
    read.set(sentence, known)
    return known
  }
  for (const passage of context.passages) {
    const bySet = groupBy(
      passage.sentences.flatMap((place) => chosenAt(place)),
      ({ set }) => set,
    )
    for (const [set, all] of bySet) {
      const chosen = all.filter((c) => all.some((d) => d.at !== c.at && shareNeighbour(c, d)))
      const places = firstWith.get(set) ?? firstWith.set(set, new Map()).get(set)!
      const at = Math.min(found.length, ...chosen.map(({ token }) => places.get(token) ?? found.length))
      if (at === found.length) found.push({ set, chosen: new Map() })
      for (const one of chosen) {
        if (!found[at]!.chosen.has(one.token)) found[at]!.chosen.set(one.token, one)
        places.set(one.token, Math.min(at, places.get(one.token) ?? at))
      }
    }
  }
  return found.flatMap(({ set, chosen }) => toTopic(set, [...chosen.values()], context) ?? [])
}

/**
 * What a word is about stands this near to it, in tokens: the nearest of each side, or the two nearest where the word takes sides. "Support
 * for Israel" and "Israel, Washington's ally" are two ties.
 */
const NEIGHBOURS = 6
const MAX_NEIGHBOURS = { loaded: 2, strength: 1, role: 1 } as const

/** The words are about the same: something beside the one stands beside the other too. */
const shareNeighbour = (a: Chosen, b: Chosen) =>
  a.neighbours.some((x) => b.neighbours.some((y) => x.stem === y.stem || shareSense(x.senses, y.senses)))

function neighboursOf(tokens: readonly Token[], i: number, { from, to }: Sentence, most: number): Neighbour[] {
  const before = tokens
    .slice(Math.max(from, i - NEIGHBOURS), i)
    .filter(isNamed)
    .slice(-most)
  const behind = tokens
    .slice(i + 1, Math.min(to, i + NEIGHBOURS + 1))
    .filter(isNamed)
    .slice(0, most)
  return [...before, ...behind].map((t) => {
    const stem = stemIn(t)
    return { stem, senses: sensesOf(stem) }
  })
}

const isNamed = ({ tag }: Token) => tag === 'noun' || tag === 'number' || tag === 'name' || tag === 'adjective'

/** Forms of speech that stand in any sentence: a difference in them alone tells little. */
const TOO_COMMON = new Set(['certainty', 'saying', 'amount'])

function chosenIn(place: Place, context: Context): Chosen[] {
  const at = context.articleOf(place.article)
  if (!context.isWorded(at)) return []
  const { tokens, sentences } = context.articles[at]!.segmented.body
  const sentence = sentences[context.sentenceAt(place)]!
  const chosen: Chosen[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word' || token.tag === 'name') continue
    for (const { set, member, group } of contrastsOf(token.lower))
      if (set.kind !== 'role' && !TOO_COMMON.has(set.id))
        chosen.push({
          set,
          at,
          token,
          member,
          group,
          natural: set.id === KILLING && tellsNaturalCause(tokens, sentence.from, sentence.to),
          neighbours: neighboursOf(tokens, i, sentence, MAX_NEIGHBOURS[set.kind]),
        })
  }
  return chosen
}

const KILLING = 'killing'
/** "The quake killed 40" and "40 died in the quake" differ in nothing; "slaughtered" would. */
const BARE_DEATHS = new Set(['kill', 'slay', 'die', 'perish'])

const isBareDeath = (set: ContrastSet, chosen: readonly Chosen[]) =>
  set.id === KILLING && chosen.every(({ member }) => BARE_DEATHS.has(member)) && chosen.some(({ natural }) => natural)

/** Null unless two articles use none of the words that weigh as each other's do. */
function toTopic(set: ContrastSet, chosen: readonly Chosen[], context: Context): Topic<Said> | null {
  if (isBareDeath(set, chosen)) return null
  const byArticle = groupBy(chosen, ({ at }) => at)
  const groups = [...byArticle.values()].map((all) => [...new Set(all.map((c) => c.group))])
  const apart = groups.some((a, i) => groups.some((b, j) => i < j && a.every((group) => !b.includes(group))))
  if (!apart) return null
  const seen = new Set<string>()
  const first = chosen.filter(({ at, member }) => seen.size < seen.add(`${at} ${member}`).size)
  const ofScale = set.kind === 'strength' ? [...first].sort((a, b) => a.group - b.group) : first // the weakest first
  const members = [...new Set(ofScale.map((c) => c.member))]
  return {
    key: `contrast ${set.id} ${[...members].sort().join(' ')}`,
    about: `The word for it: ${members.map((m) => `“${m}”`).join(' or ')}`,
    items: first.map(({ at, token: { start, end, text } }) =>
      saidAt({ article: context.ids[at]!, start, end }, text, context.quotes[at] ?? []),
    ),
    note: `contrast:${set.id}`,
  }
}
