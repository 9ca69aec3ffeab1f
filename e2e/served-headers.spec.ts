import type { APIRequestContext } from 'playwright/test'
import { SECURITY_HEADERS } from '../scripts/security-headers.ts'
import { expect, test } from './fixtures.ts'

/** Every script the build made, workers too. */
async function scripts(request: APIRequestContext, from: string): Promise<string[]> {
  const seen = new Set<string>()
  const queue = [...(await (await request.get(from)).text()).matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => path)
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const text = await (await request.get(path)).text()
    queue.push(...[...text.matchAll(/[\w.-]+-[\w-]{8}\.js/g)].map(([name]) => `assets/${name}`))
  }
  return [...seen]
}

const lower = Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value] as const)

test('every response carries the security headers: page, corpus, scripts, workers, 404 (X20)', async ({ request }) => {
  const made = await scripts(request, '')
  expect(made.filter((path) => path.includes('worker')).length, 'a worker script').toBeGreaterThan(0)
  for (const path of ['', 'index.html', 'corpus/index.json', 'assets/missing-0a1b2c3d.js', ...made]) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of lower) expect(headers[name], `${name} of /${path}`).toBe(value)
  }
})

test('files with a hash in their names are kept, the others asked for anew', async ({ request }) => {
  const [script] = await scripts(request, '')
  expect((await request.get(script!)).headers()['cache-control']).toContain('immutable')
  for (const path of ['', 'corpus/index.json', 'assets/missing-0a1b2c3d.js'])
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache')
})

test('a missing asset is a 404, never the page under its name (D8)', async ({ request }) => {
  for (const path of ['assets/missing-0a1b2c3d.js', 'corpus/missing.txt', 'nowhere'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('the page holds the policy as a second layer and no inline script or style', async ({ request }) => {
  const html = await (await request.get('')).text()
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|style=/)
})
