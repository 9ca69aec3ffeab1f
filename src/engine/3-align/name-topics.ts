import type { Name } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { personForm } from '../lexicon/name-forms.ts'
import { plainSpelling } from '../lexicon/name-spellings.ts'
import { COURTESY } from '../lexicon/titles.ts'
import type { Context } from './context.ts'

/** A name as resolved, as read, and the prose it stands in. */
interface Printed {
  readonly name: Name
  readonly read: NameRead
  readonly prose: Prose
}

/**
 * For each entity that several articles of the story's event name: how each spells it, and the title each gives a person.
 * Places and bodies are topics like people; what is worth telling is for the comparison to say.
 */
export function nameTopics(context: Context): Topic<Name>[] {
  const byEntity = new Map<string, Printed[][]>()
  for (const [article, { segmented, extraction }] of context.articles.entries()) {
    if (!context.events[article]!.same) continue
    const own = new Map<string, Printed[]>()
    for (const [i, name] of context.names[article]!.entries()) {
      const read = extraction.name[i]!
      const printed = { name, read, prose: read.field ? segmented.title! : segmented.body }
      const list = own.get(name.entity)
      if (list) list.push(printed)
      else own.set(name.entity, [printed])
    }
    for (const [entity, list] of own) {
      const lists = byEntity.get(entity)
      if (lists) lists.push(list)
      else byEntity.set(entity, [list])
    }
  }
  const same = context.events.filter((event) => event.same).length
  const topics: Topic<Name>[] = []
  for (const [entity, lists] of byEntity) {
    if (lists.length < 2 || !isWorthTelling(lists, same)) continue
    topics.push(spellings(entity, lists))
    if (lists[0]![0]!.name.entityType === 'person') topics.push(...titles(entity, lists, context))
  }
  return topics
}

/** Where all spell it alike, only what half of the articles name is worth a word. */
const isWorthTelling = (lists: readonly (readonly Printed[])[], articles: number) =>
  lists.length * 2 >= articles || new Set(lists.flat().map(({ name }) => plainSpelling(name.text))).size > 1

const keyOf = (entity: string) => entity.slice(entity.indexOf(':') + 1)

function spellings(entity: string, lists: readonly (readonly Printed[])[]): Topic<Name> {
  const items = lists.map((list) => withBracket(list, fullest(list)))
  const label = labelOf(items.map((item) => item.text))
  return { key: keyOf(entity), about: `The name of ${label}`, items }
}

/** The spelling that most articles print; of those the longest with a capital. */
function labelOf(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isSmall = (text: string) => Number(text === text.toLowerCase())
  const order = (a: string, b: string) =>
    counts.get(b)! - counts.get(a)! || isSmall(a) - isSmall(b) || b.length - a.length || (a < b ? -1 : 1)
  return [...counts.keys()].sort(order)[0]!
}

/** A person's fullest name, which later mentions shorten; another entity's first. The text comes before the title, which shortens too. */
function fullest(list: readonly Printed[]): number {
  const isPerson = list[0]!.name.entityType === 'person'
  let best = 0
  let most = -1
  for (const [i, { name }] of list.entries()) {
    const words = (isPerson ? personForm(name.text).words.length * 2 : 0) + (name.field ? 0 : 1)
    if (words > most) {
      best = i
      most = words
    }
  }
  return best
}

/** "Daesh (ISIL)", "Islamic State (IS)": both names the article gives. */
function withBracket(list: readonly Printed[], at: number): Name {
  const { name, read, prose } = list[at]!
  const next = list[at + 1]
  if (!next || next.read.from !== read.to + 1 || !/^[([]$/.test(prose.tokens[read.to]?.text ?? '')) return name
  const close = prose.tokens[next.read.to]
  if (!close || !/^[)\]]$/.test(close.text) || next.name.field !== name.field) return name
  return { ...name, end: close.end, text: prose.text.slice(name.start, close.end) }
}

/** The first title that each article prints beside the person's name, where two do. */
function titles(entity: string, lists: readonly (readonly Printed[])[], context: Context): Topic<Name>[] {
  const items = lists.flatMap((list) => {
    const worded = context.isWorded(context.articleOf(list[0]!.name.article))
    const titled = worded ? list.find(({ name }) => name.title && !isCourtesy(name.title)) : undefined
    if (!titled?.read.titleSpan) return []
    const { start, end } = titled.read.titleSpan
    return [{ ...titled.name, start, end, text: titled.prose.text.slice(start, end) }]
  })
  if (items.length < 2) return []
  const label = labelOf(lists.map((list) => list[fullest(list)]!.name.text))
  return [{ key: `${keyOf(entity)} title`, about: `The title of ${label}`, items, note: 'titles' }]
}

const isCourtesy = (title: string) => COURTESY.has(title.toLowerCase().replace('.', ''))
