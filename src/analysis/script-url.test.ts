import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('document', { baseURI: 'https://desk.example/tools/' })
  vi.stubGlobal('location', { origin: 'https://desk.example' })
})
afterEach(() => vi.unstubAllGlobals())

test('with Trusted Types a script of another host is refused, one of our own is made absolute', async () => {
  const rules: { createScriptURL(url: string): string }[] = []
  const createPolicy = vi.fn((_name: string, policy: (typeof rules)[number]) => {
    rules.push(policy)
    return policy
  })
  vi.stubGlobal('trustedTypes', { createPolicy })
  const { scriptUrl } = await import('./script-url.ts')
  expect(createPolicy).toHaveBeenCalledWith('app-urls', expect.anything())
  expect(scriptUrl('assets/worker.js')).toBe('https://desk.example/tools/assets/worker.js')
  for (const foreign of ['https://other.example/x.js', '//other.example/x.js', 'data:text/javascript,1', 'blob:null/1'])
    expect(() => scriptUrl(foreign), foreign).toThrow(TypeError)
})

test('without Trusted Types the address is taken as it is', async () => {
  const { scriptUrl } = await import('./script-url.ts')
  expect(scriptUrl('assets/worker.js')).toBe('assets/worker.js')
})
