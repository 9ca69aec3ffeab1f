import { createContext, useContext } from 'react'
import { create } from 'zustand'
import type { FindingKind, Relation } from '../model/finding.ts'
import { isCode } from './finding-code.ts'
import { latest } from './latest.ts'
import {
  type Filters,
  NO_FILTERS,
  type Noise,
  OPENING,
  type Passage,
  type Room,
  type Sort,
  type ViewState,
} from './view-state.ts'

/** How a change enters the browser's history: `push` gives the back button a step, `replace` does not. */
export type HistoryStep = 'push' | 'replace'

interface ViewStore {
  readonly view: ViewState
  readonly step: HistoryStep
  /** The address could not be read: the story is shown as if there were none, and the reader is told. */
  readonly unreadLink: boolean
}

export const useViewStore = create<ViewStore>(() => ({ view: OPENING, step: 'replace', unreadLink: false }))

/** The room that what is drawn belongs to; null: no room, as the panel. */
export const RoomScope = createContext<Room | null>(null)

/** What is picked of that which the reader sees; drawn again only where that changes. In a room that is held, the finding is the one it stays at. */
export function useView<T>(pick: (view: ViewState) => T): T {
  const scope = useContext(RoomScope)
  return useViewStore(({ view }) => {
    const held = scope === null ? undefined : view.held[scope]
    return pick(held === undefined ? view : heldAt(view, held))
  })
}

/** The same object as long as the view is: React asks more than once. */
const heldAt = latest((view: ViewState, finding: string | null): ViewState => ({ ...view, finding, passage: null }))

export const change = (step: HistoryStep, next: (view: ViewState) => Partial<ViewState>) =>
  useViewStore.setState(({ view }) => ({ view: { ...view, ...next(view) }, step }))

const filter = (step: HistoryStep, next: (filters: Filters) => Partial<Filters>) =>
  change(step, ({ filters }) => ({ filters: { ...filters, ...next(filters) } }))

/** With the item where it was not, without it where it was. */
const toggled = <T>(items: readonly T[], item: T) =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]

/** Another story comes onto the desk, as if it were opened for the first time. */
export const storyOpened = (story: string | null, room: Room = 'read') =>
  change('push', () => ({ ...OPENING, story, room }))

export const roomOpened = (room: Room) => change('push', () => ({ room }))

/** A finding was picked; `front` is the article whose account was picked. */
export const findingSelected = (finding: string, front: string | null = null) =>
  change('push', () => ({ finding, front, passage: null }))

/** A finding was reached by walking the list: one step of history for the whole walk. */
export const findingWalked = (finding: string) => change('replace', () => ({ finding, front: null, passage: null }))

/** The same along the marks of one article. */
export const findingWalkedIn = (finding: string, front: string) =>
  change('replace', () => ({ finding, front, passage: null }))

/** From a chart, a list or a flag: show it in the articles. */
export const findingOpened = (finding: string, front: string | null = null) =>
  change('push', () => ({ room: 'read', finding, front, passage: null }))

export const passageOpened = (passage: Passage) =>
  change('push', () => ({ room: 'read', finding: null, front: passage.article, passage }))

/** Words the reader selected or flagged, in the room that is open. */
export const passageSelected = (passage: Passage) =>
  change('push', () => ({ finding: null, front: passage.article, passage }))

/** A passage was reached by walking: one step of history for the whole walk. */
export const passageWalked = (passage: Passage) =>
  change('replace', () => ({ room: 'read', finding: null, front: passage.article, passage }))

/** The articles alone, whole, with nothing in focus and no filter. */
export const textsOpened = () =>
  change('push', ({ layout }) => ({
    room: 'read',
    finding: null,
    passage: null,
    filters: NO_FILTERS,
    held: {},
    layout: { ...layout, rows: false, base: null },
  }))

export const selectionCleared = () => change('push', () => ({ finding: null, passage: null }))

export const articleFronted = (front: string) => change('replace', () => ({ front }))

export const relationToggled = (relation: Relation) =>
  filter('push', ({ relations }) => ({ relations: toggled(relations, relation) }))

export const kindToggled = (kind: FindingKind) => filter('push', ({ kinds }) => ({ kinds: toggled(kinds, kind) }))

export const filterTyped = (text: string) => filter('replace', () => ({ text }))

export const flaggedToggled = () => filter('push', ({ flagged }) => ({ flagged: !flagged }))

export const noiseToggled = (noise: Noise) => filter('push', ({ ignored }) => ({ ignored: toggled(ignored, noise) }))

export const sortChosen = (sort: Sort) => filter('replace', () => ({ sort }))

export const filtersCleared = () => filter('push', ({ sort, ignored }) => ({ ...NO_FILTERS, sort, ignored }))

/** The address was changed: back, forward, or a link typed in. */
export const linkFollowed = (view: ViewState, unreadLink: boolean) =>
  useViewStore.setState({ view, step: 'replace', unreadLink })

/** The room stays at its finding, or follows the selection again. */
export const roomHeld = (room: Room, hold: boolean) =>
  change('push', ({ held: { [room]: _, ...others }, finding }) => ({
    held: hold ? { ...others, [room]: finding } : others,
  }))

/** Links name findings by their codes: in a story that is compared, each code is put for the id it stands for. */
function codesRead(idOf: (code: string) => string | undefined): void {
  const { view } = useViewStore.getState()
  const read = (finding: string | null) => (finding !== null && isCode(finding) ? (idOf(finding) ?? finding) : finding)
  const held = Object.fromEntries(Object.entries(view.held).map(([room, finding]) => [room, read(finding ?? null)]))
  const finding = read(view.finding)
  const same = finding === view.finding && JSON.stringify(held) === JSON.stringify(view.held)
  if (!same) change('replace', () => ({ finding, held }))
}

/** From now on, since a link may be followed at any time. Gives the function that stops it. */
export function followCodes(idOf: (code: string) => string | undefined): () => void {
  codesRead(idOf)
  return useViewStore.subscribe(() => codesRead(idOf))
}

/** The reader has read what the link named in vain: it goes, and what the story knows stays. */
export function linkMended(knows: { finding: (id: string) => boolean; article: (id: string) => boolean }): void {
  useViewStore.setState({ unreadLink: false })
  change('replace', ({ finding, passage, front, columns, layout, held }) => ({
    finding: finding !== null && knows.finding(finding) ? finding : null,
    passage: passage && knows.article(passage.article) ? passage : null,
    front: front !== null && knows.article(front) ? front : null,
    columns: columns.filter(knows.article),
    layout: {
      ...layout,
      base: layout.base !== null && knows.article(layout.base) ? layout.base : null,
      alone: layout.alone !== null && knows.article(layout.alone) ? layout.alone : null,
      pinned: layout.pinned.filter(knows.article),
    },
    held: Object.fromEntries(Object.entries(held).filter(([, id]) => id === null || knows.finding(id ?? ''))),
  }))
}
