import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toFinding } from './fragment.ts'
import { mirrorFragment } from './fragment-mirror.ts'
import { OPENING } from './view-state.ts'
import { filterTyped, roomOpened, useViewStore } from './view-store.ts'

let steps: string[]
let listeners: Map<string, () => void>
let stop: () => void = () => {}

/** An address as the browser keeps it. */
const opened = (hash: string) => {
  vi.stubGlobal('location', { hash })
  stop = mirrorFragment()
}
const followed = (hash: string) => {
  location.hash = hash
  listeners.get('hashchange')?.()
}

beforeEach(() => {
  vi.useFakeTimers()
  steps = []
  listeners = new Map()
  const write = (how: string) => (_state: null, _title: string, fragment: string) => {
    steps.push(`${how} ${fragment}`)
    location.hash = fragment
  }
  vi.stubGlobal('history', { pushState: write('push'), replaceState: write('replace') })
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener))
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type))
  useViewStore.setState({ view: OPENING, step: 'replace', unreadLink: false })
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a link is read once, and what it asks for is not written again', () => {
  opened('#1/findings?r=vary')
  expect(useViewStore.getState()).toMatchObject({ view: { room: 'findings' }, unreadLink: false })
  expect(steps).toEqual([])
})

test('the opening view leaves a bare address bare', () => {
  opened('')
  filterTyped('')
  expect([steps, location.hash]).toEqual([[], ''])
})

test('what the reader opens is a step back; what they type is none', () => {
  opened('')
  roomOpened('figures')
  filterTyped('coalition')
  vi.runAllTimers()
  expect(steps).toEqual(['push #1/figures', 'replace #1/figures?q=coalition'])
})

test('many steps that leave none behind are written once, at rest', () => {
  opened('#1/figures')
  for (const typed of ['c', 'co', 'coa']) filterTyped(typed)
  expect(steps).toEqual([])
  vi.runAllTimers()
  expect(steps).toEqual(['replace #1/figures?q=coa'])
})

test('… before a step that does, and before the page is left', () => {
  opened('#1/figures')
  filterTyped('coa')
  roomOpened('timeline')
  expect(steps).toEqual(['replace #1/figures?q=coa', 'push #1/timeline?q=coa'])
  filterTyped('coalition')
  listeners.get('pagehide')?.()
  vi.runAllTimers()
  expect(steps.slice(2)).toEqual(['replace #1/timeline?q=coalition'])
})

test('… and not at all where the reader went back meanwhile', () => {
  opened('#1/figures')
  filterTyped('coa')
  followed('#1/timeline')
  vi.runAllTimers()
  expect(steps).toEqual([])
  expect(useViewStore.getState().view.room).toBe('timeline')
})

test('back, and a link that cannot be read, are followed; the reader is told of the second', () => {
  opened('')
  roomOpened('figures')
  followed('#1/timeline')
  expect(useViewStore.getState()).toMatchObject({ view: { room: 'timeline' }, unreadLink: false })
  followed('#no such thing')
  expect(useViewStore.getState()).toMatchObject({ view: OPENING, unreadLink: true })
})

test('an address that says what is shown changes nothing', () => {
  opened('#1/figures')
  const before = useViewStore.getState()
  followed('#1/figures')
  expect(useViewStore.getState()).toBe(before)
})

test('stopped, it hears nothing more', () => {
  opened('')
  stop()
  roomOpened('figures')
  expect([steps, listeners.size]).toEqual([[], 0])
})

test('the link of a mark names its story where it is one of the reader’s own', () => {
  expect(toFinding('!x', 'a b', null)).toBe('#1/read?f=!x&a=a%20b')
  expect(toFinding('!x', 'a', 's&t')).toBe('#1/read?story=s%26t&f=!x&a=a')
})
