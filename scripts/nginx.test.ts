import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nginxFile } from './nginx.ts'

test('docs/nginx.conf sends the same headers (write it anew with: npx vitest run scripts/nginx.test.ts -u)', async () => {
  await expect(nginxFile()).toMatchFileSnapshot('../docs/nginx.conf')
})

test('the container serves the build with that file, on the port it listens to', () => {
  const lines = readFileSync('docs/Containerfile', 'utf8').split('\n')
  expect(lines).toContain('COPY docs/nginx.conf /etc/nginx/conf.d/default.conf')
  expect(lines.find((line) => line.startsWith('COPY --from=build'))).toContain(/root (\S+);/.exec(nginxFile())![1])
  expect(lines).toContain(`EXPOSE ${/listen (\d+);/.exec(nginxFile())![1]}`)
  expect(lines.find((line) => line.startsWith('RUN npm ci'))).toContain('--ignore-scripts')
})
