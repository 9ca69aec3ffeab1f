import { expect, test } from 'vitest'
import { nginxFile } from './nginx.ts'

test('docs/nginx.conf sends the same headers (write it anew with: npx vitest run scripts/nginx.test.ts -u)', async () => {
  await expect(nginxFile()).toMatchFileSnapshot('../docs/nginx.conf')
})
