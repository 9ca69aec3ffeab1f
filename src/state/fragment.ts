import { KINDS, NO_FILTERS, OPENING, type Passage, RELATIONS, ROOMS, SORTS, type ViewState } from './view-state.ts'

/** The form of the links. A link of another version opens the story as if it had none. */
const VERSION = '1'
/** What chat programs and mail still keep whole. */
export const MAX_FRAGMENT_CHARS = 2000
const MAX_ID_CHARS = 200
const MAX_COLUMNS = 6
const MAX_COUNTED = 50
const MAX_SEARCH_CHARS = 200

/** `#1/findings?f=figure%3Aattack&r=vary`: read left to right, nothing that is at its opening value. */
export function toFragment(view: ViewState): string {
  const { filters } = view
  const parts: [string, string][] = [
    ['f', view.finding ?? ''],
    ['p', view.passage ? [view.passage.article, view.passage.start, view.passage.end].join('~') : ''],
    ['a', view.front ?? ''],
    ['s', filters.sort === NO_FILTERS.sort ? '' : filters.sort],
    ['r', filters.relations.join('.')],
    ['k', filters.kinds.join('.')],
    ['q', filters.text],
    ['in', overruled(view, true)],
    ['out', overruled(view, false)],
    ['c', view.columns.join('~')],
  ]
  let fragment = `#${VERSION}/${view.room}`
  for (const [key, value] of parts) {
    if (value === '') continue
    const next = `${fragment}${fragment.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value.toWellFormed())}`
    if (next.length <= MAX_FRAGMENT_CHARS) fragment = next
  }
  return fragment
}

const overruled = (view: ViewState, counted: boolean) =>
  Object.keys(view.counted)
    .filter((id) => view.counted[id] === counted)
    .join('~')

/** An address without a fragment asks for nothing; one with a fragment must name a room of this version. */
export const isReadable = (fragment: string) => fragment.length <= 1 || split(fragment).room !== null

/** What a link asks for. Never throws: what it cannot read keeps its opening value. Ids are checked against the story, not here. */
export function fromFragment(fragment: string): ViewState {
  const { room, value } = split(fragment)
  if (room === null) return OPENING
  return {
    room,
    finding: idOf(value('f')),
    passage: passageOf(value('p')),
    front: idOf(value('a')),
    columns: ids(value('c')).slice(0, MAX_COLUMNS),
    counted: Object.fromEntries([
      ...ids(value('out')).map((id) => [id, false] as const),
      ...ids(value('in')).map((id) => [id, true] as const),
    ]),
    filters: {
      relations: knownOf(RELATIONS, value('r')),
      kinds: knownOf(KINDS, value('k')),
      text: value('q').slice(0, MAX_SEARCH_CHARS),
      sort: SORTS.find((sort) => sort === value('s')) ?? NO_FILTERS.sort,
    },
  }
}

function split(fragment: string): { room: ViewState['room'] | null; value: (key: string) => string } {
  const [path = '', query = ''] = fragment
    .slice(0, 2 * MAX_FRAGMENT_CHARS)
    .replace(/^#/, '')
    .split('?', 2)
  const [version, name] = path.split('/')
  const room = version === VERSION ? (ROOMS.find((known) => known === name) ?? null) : null
  const values = new URLSearchParams(query)
  return { room, value: (key) => (values.get(key) ?? '').toWellFormed() }
}

const idOf = (value: string) => (value !== '' && value.length <= MAX_ID_CHARS ? value : null)

const ids = (value: string) =>
  [...new Set(value.split('~'))].filter((id) => idOf(id) !== null && id !== '__proto__').slice(0, MAX_COUNTED)

const knownOf = <T extends string>(known: readonly T[], value: string): T[] => {
  const asked = value.split('.')
  return known.filter((item) => asked.includes(item))
}

function passageOf(value: string): Passage | null {
  const [article, from, to, ...rest] = value.split('~')
  const start = offsetOf(from)
  const end = offsetOf(to)
  if (!article || idOf(article) === null || start === null || end === null || rest.length > 0) return null
  return start < end ? { article, start, end } : null
}

const offsetOf = (digits: string | undefined) => (digits && /^\d{1,9}$/.test(digits) ? Number(digits) : null)
