import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

test.each<[string | null | undefined, string | null]>([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org', 'http://example.org/'],
  ['  HTTPS://Example.ORG/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['file:///etc/passwd', null],
  ['blob:https://example.org/1', null],
  ['//example.org/a', null],
  ['In the archive, box 7', null],
  ['https://', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%j is handed on as %j', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})
