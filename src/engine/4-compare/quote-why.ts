import type { Quote } from '../../model/mention.ts'
import { listed } from './figure-why.ts'
import { type Change, weightOf } from './quote-changes.ts'
import type { SenseChange } from './quote-sense.ts'
import type { Version } from './quote-version.ts'

const MAX_CHANGES = 3
const MAX_VERSIONS = 4
const MAX_CHANGE_CHARS = 70

/** "4 wordings. 002 has “definitely” for “certainly”, “going forward” for “as things progress”." The most telling changes of each version. */
export function wordingNote(
  base: Version,
  others: readonly { readonly version: Version; readonly changes: readonly Change[] | null }[],
): string {
  const changed = others.filter(({ changes }) => changes === null || changes.length > 0)
  const told = changed.slice(0, MAX_VERSIONS).map(({ version, changes }) => {
    const who = listed(version.articles)
    if (!changes) return `${who} ${version.articles.length > 1 ? 'have' : 'has'} quite other words`
    const telling = [...changes].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MAX_CHANGES)
    const inOrder = changes.filter((change) => telling.includes(change))
    return `${who} ${inWords(inOrder, version)}`
  })
  const more = changed.length - MAX_VERSIONS
  const left = more > 0 ? `; ${more} more ${more > 1 ? 'differ' : 'differs'}` : ''
  const parts = others.filter((o) => !changed.includes(o)).flatMap(({ version }) => version.articles)
  const quoting = parts.length ? ` ${listed(parts)} ${parts.length > 1 ? 'quote' : 'quotes'} only a part.` : ''
  const against = told.length ? ` Against ${base.articles[0]}, ${told.join('; ')}${left}.` : ''
  return `${others.length + 1} wordings.${against}${quoting}`
}

/** "has “definitely” for “certainly” and leaves out “will”" */
function inWords(changes: readonly Change[], { articles }: Version): string {
  const many = articles.length > 1
  const has = changes.filter(({ from, to }) => from && to).map(({ from, to }) => `${quoted(to)} for ${quoted(from)}`)
  const drops = changes.filter(({ to }) => !to).map(({ from }) => quoted(from))
  const adds = changes.filter(({ from }) => !from).map(({ to }) => quoted(to))
  const part = (one: string, all: string, list: readonly string[]) =>
    list.length ? [`${many ? all : one} ${listed(list)}`] : []
  return listed([...part('has', 'have', has), ...part('leaves out', 'leave out', drops), ...part('adds', 'add', adds)])
}

const quoted = (words: string) =>
  `“${words.length > MAX_CHANGE_CHARS ? `${words.slice(0, MAX_CHANGE_CHARS).trimEnd()} …` : words}”`

const KINDS: Readonly<Record<SenseChange['kind'], string>> = {
  negation: 'One of them negates it',
  number: 'The numbers differ',
  direction: 'They point different ways',
}

/** "The sense may differ: “mission from Iraq” (000), “mission in Iraq” (003). " */
export function senseNote(
  base: Version,
  found: readonly { readonly change: SenseChange; readonly version: Version }[],
): string {
  const parts = found.slice(0, MAX_CHANGES).map(({ change, version }) => {
    const side = (words: string, { articles }: Version) => `${words ? quoted(words) : 'nothing'} (${articles[0]})`
    return `${KINDS[change.kind]}: ${side(change.from, base)}, ${side(change.to, version)}`
  })
  return parts.length ? `The sense may differ. ${parts.join('. ')}. ` : ''
}

/** " 001 gives it without quotation marks." */
export function markNote(items: readonly Quote[]): string {
  const unmarked = [...new Set(items.filter(isUnmarked).map((item) => item.article))].sort()
  if (unmarked.length === 0) return ''
  return ` ${listed(unmarked)} ${unmarked.length > 1 ? 'give' : 'gives'} it without quotation marks.`
}

/** Indirect speech, or a post, whose speaker is an account ("@office"). */
const isUnmarked = ({ form, speaker }: Quote) => form === 'indirect' || speaker?.startsWith('@') === true
