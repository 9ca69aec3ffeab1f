import { beforeEach, expect, test } from 'vitest'
import { ACTIONS, actionOf, areKeysGiven, keyChosen, keyOf, keysGivenBack, useShortcutKeys } from './shortcut-keys.ts'

const press = (key: string, part: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, ...part }) as KeyboardEvent

beforeEach(keysGivenBack)

test('a key does what it is given for, small or large, and nothing with Ctrl (AC12)', () => {
  expect(actionOf(press('j'))).toBe('next')
  expect(actionOf(press('J'))).toBe('next')
  expect(actionOf(press('j', { ctrlKey: true }))).toBeUndefined()
  expect(actionOf(press('q'))).toBeUndefined()
})

test('a key that is taken changes places, so that every action keeps one of its own (AC12)', () => {
  expect(keyChosen('next', 'F')).toBe(true)
  expect(keyOf('next')).toBe('F')
  expect(keyOf('flag')).toBe('J')
  const { keys } = useShortcutKeys.getState()
  expect(new Set(ACTIONS.map((action) => keys[action])).size).toBe(ACTIONS.length)
  expect(areKeysGiven(keys)).toBe(false)
})

test.each(['Enter', ' ', 'Shift', ''])('%j is no key to take', (key) => {
  expect(keyChosen('next', key)).toBe(false)
  expect(keyOf('next')).toBe('J')
})
