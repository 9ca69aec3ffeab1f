import { describe, expect, test } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  cacheControlOf,
  headersFile,
  META_POLICY,
  SECURITY_HEADERS,
} from './security-headers.ts'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => part.split(/ (.*)/s) as [string, string]))

describe('the policy (X20)', () => {
  test('starts from nothing and lets scripts, styles, workers and requests come from the app alone', () => {
    const policy = directives(CONTENT_SECURITY_POLICY)
    for (const closed of ['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'])
      expect(policy.get(closed), closed).toBe("'none'")
    for (const own of ['script-src', 'style-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src'])
      expect(policy.get(own), own).toBe("'self'")
  })

  test('allows nothing unsafe, no other host, no wildcard', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|strict-dynamic|nonce|sha\d/)
  })

  test('enforces Trusted Types with one policy and no default policy', () => {
    const policy = directives(CONTENT_SECURITY_POLICY)
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe('app-urls')
  })

  test('stands in the page too, but for what a meta tag may not say', () => {
    const inPage = directives(META_POLICY)
    expect([...directives(CONTENT_SECURITY_POLICY).keys()].filter((name) => !inPage.has(name))).toEqual([
      'frame-ancestors',
    ])
  })
})

test('the headers are these and no others', () => {
  expect(Object.keys(SECURITY_HEADERS)).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Strict-Transport-Security',
  ])
})

test('only files with a hash in their names are kept', () => {
  expect(cacheControlOf('/assets/index-Cg8t3.js')).toContain('immutable')
  for (const path of ['/', '/index.html', '/sw.js', '/corpus/index.json', '/corpus/a.txt'])
    expect(cacheControlOf(path), path).toBe('no-cache')
})

test('public/_headers says the same (write it anew with: npx vitest run scripts/security-headers.test.ts -u)', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../public/_headers')
})
