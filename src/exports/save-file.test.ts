import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveFile, saveText } from './save-file.ts'

const link = { href: '', download: '', click: vi.fn() }
let made: Blob[]
const revoked = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  made = []
  Object.assign(link, { href: '', download: '' })
  vi.stubGlobal('document', { createElement: (name: string) => (name === 'a' ? link : null) })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`)
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoked)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.clearAllMocks()
})

test('a file is saved under its name, with its type and every sign of its content', async () => {
  const content = '\uFEFF"“nearly 900”","💥"\r\n'
  saveFile({ name: 'findings.csv', type: 'text/csv;charset=utf-8', content })
  expect(link).toMatchObject({ href: 'blob:1', download: 'findings.csv' })
  expect(link.click).toHaveBeenCalledOnce()
  expect(made[0]!.type).toBe('text/csv;charset=utf-8')
  expect(new Uint8Array(await made[0]!.arrayBuffer())).toEqual(new TextEncoder().encode(content))
})

test('its memory is given back, but not before the browser has begun the download', () => {
  saveText('work.json', 'application/json', '{}')
  expect(link.download).toBe('work.json')
  vi.advanceTimersByTime(5_000)
  expect(revoked).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(revoked.mock.calls).toEqual([['blob:1']])
})
