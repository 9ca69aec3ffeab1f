import type { CorrectionOf, Words } from '../../model/correction.ts'
import type { FindingKind } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import type { Said, Topic, TopicsOf } from '../flow/aligned.ts'
import { ALONE, WORD_FOR_WORD } from '../flow/quote-note.ts'
import type { Context } from './context.ts'
import { meet } from './readers-word.ts'

type Told = CorrectionOf<'accounts'>

/** The topics of a kind after the reader's word on what tells of the same, one word after the other. */
export function correctTopics<K extends FindingKind>(
  kind: K,
  topics: readonly TopicsOf[K][],
  told: readonly Told[],
  context: Context,
): readonly TopicsOf[K][] {
  type Item = TopicsOf[K]['items'][number] & Place
  const own = told.filter((one) => one.of === kind)
  const itemAt = (words: Words) => itemOf(kind, words, context) as Item | undefined
  return own.reduce<readonly Topic<Item>[]>(
    (now, one) => (one.same ? linked(now, one, kind, itemAt) : unlinked(now, one, kind)),
    topics as readonly Topic<Item>[],
  ) as readonly TopicsOf[K][]
}

/** What the words are an account of: the mention of the kind that stands there, or the words themselves. */
function itemOf(kind: FindingKind, words: Words, context: Context): Place | undefined {
  const at = context.ids.indexOf(words.article)
  if (at < 0) return undefined
  if (kind === 'wording' || kind === 'statement') return spoken(words)
  const mentions = { figure: context.figures, date: context.dates, quote: context.quotes, name: context.names }[kind]
  return mentions[at]!.find((mention) => meet(mention, words))
}

const spoken = (words: Words): Said => ({ ...words, reading: words.text })

/** The topics that hold any of the words become one, with the words that no topic holds; the part of a quotation that is the same stays a topic too. */
function linked<T extends Place>(
  topics: readonly Topic<T>[],
  { one, others }: Told,
  kind: FindingKind,
  itemAt: (words: Words) => T | undefined,
): readonly Topic<T>[] {
  const words = [one, ...others]
  const holding = words.map((w) =>
    topics.find((t) => t.note !== WORD_FOR_WORD && t.items.some((item) => meet(item, w))),
  )
  const joined = [...new Set(holding.filter((topic) => topic !== undefined))]
  const loose = words.flatMap((w, i) => (holding[i] ? [] : (itemAt(w) ?? [])))
  const items = [...joined.flatMap((topic) => topic.items), ...loose].sort(byPlace)
  if (joined.length + loose.length < 2) return topics
  const main = joined.toSorted((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))[0]
  const { note, ...rest }: Topic<T> = main ?? { key: `linked ${one.text.toLowerCase()}`, about: one.text, items }
  const kept = note === ALONE ? undefined : note
  const sure = kind === 'figure' ? surely(items, words) : []
  return [
    ...topics.filter((topic) => !joined.includes(topic)),
    {
      ...rest,
      items,
      ...(kept !== undefined && { note: kept }),
      ...(sure.length > 0 && { sure: [...(rest.sure ?? []), ...sure] }),
    },
  ]
}

/** The reader says that they count the same: where they cannot both hold, that is a conflict. */
function surely<T extends Place>(items: readonly T[], words: readonly Words[]): [string, string][] {
  const ids = items
    .filter((item) => words.some((w) => meet(item, w)))
    .flatMap((item) => ('id' in item ? [String(item.id)] : []))
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]))
}

/** The words leave every topic that they share with the others; what can stand alone is a topic of its own then. */
function unlinked<T extends Place>(topics: readonly Topic<T>[], { one, others }: Told, kind: FindingKind): Topic<T>[] {
  const apart: Topic<T>[] = []
  const left = topics.flatMap((topic): readonly Topic<T>[] => {
    const taken = topic.items.filter((item) => meet(item, one))
    if (taken.length === 0 || !topic.items.some((item) => others.some((w) => meet(item, w)))) return [topic]
    if (apart.length === 0 && !NEEDS_TWO.has(kind))
      apart.push(alone({ ...topic, key: `${topic.key} apart`, items: taken }, kind))
    const items = topic.items.filter((item) => !taken.includes(item))
    if (new Set(items.map((item) => item.article)).size > 1) return [{ ...topic, items }]
    return NEEDS_TWO.has(kind) || topic.note === WORD_FOR_WORD ? [] : [alone({ ...topic, items }, kind)]
  })
  return [...left, ...apart]
}

/** A label and a spelling are worth a finding beside another only. */
const NEEDS_TWO: ReadonlySet<FindingKind> = new Set(['wording', 'name'])

const alone = <T extends Place>(topic: Topic<T>, kind: FindingKind): Topic<T> =>
  kind === 'quote' ? { ...topic, note: ALONE } : topic

const byPlace = (a: Place, b: Place) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1)
