import { codeOf } from './finding-code.ts'
import {
  EVEN_LAYOUT,
  type Filters,
  KINDS,
  type Layout,
  NO_FILTERS,
  NOISES,
  OPENING,
  type Passage,
  RELATIONS,
  ROOMS,
  type Room,
  SORTS,
  type ViewState,
} from './view-state.ts'

/** The form of the links. A link of another version opens the story as if it had none. */
const VERSION = '1'
/** What chat programs and mail still keep whole. */
export const MAX_FRAGMENT_CHARS = 2000
const MAX_ID_CHARS = 200
export const MAX_COLUMNS = 6
const MAX_SEARCH_CHARS = 200
/** In per cent of an even share. */
export const MIN_WIDTH = 50
export const MAX_WIDTH = 300
const NONE = 'none'

/** `#1/findings?f=!3w5e11264sgsf&r=vary`: read left to right, nothing that is at its opening value. */
export function toFragment(view: ViewState): string {
  const parts: (readonly [string, string])[] = [
    ['story', view.story ?? ''],
    ['f', view.finding === null ? '' : codeOf(view.finding)],
    ['p', view.passage ? passagePart(view.passage) : ''],
    ['a', view.front ?? ''],
    ...filterParts(view.filters),
    ['c', view.columns.join('~')],
    ...layoutParts(view.layout),
    ...ROOMS.map((room) => [`h.${room}`, heldPart(view.held[room])] as const),
  ]
  let fragment = `#${VERSION}/${view.room}`
  for (const [key, value] of parts) {
    if (value === '') continue
    const next = `${fragment}${fragment.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value.toWellFormed())}`
    if (next.length <= MAX_FRAGMENT_CHARS) fragment = next
  }
  return fragment
}

/** The link of a mark: its finding in the article it stands in. */
export const toFinding = (finding: string, front: string, story: string | null) =>
  `#${VERSION}/read?${story === null ? '' : `story=${encodeURIComponent(story)}&`}f=${encodeURIComponent(codeOf(finding))}&a=${encodeURIComponent(front.toWellFormed())}`

const filterParts = ({ sort, relations, kinds, text, flagged, ignored }: Filters): [string, string][] => [
  ['s', sort === NO_FILTERS.sort ? '' : sort],
  ['r', relations.join('.')],
  ['k', kinds.join('.')],
  ['q', text],
  ['g', flagged ? '1' : ''],
  ['n', sameItems(ignored, NO_FILTERS.ignored) ? '' : ignored.join('.') || NONE],
]

const layoutParts = ({ rows, base, pinned, alone, widths, linked }: Layout): [string, string][] => [
  ['l', rows ? 'rows' : ''],
  ['b', base ?? ''],
  ['one', alone ?? ''],
  ['pin', pinned.join('~')],
  ['w', widths.join('.')],
  ['u', linked ? '' : '1'],
]

const sameItems = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item) => b.includes(item))

const heldPart = (finding: string | null | undefined) =>
  finding === undefined ? '' : finding === null ? NONE : codeOf(finding)

/** An address without a fragment asks for nothing; one with a fragment must name a room of this version. */
export const isReadable = (fragment: string) => fragment.length <= 1 || split(fragment).room !== null

type Value = (key: string) => string

/** What a link asks for. Never throws: what it cannot read keeps its opening value. Ids are checked against the story, not here. */
export function fromFragment(fragment: string): ViewState {
  const { room, value } = split(fragment)
  if (room === null) return OPENING
  return {
    story: idOf(value('story')),
    room,
    finding: idOf(value('f')),
    passage: passageOf(value('p')),
    front: idOf(value('a')),
    columns: ids(value('c')).slice(0, MAX_COLUMNS),
    filters: filtersOf(value),
    layout: layoutOf(value),
    held: heldOf(value),
  }
}

const filtersOf = (value: Value): Filters => ({
  relations: knownOf(RELATIONS, value('r')),
  kinds: knownOf(KINDS, value('k')),
  text: value('q').slice(0, MAX_SEARCH_CHARS),
  sort: SORTS.find((sort) => sort === value('s')) ?? NO_FILTERS.sort,
  flagged: value('g') === '1',
  ignored: value('n') === '' ? NO_FILTERS.ignored : knownOf(NOISES, value('n')),
})

const layoutOf = (value: Value): Layout => ({
  rows: value('l') === 'rows',
  base: idOf(value('b')),
  alone: idOf(value('one')),
  pinned: ids(value('pin')).slice(0, MAX_COLUMNS),
  widths: widthsOf(value('w')),
  linked: value('u') === '1' ? false : EVEN_LAYOUT.linked,
})

function heldOf(value: Value): ViewState['held'] {
  const held: Partial<Record<Room, string | null>> = {}
  for (const room of ROOMS) {
    const finding = idOf(value(`h.${room}`))
    if (finding !== null) held[room] = finding === NONE ? null : finding
  }
  return held
}

function split(fragment: string): { room: Room | null; value: Value } {
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

const ids = (value: string) => [...new Set(value.split('~'))].filter((id) => idOf(id) !== null)

const knownOf = <T extends string>(known: readonly T[], value: string): T[] => {
  const asked = value.split('.')
  return known.filter((item) => asked.includes(item))
}

/** Widths of places; one that is none, or too many of them: even columns. */
function widthsOf(value: string): number[] {
  const widths = value === '' ? [] : value.split('.').map((digits) => (/^\d{2,3}$/.test(digits) ? Number(digits) : 0))
  const all = widths.length <= MAX_COLUMNS && widths.every((width) => width >= MIN_WIDTH && width <= MAX_WIDTH)
  return all ? widths : []
}

const passagePart = ({ article, start, end, field }: Passage) =>
  [article, start, end, ...(field ? [field] : [])].join('~')

function passageOf(value: string): Passage | null {
  const [article, from, to, field, ...rest] = value.split('~')
  const start = offsetOf(from)
  const end = offsetOf(to)
  if (!article || idOf(article) === null || start === null || end === null || rest.length > 0) return null
  if (start >= end || (field !== undefined && field !== 'title')) return null
  return { article, start, end, ...(field ? { field } : {}) }
}

const offsetOf = (digits: string | undefined) => (digits && /^\d{1,9}$/.test(digits) ? Number(digits) : null)
