import { areSynonyms } from '../lexicon/concepts.ts'
import { contrastsOf, shareSet } from '../lexicon/contrast-index.ts'
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
/** A term that stands in more labels brings up no candidates. */
const MAX_POSTINGS = 300
/** A label joins a group where it stands for the same as this share of the group's labels from other articles. */
const MIN_AGREEING = 0.5

/** Labels in groups that stand for one thing each; every group has labels of several articles. The surest pairs are joined first. */
export function groupLabels(labels: readonly Label[], context: Context): Label[][] {
  const pairs = candidatePairs(labels)
    .map(([a, b]) => ({ a, b, strength: strengthOf(labels[a]!, labels[b]!, context) }))
    .filter((pair) => pair.strength > 0)
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  const linked = new Set(pairs.map((pair) => keyOf(pair.a, pair.b)))
  const groupOf = labels.map((_, i) => [i])
  for (const { a, b, strength } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!]
    if (left === right || !agree(left, right, labels, linked)) continue
    if (strength === CONTRARY && left.length + right.length > 2) continue
    const joined = [...left, ...right]
    for (const i of joined) groupOf[i] = joined
  }
  return [...new Set(groupOf)]
    .filter((group) => new Set(group.map((i) => labels[i]!.at)).size > 1)
    .map((group) => group.sort((x, y) => x - y).map((i) => labels[i]!))
}

const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

function agree(
  left: readonly number[],
  right: readonly number[],
  labels: readonly Label[],
  linked: ReadonlySet<string>,
): boolean {
  let across = 0
  let agreeing = 0
  for (const x of left)
    for (const y of right) {
      if (labels[x]!.at === labels[y]!.at) continue
      across++
      if (linked.has(keyOf(x, y))) agreeing++
    }
  return agreeing >= MIN_AGREEING * across
}

/** Pairs of labels of different articles that share a term or a set of contrasts, by an index. */
function candidatePairs(labels: readonly Label[]): [number, number][] {
  const postings = new Map<string, number[]>()
  const found = new Set<string>()
  const pairs: [number, number][] = []
  for (const [b, { at, terms }] of labels.entries())
    for (const term of new Set([...terms, ...setsOf(labels[b]!)])) {
      const list = postings.get(term)
      if (list && list.length <= MAX_POSTINGS)
        for (const a of list) {
          if (labels[a]!.at === at || found.has(keyOf(a, b))) continue
          found.add(keyOf(a, b))
          pairs.push([a, b])
        }
      if (list) list.push(b)
      else postings.set(term, [b])
    }
  return pairs
}

const setsOf = ({ terms, noun }: Label) =>
  [noun, ...terms].flatMap((word) => contrastsOf(word).map(({ set }) => `contrast:${set.id}`))

/** How surely two labels stand for one thing; 0 where they do not. */
function strengthOf(a: Label, b: Label, context: Context): number {
  const heads = headLikeness(a, b)
  if (!heads && (a.terms.has(b.head) || b.terms.has(a.head))) return 0 // "security forces" is no label for their "capabilities"
  const shared = [...a.terms].filter(
    (term) => b.terms.has(term) && (heads || !(a.where.has(term) && b.where.has(term))),
  ).length
  const share = shared / Math.max(1, Math.min(a.terms.size, b.terms.size))
  if (heads ? share < MIN_SHARED : shared < 2 || share < MIN_SHARED_OTHER_HEAD) {
    const contrary = heads > 0 && !a.named && !b.named && areContrary(a, b)
    return contrary && context.likeness(a, b) >= MIN_CONTEXT_CONTRARY ? CONTRARY : 0
  }
  const likeness = context.likeness(a, b)
  return likeness >= (heads > CONTRAST ? MIN_CONTEXT : MIN_CONTEXT_OTHER_HEAD) ? (heads + share) * likeness : 0
}

/** Worth of a head that is a synonym, and of one that stands in the same set of contrasts. */
const SYNONYM = 0.8
const CONTRAST = 0.6

function headLikeness(a: Label, b: Label): number {
  if (a.head === b.head) return 1
  if (areSynonyms(a.head, b.head)) return SYNONYM
  return shareSet(a.noun, b.noun) ? CONTRAST : 0
}
