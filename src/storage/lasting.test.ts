import { expect, test } from 'vitest'
import { askToLast, type Lasting } from './lasting.ts'

test.each<[string, Parameters<typeof askToLast>[0], Lasting]>([
  ['says yes', { persist: async () => true }, 'granted'],
  ['says no', { persist: async () => false }, 'refused'],
  ['fails', { persist: () => Promise.reject(new DOMException('', 'SecurityError')) }, 'unknown'],
  ['cannot be asked', {} as StorageManager, 'unknown'],
])('a browser that %s (S19)', async (_name, storage, answer) => {
  expect(await askToLast(storage)).toBe(answer)
})
