import { create } from 'zustand'
import { dropText, keepText, keptText } from '../storage/small-store.ts'

/** What has a key of its own, which the reader can change. */
export const ACTIONS = [
  'next',
  'previous',
  'flag',
  'accept',
  'dismiss',
  'link',
  'pin',
  'bare',
  'nextRoom',
  'previousRoom',
  'search',
  'words',
  'help',
] as const
export type Action = (typeof ACTIONS)[number]

type Keys = Readonly<Record<Action, string>>

const GIVEN: Keys = {
  next: 'j',
  previous: 'k',
  flag: 'f',
  accept: 'a',
  dismiss: 'x',
  link: 'l',
  pin: 'p',
  bare: 'h',
  nextRoom: '.',
  previousRoom: ',',
  search: '/',
  words: 'c',
  help: '?',
}

const KEY = 'keys'

export const useShortcutKeys = create<{ readonly keys: Keys }>(() => ({ keys: kept() }))

/** Keys that two actions would share, or that are none, are not taken. */
function kept(): Keys {
  try {
    const read: unknown = JSON.parse(keptText(KEY) ?? '{}')
    const keys = { ...GIVEN, ...(read as Partial<Keys>) }
    const sound = ACTIONS.every((action) => isKey(keys[action]))
    return sound && new Set(ACTIONS.map((action) => keys[action])).size === ACTIONS.length ? keys : GIVEN
  } catch {
    return GIVEN
  }
}

/** One letter, figure or sign; small, as it is compared. */
const isKey = (key: unknown): key is string => typeof key === 'string' && key.length === 1 && key.trim() !== ''

/** The action gets the key; whatever had it gets the one that comes free. Whether it is a key that can be taken. */
export function keyChosen(action: Action, pressed: string): boolean {
  const key = pressed.toLowerCase()
  if (!isKey(key)) return false
  const { keys } = useShortcutKeys.getState()
  const other = ACTIONS.find((one) => keys[one] === key)
  const next = { ...keys, ...(other ? { [other]: keys[action] } : {}), [action]: key }
  useShortcutKeys.setState({ keys: next })
  keepText(KEY, JSON.stringify(next))
  return true
}

export function keysGivenBack(): void {
  useShortcutKeys.setState({ keys: GIVEN })
  dropText(KEY)
}

export const areKeysGiven = (keys: Keys) => ACTIONS.every((action) => keys[action] === GIVEN[action])

/** The action of a key that is pressed without Ctrl, Alt or ⌘. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Action | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const { keys } = useShortcutKeys.getState()
  return ACTIONS.find((action) => keys[action] === key.toLowerCase())
}

/** As it is printed: "J". */
export const useKeyOf = (action: Action): string => useShortcutKeys(({ keys }) => keys[action].toUpperCase())
export const keyOf = (action: Action): string => useShortcutKeys.getState().keys[action].toUpperCase()
