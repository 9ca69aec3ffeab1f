import { expect, test } from 'vitest'
import { shippedPackages, thirdPartyNotices } from './third-party.ts'

const ALLOWED = /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|OFL-1\.1|CC0-1\.0)$/

test('every package in the build has a licence that allows it, and its text', () => {
  for (const { name, licence, text } of shippedPackages('.')) {
    for (const part of licence.split(' AND ')) expect(part, name).toMatch(ALLOWED)
    expect(text.length, name).toBeGreaterThan(500)
  }
})

test('THIRD-PARTY.md is complete (write it anew with: npx vitest run scripts/third-party.test.ts -u)', async () => {
  await expect(thirdPartyNotices('.')).toMatchFileSnapshot('../THIRD-PARTY.md')
})
