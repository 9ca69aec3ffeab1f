import { areSynonyms } from '../lexicon/concepts.ts'
import { shareSet } from '../lexicon/contrast-index.ts'
import { type Cluster, Clusters, type Link, pairsWithinArticles } from './clusters.ts'
import type { Context } from './context.ts'
import { areContrary } from './label-differences.ts'
import type { Label } from './labels.ts'

/** Sentences less like than this are about different things, whatever nouns they share. */
const MIN_CONTEXT = 0.3
/** Labels with other head nouns must share more: "military presence in Iraq", "military footprint in the country". */
const MIN_CONTEXT_OTHER_HEAD = 0.5
/** Two words of a set of contrasts and nothing shared but the head: "rebel fighters", "terrorist fighters". */
const MIN_CONTEXT_CONTRARY = 0.5
/** Their strength: below all others, so that such labels are joined last, and only where neither has found company. */
const CONTRARY = 0.1
const MIN_SHARED = 0.5
const MIN_SHARED_OTHER_HEAD = 0.6
/** A label joins a group where it stands for the same as this share of the group's labels from other articles. */
const MIN_AGREEING = 0.5

/** Labels in groups that stand for one thing each; every group has labels of several articles. The surest pairs are joined first. */
export function groupLabels(labels: readonly Label[], context: Context): Label[][] {
  const pairs = likePairs(labels, context).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const clusters = new Clusters((i) => labels[i]!.at, pairs)
  for (const { a, b, score } of pairs) {
    const [left, right] = [clusters.of(a), clusters.of(b)]
    if (left === right || !agree(left, right, clusters)) continue
    if (score === CONTRARY && left.items.length + right.items.length > 2) continue
    clusters.join(left, right)
  }
  return clusters
    .ofSeveral()
    .filter(({ articles }) => articles.size > 1)
    .map(({ items }) => [...items].sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
    .map((group) => group.map((i) => labels[i]!))
}

function agree(left: Cluster, right: Cluster, clusters: Clusters): boolean {
  const across = left.items.length * right.items.length - pairsWithinArticles(left, right)
  return clusters.between(left, right).count >= MIN_AGREEING * across
}

/** Pairs of labels that stand in like sentences and, as far as their words tell, for one thing. */
function likePairs(labels: readonly Label[], context: Context): Link[] {
  const starts = firstOfSentence(labels, context.sentences.length)
  const bits = Int32Array.from(labels, (label) => label.bits)
  const sided = Uint8Array.from(labels, (label) => Number(label.sided))
  const kinships = new Map<number, Map<number, Kinship>>()
  const pairs: Link[] = []
  for (let sentence = 0; sentence < context.sentences.length; sentence++) {
    const [from, to] = [starts[sentence]!, starts[sentence + 1]!]
    if (from === to) continue
    context.likeSentences(sentence, MIN_CONTEXT, (like, likeness) => {
      if (like < sentence) return
      const maySide = likeness >= MIN_CONTEXT_CONTRARY ? 1 : 0
      for (let a = from; a < to; a++)
        for (let b = starts[like]!; b < starts[like + 1]!; b++) {
          if ((bits[a]! & bits[b]!) === 0 && (maySide & sided[a]! & sided[b]!) === 0) continue
          const [label, other] = [labels[a]!, labels[b]!]
          const score = strengthOf(label, other, kinshipOnce(label, other, kinships), likeness)
          if (score > 0) pairs.push({ a, b, score })
        }
    })
  }
  return pairs
}

/** Of each of the story's sentences the first label at or behind it; labels stand in the order of their sentences. */
function firstOfSentence(labels: readonly Label[], sentences: number): Int32Array {
  const starts = new Int32Array(sentences + 1)
  for (const { storySentence } of labels) starts[storySentence + 1]!++
  for (let i = 0; i < sentences; i++) starts[i + 1]! += starts[i]!
  return starts
}

/** What the words of two labels show, whatever their sentences. `contrary`: they share a head and take sides. */
interface Kinship {
  /** Worth of the heads and of the other words that they share; 0 where these are too few. */
  readonly worth: number
  readonly minContext: number
  readonly contrary: boolean
}

/** Kinship of two wordings, judged once. `known`: by the wording of either. */
function kinshipOnce(a: Label, b: Label, known: Map<number, Map<number, Kinship>>): Kinship {
  let ofFirst = known.get(a.wording)
  if (!ofFirst) {
    ofFirst = new Map()
    known.set(a.wording, ofFirst)
  }
  let kinship = ofFirst.get(b.wording)
  if (!kinship) {
    kinship = kinshipOf(a, b)
    ofFirst.set(b.wording, kinship)
  }
  return kinship
}

function kinshipOf(a: Label, b: Label): Kinship {
  const heads = headLikeness(a, b)
  const minContext = heads > CONTRAST ? MIN_CONTEXT : MIN_CONTEXT_OTHER_HEAD
  const none = { worth: 0, minContext, contrary: false }
  if (!heads && (a.terms.has(b.head) || b.terms.has(a.head))) return none // "security forces" is no label for their "capabilities"
  const shared = countShared(a.terms, b.terms, (term) => heads > 0 || !(a.where.has(term) && b.where.has(term)))
  const share = shared / Math.max(1, Math.min(a.terms.size, b.terms.size))
  if (heads ? share >= MIN_SHARED : shared > 1 && share >= MIN_SHARED_OTHER_HEAD)
    return { worth: heads + share, minContext, contrary: false }
  return { ...none, contrary: heads > 0 && areContrary(a, b) }
}

/** How surely two labels in sentences so like stand for one thing; 0 where they do not. */
function strengthOf(a: Label, b: Label, { worth, minContext, contrary }: Kinship, likeness: number): number {
  if (likeness < minContext) return 0
  return contrary && likeness >= MIN_CONTEXT_CONTRARY && !a.named && !b.named ? CONTRARY : worth * likeness
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: (term: string) => boolean) {
  let shared = 0
  for (const term of a) if (b.has(term) && counts(term)) shared++
  return shared
}

/** Worth of a head that is a synonym, and of one that stands in the same set of contrasts. */
const SYNONYM = 0.8
const CONTRAST = 0.6

function headLikeness(a: Label, b: Label): number {
  if (a.head === b.head) return 1
  if (areSynonyms(a.head, b.head)) return SYNONYM
  return shareSet(a.noun, b.noun) ? CONTRAST : 0
}
