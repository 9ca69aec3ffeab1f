import type { Quote } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import { ALONE, WORD_FOR_WORD } from '../flow/quote-note.ts'
import { areSynonyms } from '../lexicon/concepts.ts'
import type { Context } from './context.ts'
import { aboutFamily, aboutSingle, keyOf } from './quote-about.ts'
import { withoutCopies } from './quote-copies.ts'
import { groupNodes } from './quote-groups.ts'
import { likePairs } from './quote-likeness.ts'
import { nodesOf } from './quote-nodes.ts'
import { type Segment, segmentsOf, termOf } from './quote-segments.ts'
import { singlesOf } from './quote-singles.ts'
import { windowOf } from './quote-windows.ts'

/** Quotations of one utterance, sentence by sentence, across articles; and those that one article alone carries. */
export function quoteFamilies(context: Context): Topic<Quote>[] {
  const { segments, repeats } = withoutCopies(segmentsOf(context), context)
  const nodes = nodesOf(segments)
  const groups = groupNodes(nodes, likePairs(nodes, context)).filter(isFamily)
  const told = new Set(groups.flat().map((segment) => segment.quote))
  const families = groups.flatMap((group) => {
    const topic = toTopic(group, repeats)
    const same = sameWords(group)
    return same.length > 0 && same.length < group.length
      ? [topic, { ...toTopic(same, repeats), key: `${topic.key} word for word`, note: WORD_FOR_WORD }]
      : [topic]
  })
  const singles = singlesOf(segments, told, context).map((quotes) => ({
    key: keyOf(quotes),
    about: aboutSingle(quotes),
    items: withRepeats(quotes, quotes.map(itemOf), repeats),
    note: ALONE,
  }))
  return [...families, ...singles]
}

const toTopic = (group: readonly Segment[], repeats: (segment: Segment) => readonly Segment[]): Topic<Quote> => ({
  key: keyOf(group),
  about: aboutFamily(group),
  items: withRepeats(
    group,
    group.map((segment) => narrow(segment, group)),
    repeats,
  ),
})

/** Fewer words are the same by chance or as a formula. */
const MIN_SAME_WORDS = 6

/** Where wordings differ: the longest of those that several articles have word for word, which is worth knowing by itself. */
function sameWords(group: readonly Segment[]): readonly Segment[] {
  const byWords = new Map<string, Segment[]>()
  const pieces = new Map<number, number>()
  for (const { article } of group) pieces.set(article, (pieces.get(article) ?? 0) + 1)
  for (const segment of group) {
    const whole = pieces.get(segment.article) === 1
    if (!whole || segment.words.length < MIN_SAME_WORDS || !isPrinted(segment)) continue
    const key = segment.words.map((word) => word.folded).join(' ')
    byWords.set(key, [...(byWords.get(key) ?? []), segment])
  }
  const shared = [...byWords.values()].filter((same) => new Set(same.map((s) => s.article)).size > 1)
  return shared.sort((a, b) => b.length - a.length || b[0]!.words.length - a[0]!.words.length)[0] ?? []
}

const isPrinted = ({ quote }: Segment) => quote.form === 'direct' || quote.form === 'partial'

/** One of them stands in quotation marks. Terms that two writers hold so are a matter of wording, unless both say whose they are. */
function isFamily(group: readonly Segment[]): boolean {
  if (group.some(isPrinted)) return true
  const speakers = new Set(group.map(({ speaker }) => speaker.entity))
  return (
    speakers.size === 1 &&
    !speakers.has(null) &&
    group.every(({ words, quote }) => quote.form === 'scare' && words.length > 1 && !isName(quote))
  )
}

/** “Supreme Military Committee”: capitalised throughout. */
const isName = ({ text }: Quote) => !/(?:^|[^\p{L}'’])\p{Ll}{4,}/u.test(text)

/** The segment as a quotation of its own. */
const itemOf = ({ quote, start, end }: Segment): Quote =>
  start === quote.start && end === quote.end
    ? quote
    : { ...quote, start, end, text: quote.text.slice(start - quote.start, end - quote.start) }

/** A post is cut to what the others quote of it; indirect speech is a clause already. */
function narrow(segment: Segment, group: readonly Segment[]): Quote {
  const { quote } = segment
  const post = quote.form === 'direct' && /^[\p{L}\p{N}]/u.test(quote.text)
  if (!post || segment.words.length === 0) return itemOf(segment)
  const others = new Set(group.flatMap((other) => (other.article === segment.article ? [] : other.terms)))
  const shared = (term: string) => others.has(term) || [...others].some((other) => areSynonyms(term, other))
  return itemOf({ ...segment, ...windowOf(segment, shared, termOf) })
}

/** By place, each with the same words of the article's copies. */
function withRepeats(
  group: readonly Segment[],
  items: readonly Quote[],
  repeats: (segment: Segment) => readonly Segment[],
): Quote[] {
  const order = (a: Quote, b: Quote) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1)
  return group.flatMap((segment, i) => [items[i]!, ...repeats(segment).map(itemOf)]).sort(order)
}
